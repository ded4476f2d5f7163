import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { CoFinancing } from '~/ui/plans/co-financing'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { PlanPage } from '~/usecases/plans/plan-pages'
import { HistoryPanel } from '../saving/history-panel'
import { AboutPanel } from './about-panel'
import { ContentsPanel } from './contents-panel'

export function PlanView({ page, today }: { page: PlanPage; today: Day }) {
  const { plans: words, overview, common, carryOn } = useWords()
  const formats = useFormats()
  const { plan, may, coFinancing } = page
  const verdict = useVerdict(page, today)
  return (
    <>
      <PageHead
        title={plan.name}
        crumbs={[{ to: '/helhedsplaner', label: words.title }, { label: plan.pool ?? words.about }]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        actions={
          <>
            {may.update && (
              <LinkButton icon="pen" to={`/helhedsplaner/${plan.id}/ret`}>
                {common.edit}
              </LinkButton>
            )}
            {may.carryOn && (
              <LinkButton icon="chevronRight" to={`/helhedsplaner/${plan.id}/viderefoer`}>
                {carryOn.link}
              </LinkButton>
            )}
            <LinkButton kind="primary" icon="overview" to={`/?plan=${plan.id}`}>
              {words.show}
            </LinkButton>
          </>
        }
      />
      <div className="grid">
        <div className="c7 stack">
          <AboutPanel page={page} />
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
        <div className="c5 stack">
          <ContentsPanel page={page} />
          {coFinancing && (
            <Panel
              title={overview.coFinancing.title}
              note={overview.coFinancing.note(formats.share(plan.coFinancingRequired))}
            >
              <CoFinancing figures={coFinancing} />
            </Panel>
          )}
        </div>
      </div>
    </>
  )
}

function useVerdict({ plan, isRunning, daysLeft, coFinancing }: PlanPage, today: Day) {
  const words = useWords().plans
  const formats = useFormats()
  const through = formats.longDay(plan.through)
  const runs = isRunning
    ? words.verdictRunning(through, formats.daysLeft(daysLeft))
    : plan.from > today
      ? words.verdictComing(formats.longDay(plan.from))
      : words.verdictEnded(through)
  const share = coFinancing?.shareWithInKind ?? null
  if (share === null || coFinancing?.isMetWithInKind !== false) return { tone: 'safe', text: runs } as const
  const short = words.shortOfCoFinancing(formats.percent(share, 1), formats.share(coFinancing.required))
  return { tone: 'watch', text: `${runs} ${short}` } as const
}
