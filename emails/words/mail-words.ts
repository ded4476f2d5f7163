import type { Language } from '../../app/domain/access/actor'
import type { MailWords } from './da'
import { da } from './da'
import { en } from './en'

export function mailWordsFor(language: Language): MailWords {
  return language === 'en' ? en : da
}
