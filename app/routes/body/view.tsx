import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Emphasised } from '~/ui/primitives/emphasised'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { BodyPage } from '~/usecases/bodies/body-pages'
import type { Named } from '~/usecases/refusals'
import { hoursOf } from '../body-load/hours-of'
import { successionFacts } from '../plan-carry-on/succession-facts'
import { HistoryPanel } from '../saving/history-panel'
import { FollowingPanel } from './following-panel'
import { MeetingsPanels } from './meetings-panels'
import { MembersPanel } from './members-panel'

/** A body on one page: when it meets, who comes, what it may decide, and what waits for it. */
export function BodyView({ page, daysLeft }: { page: BodyPage; daysLeft: number | null }) {
  const { bodies: words, codes, common } = useWords()
  const formats = useFormats()
  const { body, may, coming, obligations } = page
  const next = coming[0]
  const told = [
    next
      ? words.page.nextMeeting(formats.weekdayDay(next.day), formats.daysLeft(daysLeft ?? 0))
      : words.page.noMeeting,
    obligations.length > 0 && words.page.waiting(obligations.length),
  ]
  return (
    <>
      <PageHead
        title={body.name}
        crumbs={[{ to: '/udvalg', label: words.title }, { label: page.plan.name }]}
        sub={<Emphasised text={told.filter(Boolean).join(' ')} />}
        actions={
          may.update && (
            <LinkButton icon="pen" to={`/udvalg/${body.id}/ret`}>
              {common.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <MeetingsPanels page={page} />
          <MembersPanel page={page} />
          {obligations.length > 0 && <FollowingPanel obligations={obligations} />}
        </div>
        <div className="c5 stack">
          <TermsPanel page={page} level={body.level && codes.bodyLevel[body.level]} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function TermsPanel({ page, level }: { page: BodyPage; level: string | null }) {
  const { bodies: words, carryOn, records } = useWords()
  const formats = useFormats()
  const { body, year } = page
  const labels = records.fields.body
  const hours = hoursOf(year.minutes, formats)
  const person = (named: Named | null) =>
    named && (page.may.contacts ? <Link to={`/kontakter/${named.id}`}>{named.name}</Link> : named.name)
  const isWritten = body.mandate ?? body.tasks ?? body.attendanceDuty
  return (
    <Panel title={words.page.terms} {...(!isWritten && { note: words.page.noTerms })}>
      <Facts
        facts={[
          [labels.level, level],
          [labels.effortArea, body.effortArea],
          [
            labels.demandedByGrantId,
            page.demandedBy ? (
              <Link to={`/bevillinger/${page.demandedBy.id}`}>{page.demandedBy.name}</Link>
            ) : (
              page.isDemanded && words.demanded
            ),
          ],
          [labels.mandate, body.mandate && <Lines text={body.mandate} />],
          [labels.tasks, body.tasks && <Lines text={body.tasks} />],
          [labels.attendanceDuty, body.attendanceDuty],
          [
            words.page.substitutes,
            body.substitutesAllowed ? words.page.substitutesYes : words.page.substitutesNo,
          ],
          [labels.rhythm, body.rhythm && words.rhythm[body.rhythm]],
          [words.page.columns.papers, body.paperLeadDays !== null && words.page.papers(body.paperLeadDays)],
          [
            words.columns.hours,
            <span key="hours">
              {words.page.yearFacts(formats.number(year.meetings), formats.number(year.minutesEach), hours)}
              {year.isAssumed && <small>{words.page.assumed}</small>}
            </span>,
          ],
          ...successionFacts(page.succession, '/udvalg', carryOn),
          [labels.responsibleId, person(page.responsible)],
          [words.page.deputy, person(page.deputy)],
        ]}
      />
    </Panel>
  )
}

/** One line of the text a line. */
function Lines({ text }: { text: string }) {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  if (lines.length === 1) return <>{text}</>
  return (
    <ul className="plain">
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  )
}
