import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { Words } from '~/i18n/words'
import type { Succession } from '~/usecases/carry-on/succession-of.server'

/** What a record carries on and what carries it on, as lines of its facts. */
export function successionFacts(
  { continues, continuedBy }: Succession,
  page: string,
  words: Words['carryOn'],
): [string, ReactNode][] {
  return [
    [words.continues, continues && <Link to={`${page}/${continues.id}`}>{continues.name}</Link>],
    [
      words.continuedAs,
      continuedBy.length > 0 &&
        continuedBy.map((next) => (
          <div key={next.id}>
            <Link to={`${page}/${next.id}`}>{next.name}</Link>
          </div>
        )),
    ],
  ]
}
