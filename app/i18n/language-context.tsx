import { createContext, useContext } from 'react'
import type { ReactNode } from 'react'
import type { Formats } from './formats'
import { formatsFor } from './formats'
import type { Language } from './languages'
import { defaultLanguage } from './languages'
import type { Words } from './words'
import { wordsFor } from './words'

const LanguageContext = createContext<Language>(defaultLanguage)

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

/** The catalogue in the reader's language. */
export function useWords(): Words {
  return wordsFor(useLanguage())
}

/** Money, numbers and days as the reader's language writes them. */
export function useFormats(): Formats {
  return formatsFor(useLanguage())
}
