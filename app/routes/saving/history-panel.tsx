import { isDay } from '~/domain/calendar/day'
import { dayInCopenhagen } from '~/domain/calendar/instant'
import { oere } from '~/domain/money/oere'
import type { ScenarioChange } from '~/domain/scenarios/scenario'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import { Panel } from '~/ui/primitives/panel'
import { changeSentence } from '~/ui/scenarios/change-sentence'
import type { HistoryEntry } from '~/usecases/audit/history'
import type { FieldChange } from '~/domain/audit/changes'

/** Who changed what, from what to what; the newest first. */
export function HistoryPanel({ entries, span }: { entries: readonly HistoryEntry[]; span?: 5 | 6 | 7 | 12 }) {
  const words = useWords()
  const formats = useFormats()
  return (
    <Panel title={words.records.history} {...(span && { span })}>
      {entries.length === 0 ? (
        <p className="small">{words.records.noHistory}</p>
      ) : (
        <ul className="hist">
          {entries.map((entry) => (
            <li key={entry.id}>
              <time dateTime={entry.at} title={formats.moment(entry.at)}>
                {formats.day(dayInCopenhagen(entry.at))}
              </time>
              <span>
                <b>{entry.actor}</b> {actionWords(entry, words, formats)}
                {toldOf(entry).map((change) => (
                  <small key={change.field}>{changeWords(entry.kind, change, words, formats)}</small>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** What came or went whole is said by the action; its every field would only hide what people changed. */
function toldOf({ action, changes }: HistoryEntry): readonly FieldChange[] {
  return action === 'create' || action === 'delete' ? [] : changes
}

function actionWords(entry: HistoryEntry, words: Words, formats: Formats): string {
  const name = formats.recordName(entry.recordName)
  const said = words.records.actions[entry.action as keyof typeof words.records.actions]
  return said ? said(name) : name
}

function changeWords(kind: string, change: FieldChange, words: Words, formats: Formats): string {
  const labels = words.records.fields as Record<string, Record<string, string>>
  const label = labels[kind]?.[change.field] ?? words.records.otherField
  if (change.isSealed && change.from === null && change.to === null) return words.records.sealedChange(label)
  const from = valueWords(kind, change.field, change.from, words, formats)
  const to = valueWords(kind, change.field, change.to, words, formats)
  return words.records.change(label, from, to)
}

const amounts = /amount$|^costAfterPlan$|^monthlyCost$/i
const shares = new Set([
  'probability',
  'reduceShare',
  'coFinancingRequired',
  'share',
  'capShare',
  'changeShare',
])
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/

function valueWords(
  kind: string,
  field: string,
  value: string | null,
  words: Words,
  formats: Formats,
): string {
  if (value === null || value === '' || value === '[]') return words.common.none
  if (kind === 'scenario' && field === 'changes') {
    const changes = JSON.parse(value) as ScenarioChange[]
    return changes.map((change) => changeSentence(change, words.scenarios, formats)).join('; ')
  }
  if (value === 'true') return words.common.yes
  if (value === 'false') return words.common.no
  if (isDay(value)) return formats.day(value)
  if (amounts.test(field) && /^\d+$/.test(value)) return formats.kroner(oere(Number(value)))
  if (shares.has(field) && /^\d+$/.test(value)) return formats.share(Number(value))
  if (uuid.test(value)) return words.records.another
  if (value.startsWith('[')) return value.replace(/^\[|\]$|"/g, '').replaceAll(',', ', ')
  const { grantStatus, obligationStatus, continuation, costKind, costBasis, organisationKind, role } =
    words.codes
  const known: Record<string, Record<string, string>> = {
    // Both a grant and a report can be drafted, and the words are not the same.
    status:
      kind === 'obligation'
        ? obligationStatus
        : kind === 'boardReview'
          ? words.boardReviews.status
          : { ...grantStatus, ...words.milestones.status },
    decision: words.boardReviews.decision,
    vote: words.boardReviews.vote,
    continuation,
    basis: costBasis,
    kind: { ...costKind, ...organisationKind, ...words.agreements.kind },
    role,
    costKind,
    changeBase: words.grants.changeBases,
    level: words.codes.bodyLevel,
    rhythm: words.bodies.rhythm,
  }
  return known[field]?.[value] ?? value
}
