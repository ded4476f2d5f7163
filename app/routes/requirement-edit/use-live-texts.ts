import type { FormEvent } from 'react'
import { useState } from 'react'
import type { LiveTexts } from './preview'

/** The fields of a form as they stand, kept up with while somebody types. */
export function useLiveTexts(first: LiveTexts): [LiveTexts, (event: FormEvent<HTMLElement>) => void] {
  const [texts, setTexts] = useState(first)
  const read = (event: FormEvent<HTMLElement>) => {
    const form = event.target instanceof Element ? event.target.closest('form') : null
    if (!form) return
    const now: LiveTexts = {}
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') now[name] = value
    setTexts(now)
  }
  return [texts, read]
}
