import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Facts } from '~/ui/primitives/facts'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { StageMeter } from '~/ui/primitives/stage-meter'
import { WishBadge } from '~/ui/primitives/status-badge'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'
import { endsOnPurpose } from '~/usecases/anchoring/subject-standing'

/** Who takes the subject over, with what, from when and on what paper. */
export function OwnerPanel({ page }: { page: SubjectPage }) {
  const { anchoring, carryOn } = useWords()
  const words = anchoring.subject
  const formats = useFormats()
  const { row, plan, values, moneyFrom } = page
  const { amount, hours } = values
  const takesOn = [
    amount !== null && amount > 0 && words.perYear(formats.kroner(amount)),
    hours !== null && hours > 0 && words.hours(formats.hours(hours)),
  ].filter(Boolean)
  const isCalm = row.closing !== null && row.owner === null
  const owner = row.owner && (
    <Link
      to={
        row.owner.kind === 'organisation' ? `/organisationer/${row.owner.id}` : `/stillinger/${row.owner.id}`
      }
    >
      {row.owner.name}
    </Link>
  )
  const facts: [string, ReactNode][] = [
    // Nobody is looked for where it ends on purpose, and nothing is missing.
    [words.owner, owner ?? (isCalm ? null : words.noOne)],
    [
      words.contact,
      row.contact ? (
        <Link to={`/kontakter/${row.contact.id}`}>{row.contact.name}</Link>
      ) : (
        !isCalm && words.noOne
      ),
    ],
    [words.takesOn, takesOn.length > 0 ? takesOn.join(' · ') : !isCalm && words.nothing],
    [
      words.from,
      isCalm ? null : values.from ? formats.day(values.from) : words.fromDefault(formats.day(moneyFrom)),
    ],
    [words.documentation, values.documentation],
    [words.wish, row.wish && <WishBadge continuation={row.wish} />],
    [
      carryOn.continuedAs,
      row.continuedIn.length > 0 &&
        row.continuedIn.map((next) => (
          <div key={next.id}>
            <Link to={`/aktiviteter/${next.id}`}>{next.name}</Link>
            <div>
              <small>{next.plan}</small>
            </div>
          </div>
        )),
    ],
    [words.responsible, page.responsible?.name ?? words.noOne],
    [
      words.plan,
      <Link key="plan" to={`/helhedsplaner/${plan.id}`}>
        {plan.name}
      </Link>,
    ],
    [
      words.activity,
      row.subjectKind === 'activity' && <Link to={`/aktiviteter/${row.subjectId}`}>{row.name}</Link>,
    ],
    [
      words.collaboration,
      row.subjectKind === 'collaboration' && <Link to={`/samarbejder/${row.subjectId}`}>{row.name}</Link>,
    ],
  ]
  return (
    <Panel
      title={isCalm ? words.about : words.owner}
      {...(!isCalm && { note: `${words.ownerNote} ${words.stageNote}` })}
      action={<WindowBadge state={endsOnPurpose(row) ? 'ends' : row.window} />}
    >
      {!isCalm && (
        <p className="mb2">
          <StageMeter stage={row.stage} />
        </p>
      )}
      <Facts facts={facts} />
      {(amount ?? 0) > 0 && values.from === null && (
        <div className="mt2">
          <Note tone="info">{words.fromMissing(formats.day(moneyFrom))}</Note>
        </div>
      )}
      {row.lacksEvidence && (
        <div className="mt2">
          <Note>{words.lacksEvidence}</Note>
        </div>
      )}
    </Panel>
  )
}
