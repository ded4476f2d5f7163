import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Facts } from '~/ui/primitives/facts'
import { AttachFileForm, FileList } from '~/ui/primitives/file-list'
import type { VerdictTone } from '~/ui/primitives/page-head'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { endsOnPurpose } from '~/usecases/anchoring/subject-standing'
import type { CollaborationPage } from '~/usecases/collaborations/collaboration-pages'
import { HistoryPanel } from '../saving/history-panel'
import { AfterPlanPanel } from './after-plan-panel'

/** One collaboration: who is in it, what it takes and gives, and who holds it together after the plan. */
export function CollaborationView({ page }: { page: CollaborationPage }) {
  const { collaborations: words, common } = useWords()
  const { collaboration, plan, may } = page
  const verdict = useVerdict(page)
  const back = `/samarbejder/${collaboration.id}`
  return (
    <>
      <PageHead
        title={collaboration.name}
        crumbs={[{ to: `/samarbejder?plan=${plan.id}`, label: words.title }, { label: plan.name }]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        actions={
          may.update && (
            <LinkButton icon="pen" to={`${back}/ret`}>
              {common.edit}
            </LinkButton>
          )
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <AboutPanel page={page} />
          <Panel title={words.page.files} note={words.page.filesNote}>
            <FileList files={page.files} mayRemove={may.attach} back={back} />
            {may.attach && (
              <AttachFileForm holder={{ kind: 'collaboration', id: collaboration.id }} back={back} />
            )}
          </Panel>
        </div>
        <div className="c5 stack">
          <AfterPlanPanel row={page.anchoring} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
      </div>
    </>
  )
}

function AboutPanel({ page }: { page: CollaborationPage }) {
  const { collaborations: words, records } = useWords()
  const formats = useFormats()
  const { collaboration, participants, heldTogetherBy, plan } = page
  const { hoursPerMonth, rhythm, enables, lostWithout } = collaboration
  const labels = records.fields.collaboration
  return (
    <Panel title={words.page.about} note={words.page.aboutNote}>
      <Facts
        facts={[
          [
            labels.participantIds,
            participants.length > 0 ? (
              <ul className="plain">
                {participants.map(({ id, name }) => (
                  <li key={id}>
                    <Link to={`/organisationer/${id}`}>{name}</Link>
                  </li>
                ))}
              </ul>
            ) : (
              words.noParticipants
            ),
          ],
          [
            labels.heldTogetherById,
            heldTogetherBy ? (
              <span>
                <Link to={`/kontakter/${heldTogetherBy.id}`}>{heldTogetherBy.name}</Link>
                {heldTogetherBy.title && <small>{heldTogetherBy.title}</small>}
              </span>
            ) : (
              <span className="warn">{words.nobody}</span>
            ),
          ],
          [labels.hoursPerMonth, hoursPerMonth !== null && formats.hours(hoursPerMonth)],
          [labels.rhythm, rhythm],
          [labels.enables, enables],
          [labels.lostWithout, lostWithout],
          [
            words.page.plan,
            <Link key="plan" to={`/helhedsplaner/${plan.id}`}>
              {plan.name}
            </Link>,
          ],
        ]}
      />
      {!enables && !lostWithout && <p className="small mt2">{words.page.nothingWritten}</p>}
    </Panel>
  )
}

function useVerdict({ anchoring: row, heldTogetherBy }: CollaborationPage): {
  tone: VerdictTone
  text: string
} {
  const said = useWords().collaborations.page.verdict
  const formats = useFormats()
  const after = afterPlan()
  if (heldTogetherBy !== null || endsOnPurpose(row)) return after
  return { tone: after.tone === 'missing' ? 'missing' : 'watch', text: `${said.unheld} ${after.text}` }

  function afterPlan(): { tone: VerdictTone; text: string } {
    if (endsOnPurpose(row)) return { tone: 'safe', text: said.ends }
    if (row.window === 'decided') return { tone: 'safe', text: said.decided(row.owner?.name ?? '') }
    if (!row.last) return { tone: 'safe', text: said.none }
    const [day, left] = [formats.day(row.last.day), formats.daysLeft(row.daysLeft ?? 0)]
    if (row.window === 'missed') return { tone: 'missing', text: said.missed(day, left) }
    return { tone: 'watch', text: said.waits(day, left) }
  }
}
