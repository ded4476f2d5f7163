import { Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { BackPlan } from '~/ui/anchoring/back-plan'
import { LinkButton } from '~/ui/primitives/button'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import { Note } from '~/ui/primitives/note'
import type { VerdictTone } from '~/ui/primitives/page-head'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { SubjectPage } from '~/usecases/anchoring/subject-page'
import { useSubjectName } from '../anchoring/subject-name'
import { HistoryPanel } from '../saving/history-panel'
import { ClosingPanel } from './closing-panel'
import { LastReportsPanel } from './last-reports-panel'
import { OwnerPanel } from './owner-panel'
import { StageHistory } from './stage-history'
import { StepsPanel } from './steps-panel'

interface SubjectViewProps {
  page: SubjectPage
  today: Day
}

/** One subject: who takes it over, how far that is, and what has to happen by when. */
export function SubjectView({ page, today }: SubjectViewProps) {
  const { anchoring: words, activities, closing } = useWords()
  const { row, plan, may } = page
  const name = useSubjectName()(row)
  const verdict = useVerdict(page)
  const { last } = row
  const isUnplanned = row.closing !== null && row.closing.steps === 0
  return (
    <>
      <PageHead
        title={name}
        crumbs={[
          { to: `/forankring?plan=${plan.id}`, label: words.title },
          { label: words.kinds[row.subjectKind] },
        ]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        actions={
          may.update && (
            <>
              <LinkButton icon="pen" to={`${row.address}/ret`}>
                {words.subject.edit}
              </LinkButton>
              <LinkButton
                {...(!row.closing && { kind: 'primary' as const })}
                icon="flag"
                to={`${row.address}/trin`}
              >
                {words.subject.changeStage}
              </LinkButton>
              {isUnplanned && (
                <LinkButton kind="primary" icon="list" to={`${row.address}/lukkeplan`}>
                  {closing.make}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          {row.closing && <ClosingPanel page={page} today={today} />}
          <OwnerPanel page={page} />
          {row.falseReasons.length > 0 && (
            <Note title={activities.page.falseTitle}>
              <ul>
                {row.falseReasons.map((reason) => (
                  <li key={reason}>
                    {activities.page.falseReasons[reason]} {words.whatToDo[reason]}
                  </li>
                ))}
              </ul>
            </Note>
          )}
          <StepsPanel page={page} />
          {!row.closing && <ClosingPanel page={page} today={today} />}
          <LastReportsPanel reports={page.lastReports} />
          <Panel title={words.subject.files} note={words.subject.filesNote}>
            <FileList files={page.files} mayRemove={may.attach} back={row.address} />
            {may.attach && row.anchoring && (
              <AttachFileForm holder={{ kind: 'anchoring', id: row.anchoring.id }} back={row.address} />
            )}
          </Panel>
        </div>
        <div className="c5 stack">
          {last && (
            <Panel
              title={words.backPlan.title(name)}
              note={row.owner ? words.backPlan.note : words.backPlan.noOwnerNote}
            >
              <BackPlan row={row} last={last} steps={page.steps} today={today} />
            </Panel>
          )}
          <StageHistory changes={page.changes} />
          {page.others.length > 0 && (
            <Panel title={words.subject.others}>
              <ul>
                {page.others.map((other) => (
                  <li key={other.id}>
                    <Link to={`/forankring/${other.id}`}>{other.owner ?? words.subject.unnamed}</Link>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function useVerdict({ row }: SubjectPage): { tone: VerdictTone; text: string } {
  const { anchoring: words, closing: closingWords } = useWords()
  const formats = useFormats()
  const said = words.subject.verdict
  const { closing } = row
  if (closing) {
    const { planned, unplanned, decides } = closingWords.verdict
    const end = formats.day(closing.endsOn)
    const stands = closing.steps > 0 ? planned(end, closing.done, closing.steps) : unplanned(end)
    const first = closing.done === 0 && closing.first && decides(formats.day(closing.first))
    return { tone: 'safe', text: [stands, first].filter(Boolean).join(' ') }
  }
  if (row.window === 'decided') return { tone: 'safe', text: said.decided(row.owner?.name ?? '') }
  if (!row.last) return { tone: 'safe', text: said.none }
  const [day, left] = [formats.day(row.last.day), formats.daysLeft(row.daysLeft ?? 0)]
  if (row.window === 'missed') return { tone: 'missing', text: said.missed(day, left) }
  return { tone: 'watch', text: said.waits(day, left) }
}
