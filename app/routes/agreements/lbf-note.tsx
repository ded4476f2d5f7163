import type { AgreementKind } from '~/domain/agreements/agreement'
import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'

const source = 'https://bispehaven.dk/dbh/boligsocial/samarbejdsaftale'

/** What the fund demands of these kinds of agreement, with where that is read. */
export function LbfNote({ kinds }: { kinds: readonly AgreementKind[] }) {
  const words = useWords().agreements.lbf
  if (!kinds.includes('strategic') && !kinds.includes('sub')) return null
  return (
    <Note tone="info" title={words.title}>
      {kinds.includes('strategic') && <p>{words.strategic}</p>}
      {kinds.includes('sub') && <p>{words.sub}</p>}
      <p className="small">
        <a href={source} rel="noreferrer">
          {words.source}
        </a>
        . {words.check}
      </p>
    </Note>
  )
}
