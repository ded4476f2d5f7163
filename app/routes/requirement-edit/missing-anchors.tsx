import { useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import type { MissingAnchor } from '~/domain/reporting/requirement-problems'
import { anchorsMissing } from '~/usecases/requirements/rule-facts'
import type { RuleFacts } from '~/usecases/requirements/requirement-page'

/** What the rule counts from and the grant lacks, with the way to fill it in. Opens beside the form: nothing typed is lost. */
export function MissingAnchors({ sentence, facts }: { sentence: string; facts: RuleFacts }) {
  const { anchorMissing: words } = useWords().requirements
  const missing = anchorsMissing(sentence, facts)
  if (missing.length === 0) return null
  return (
    <Note tone="bad" title={words.title}>
      {missing.map((anchor) => (
        <span key={anchor} className="block">
          {words.of(words[anchor])}{' '}
          {anchor === 'body' ? (
            words.fillInBody
          ) : (
            <a href={`/bevillinger/${facts.grant.id}${pathOf[anchor]}`} target="_blank" rel="noreferrer">
              {words.fillIn}
            </a>
          )}
        </span>
      ))}
    </Note>
  )
}

const pathOf: Record<Exclude<MissingAnchor['anchor'], 'body'>, string> = {
  awardDay: '/ret',
  acceptedOn: '/ret',
  planEnd: '/ret',
  instalments: '',
}
