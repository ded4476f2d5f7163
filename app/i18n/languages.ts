import type { Language } from '~/domain/access/actor'
import { languages } from '~/domain/access/actor'

export type { Language }

export const defaultLanguage: Language = 'da'

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}
