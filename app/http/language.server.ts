import type { AppLoadContext } from '@remix-run/node'
import type { Language } from '~/i18n/languages'
import { defaultLanguage, isLanguage } from '~/i18n/languages'
import { readCookie, setCookie } from './cookies.server'
import { getOptionalActor } from './session.server'

const yearInSeconds = 31_536_000

/** The reader's language: what a user has chosen, else what this browser has, else Danish. */
export async function languageOf(request: Request, context: AppLoadContext): Promise<Language> {
  const actor = await getOptionalActor(request, context)
  if (actor) return actor.language
  const chosen = readCookie(request, 'ankerplan-language')
  return isLanguage(chosen) ? chosen : defaultLanguage
}

/** The `Set-Cookie` value that keeps a visitor's language for a year. */
export function languageCookie(request: Request, language: Language): string {
  return setCookie(request, 'ankerplan-language', language, yearInSeconds)
}
