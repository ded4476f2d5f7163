import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { ClosingLine } from '~/ui/anchoring/closing-line'
import { Panel } from '~/ui/primitives/panel'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import type { FullOverview, ToldWindow } from '~/usecases/overview/overview'
import { toldWindows } from '~/usecases/overview/overview'
import { useSubjectName } from '../anchoring/subject-name'

/** Which subjects are too late, which are urgent and which end on purpose: by icon and word, each with what to do next. */
export function AnchoringWindowsPanel({ overview }: { overview: FullOverview }) {
  const words = useWords().anchoring.overview
  const address = `/forankring?plan=${overview.plan.id}`
  return (
    <Panel
      title={words.title}
      note={words.note(overview.windows.open)}
      action={<Link to={address}>{words.link}</Link>}
    >
      <div className="thirds">
        {toldWindows.map((state) => (
          <WindowGroup
            key={state}
            state={state}
            rows={overview.windowSubjects[state]}
            count={overview.windows[state]}
            address={address}
          />
        ))}
      </div>
    </Panel>
  )
}

interface WindowGroupProps {
  state: ToldWindow
  rows: readonly SubjectRow[]
  count: number
  address: string
}

function WindowGroup({ state, rows, count, address }: WindowGroupProps) {
  const words = useWords().anchoring.overview
  const nameOf = useSubjectName()
  return (
    <div>
      <h3>
        <WindowBadge state={state} count={count} />
      </h3>
      {rows.length === 0 ? (
        <p className="small">{words.none[state]}</p>
      ) : (
        <ul className="calm">
          {rows.map((row) => (
            <li key={row.subjectId}>
              <Link to={row.address}>{nameOf(row)}</Link>
              <WhatNow state={state} row={row} />
            </li>
          ))}
        </ul>
      )}
      {count > rows.length && (
        <p className="small mt1">
          <Link to={address}>{words.others(count - rows.length)}</Link>
        </p>
      )}
    </div>
  )
}

/** The day, and what to do about it. */
function WhatNow({ state, row }: { state: ToldWindow; row: SubjectRow }) {
  const { anchoring } = useWords()
  const words = anchoring.overview
  const formats = useFormats()
  if (state === 'ends') return <small>{row.closing && <ClosingLine closing={row.closing} />}</small>
  if (!row.last) return null
  const day = formats.day(row.last.day)
  if (state === 'missed') {
    return (
      <>
        <small>{words.was(day)}</small>
        <small>{anchoring.still.short(row.last.countedFor === 'municipality')}</small>
      </>
    )
  }
  const [wrong] = row.falseReasons
  const meeting = row.lastMeeting ? words.meeting(formats.day(row.lastMeeting.day)) : words.noMeeting
  return (
    <>
      <small>{words.by(day, formats.daysLeft(row.daysLeft ?? 0))}</small>
      <small>
        {wrong ? anchoring.whatToDo[wrong] : anchoring.nextMove[row.stage]} {meeting}
      </small>
    </>
  )
}
