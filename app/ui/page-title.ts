import type { MetaFunction } from '@remix-run/react'
import { defaultLanguage, isLanguage } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { wordsFor } from '~/i18n/words'

/** The window's title in the reader's language, which the root loader knows. */
export function titled(title: (words: Words) => string): MetaFunction {
  return ({ matches }) => {
    const root = matches.find(({ id }) => id === 'root')?.data
    const language = root && typeof root === 'object' && 'language' in root ? root.language : null
    const words = wordsFor(isLanguage(language) ? language : defaultLanguage)
    return [{ title: words.common.pageTitle(title(words)) }]
  }
}

/** A record's name in a running sentence as the beginning of a title: `bevilling` is `Bevilling`. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
