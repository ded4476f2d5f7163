import { da } from './da'
import { en } from './en'
import type { Language } from './languages'

/** Every text on the screen, by area. The Danish catalogue decides which keys there are. */
export type Words = typeof da

export function wordsFor(language: Language): Words {
  return language === 'en' ? en : da
}
