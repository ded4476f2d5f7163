import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Fragment } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { StillPossible } from '~/ui/anchoring/back-plan'
import { ClosingLine } from '~/ui/anchoring/closing-line'
import { StageStepper } from '~/ui/anchoring/stage-stepper'
import { LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { Panel } from '~/ui/primitives/panel'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { ActivityAnchoring, ActivityPage, ActivityStanding } from '~/usecases/activities/activity-page'
import { NextSteps } from './next-steps'

/** Who carries the activity on, how far that is, and until when it can be decided. */
export function AnchoringPanel({ page }: { page: ActivityPage }) {
  const { activities, anchoring: said } = useWords()
  const words = activities.page
  const { standing, anchorings } = page
  // The furthest is the one the window is counted for.
  const [first, ...others] = [...anchorings].sort(
    (a, b) => Number(b.id === standing?.row.anchoring?.id) - Number(a.id === standing?.row.anchoring?.id),
  )
  return (
    <Panel
      title={words.anchoring}
      note={words.anchoringNote}
      action={
        // A partner reads its activity, not the secretariat's anchoring.
        standing && (
          <LinkButton small icon="flag" to={standing.row.address}>
            {first ? said.panel.link : said.panel.add}
          </LinkButton>
        )
      }
    >
      <StageStepper stage={first?.stage ?? 'none'} changes={first?.stageChanges ?? []} />
      {standing && <Branch standing={standing} />}
      {first ? (
        <Owner anchoring={first} standing={standing} />
      ) : (
        <>
          <p className="mt2">{words.noAnchoring}</p>
          {standing?.row.last && (
            <dl className="kv mt2">
              <LastDay standing={standing} />
            </dl>
          )}
        </>
      )}
      {standing?.row.window === 'missed' && standing.row.last && (
        <div className="mt2">
          <StillPossible countedFor={standing.row.last.countedFor} />
        </div>
      )}
      {standing && <NextSteps standing={standing} />}
      {others.length > 0 && (
        <ul className="small mt2">
          {others.map((other) => (
            <li key={other.id}>
              {standing ? (
                <Link to={`/forankring/${other.id}`}>{other.owner?.name ?? said.subject.unnamed}</Link>
              ) : (
                (other.owner?.name ?? said.subject.unnamed)
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** Ending on purpose is a branch of its own, not a stage. */
function Branch({ standing: { row, mayUpdate } }: { standing: ActivityStanding }) {
  const { anchoring, closing } = useWords()
  const words = anchoring.panel
  if (row.closing) {
    const to = row.closing.steps > 0 ? `${row.address}#lukkeplan` : `${row.address}/lukkeplan`
    return (
      <div className="branch">
        <span>
          <WindowBadge state="ends" /> <ClosingLine closing={row.closing} />
        </span>
        {(row.closing.steps > 0 || mayUpdate) && (
          <LinkButton small kind="quiet" to={to}>
            {row.closing.steps > 0 ? closing.title : closing.make}
          </LinkButton>
        )}
      </div>
    )
  }
  if (!mayUpdate || row.window === 'decided') return null
  return (
    <div className="branch">
      <span>{words.close}</span>
      <LinkButton small kind="quiet" to={`${row.address}/ret`}>
        {words.closeLink}
      </LinkButton>
    </div>
  )
}

function Owner({ anchoring, standing }: { anchoring: ActivityAnchoring; standing: ActivityStanding | null }) {
  const { activities, anchoring: said } = useWords()
  const words = activities.page
  const formats = useFormats()
  const hours = standing?.row.hours ?? null
  const takesOn = [
    anchoring.amount !== null &&
      anchoring.amount > 0 &&
      said.subject.perYear(formats.kroner(anchoring.amount)),
    hours !== null && hours > 0 && said.subject.hours(formats.hours(hours)),
  ].filter(Boolean)
  const facts: [string, ReactNode][] = [
    [
      words.owner,
      <Fragment key="owner">
        <b>{anchoring.owner?.name ?? words.noOne}</b>
        {anchoring.contact && (
          <div>
            <small>
              {words.contact}: {anchoring.contact.name}
            </small>
          </div>
        )}
      </Fragment>,
    ],
    [words.takesOn, takesOn.length > 0 && takesOn.join(' · ')],
    [words.documentation, anchoring.documentation],
  ]
  return (
    <>
      <dl className="kv mt2">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        {standing && <LastDay standing={standing} />}
      </dl>
      {standing?.row.lacksEvidence && (
        <div className="mt2">
          <Note>{said.subject.lacksEvidence}</Note>
        </div>
      )}
      {anchoring.falseReasons.length > 0 && anchoring.stage !== 'none' && (
        <div className="mt2">
          <Note title={words.falseTitle}>
            <ul>
              {anchoring.falseReasons.map((reason) => (
                <li key={reason}>
                  {words.falseReasons[reason]} {said.whatToDo[reason]}
                </li>
              ))}
            </ul>
          </Note>
        </div>
      )}
    </>
  )
}

/** The last day on which an owner can decide, and the board's last meeting before it. */
function LastDay({ standing: { row } }: { standing: ActivityStanding }) {
  const { list } = useWords().anchoring
  const formats = useFormats()
  if (!row.last) return null
  return (
    <>
      <dt>{list.last}</dt>
      <dd>
        <b>{formats.day(row.last.day)}</b> {row.daysLeft !== null && formats.daysLeft(row.daysLeft)}{' '}
        <WindowBadge state={row.window} />
      </dd>
      <dt>{list.meeting}</dt>
      <dd>{row.lastMeeting ? formats.day(row.lastMeeting.day) : list.noMeeting}</dd>
    </>
  )
}
