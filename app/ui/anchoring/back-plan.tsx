import type { LastResponsibleDay, WindowStep } from '~/domain/anchoring/last-responsible-day'
import type { WindowOwner } from '~/domain/anchoring/window-rules'
import type { Day } from '~/domain/calendar/day'
import { daysBetween } from '~/domain/calendar/day'
import type { Formats } from '~/i18n/formats'
import { useFormats, useWords } from '~/i18n/language-context'
import type { Words } from '~/i18n/words'
import type { AnchoringStep } from '~/usecases/anchoring/anchoring-steps'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { Note } from '../primitives/note'

interface Point {
  day: Day
  title: string
  detail: string
  look?: 'gap' | 'last' | 'today'
}

interface BackPlanProps {
  row: Pick<SubjectRow, 'annualGap' | 'lastMeeting' | 'window' | 'daysLeft'>
  last: LastResponsibleDay
  steps: readonly AnchoringStep[]
  today: Day
}

/** From the first uncovered month back to today: what must have happened by when. */
export function BackPlan({ row, last, steps, today }: BackPlanProps) {
  const words = useWords()
  const formats = useFormats()
  const points = pointsOf({ row, last, steps, today }, words, formats)
  return (
    <>
      {row.window === 'missed' && <StillPossible countedFor={last.countedFor} />}
      <ol className="backplan">
        {points.map((point, at) => (
          <li key={at} className={point.look}>
            <time dateTime={point.day}>{formats.day(point.day)}</time>
            <div>
              <b>{point.title}</b>
              {point.detail && <small>{point.detail}</small>}
            </div>
          </li>
        ))}
      </ol>
      {row.lastMeeting === null && <p className="small mt2">{words.anchoring.backPlan.noMeeting}</p>}
    </>
  )
}

/** What is left when the day has passed, in plain words. */
export function StillPossible({ countedFor }: { countedFor: WindowOwner }) {
  const words = useWords().anchoring.still
  return (
    <div className="mb2">
      <Note title={words.title}>
        <ul>
          {countedFor === 'municipality' && <li>{words.supplementary}</li>}
          <li>{words.bridge}</li>
          <li>{words.reduced}</li>
        </ul>
      </Note>
    </div>
  )
}

function pointsOf({ row, last, steps, today }: BackPlanProps, words: Words, formats: Formats): Point[] {
  const said = words.anchoring.backPlan
  const left = (day: Day) => formats.daysLeft(daysBetween(today, day))
  const counted = last.steps.map((step, at): Point => {
    const { title, detail } = stepWords(step, last.countedFor, words)
    const isLast = at === last.steps.length - 1
    if (step.code === 'firstUncovered') {
      const gap = row.annualGap >= 100 ? said.gap(formats.kroner(row.annualGap)) : ''
      return { day: step.day, title, detail: gap, look: 'gap' }
    }
    return {
      day: step.day,
      title: isLast ? said.decideBy(title) : title,
      detail: [detail, left(step.day)].filter(Boolean).join(' · '),
      ...(isLast && { look: 'last' as const }),
    }
  })
  const own = steps.flatMap((step): Point[] => {
    if (step.day === null) return []
    const isLate = step.doneOn === null && step.day > last.day
    const state = step.doneOn ? said.done(formats.day(step.doneOn)) : left(step.day)
    return [
      {
        day: step.day,
        title: step.title,
        detail: [state, isLate && said.afterWindow].filter(Boolean).join(' · '),
      },
    ]
  })
  const meeting = row.lastMeeting && {
    day: row.lastMeeting.day,
    title: said.meeting,
    detail: left(row.lastMeeting.day),
  }
  const now: Point = { day: today, title: said.today, detail: '', look: 'today' }
  return [...counted, ...own, ...(meeting ? [meeting] : []), now].sort((a, b) =>
    a.day < b.day ? 1 : a.day > b.day ? -1 : 0,
  )
}

function stepWords(
  step: WindowStep,
  owner: WindowOwner,
  { anchoring }: Words,
): { title: string; detail: string } {
  const said = anchoring.backPlan
  switch (step.code) {
    case 'firstUncovered':
    case 'budgetAdopted':
    case 'fiscalYearStart':
    case 'departmentMeeting':
      return { title: said[step.code], detail: '' }
    case 'roundAnswer':
    case 'roundDeadline':
      return { title: said[step.code], detail: step.label ?? '' }
    case 'roundUnknown':
      return { title: said.roundUnknown, detail: said.roundUnknownNote(step.months) }
    case 'notice':
      return { title: said.notice, detail: said.noticeNote(step.months) }
    case 'lead':
      return { title: said.lead[owner], detail: said.leadNote(step.months, step.days) }
  }
}
