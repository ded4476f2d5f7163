import type { Day } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { CliffChart } from '~/ui/charts/cliff-chart'
import { chartWindow } from '~/ui/charts/coverage-month'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { ActivityPage } from '~/usecases/activities/activity-page'
import type { ActivityMilestones } from '~/usecases/milestones/milestones-of-activity.server'
import type { ActivityRisk } from '~/usecases/risk/activity-risks.server'
import { HistoryPanel } from '../saving/history-panel'
import { AboutPanel } from './about-panel'
import { AllocationsPanel } from './allocations-panel'
import { AnchoringPanel } from './anchoring-panel'
import { ChancePanel } from './chance-panel'
import { CostLinesPanel } from './cost-lines-panel'
import { GoesDownPanel } from './goes-down-panel'
import { MilestonesPanel } from './milestones-panel'
import { PositionsPanel } from './positions-panel'
import { RiskPanel } from './risk-panel'
import { SourcesPanel } from './sources-panel'
import { useVerdict } from './verdict'
import { WishPanel } from './wish-panel'

export function ActivityView({
  page,
  milestones,
  risk,
  today,
}: {
  page: ActivityPage
  milestones: ActivityMilestones | null
  risk: ActivityRisk | null
  today: Day
}) {
  const words = useWords()
  const formats = useFormats()
  const { activity, money, may } = page
  const verdict = useVerdict(page)
  return (
    <>
      <PageHead
        title={activity.name}
        crumbs={[
          { to: `/aktiviteter?plan=${page.plan.id}`, label: words.activities.title },
          { label: activity.effortAreas.join(', ') || page.plan.name },
        ]}
        verdict={<VerdictLine tone={verdict.tone} text={verdict.text} />}
        actions={
          <>
            {may.update && (
              <LinkButton icon="pen" to={`/aktiviteter/${activity.id}/ret`}>
                {words.common.edit}
              </LinkButton>
            )}
            {may.allocate && (
              <LinkButton kind="primary" icon="plus" to={`/fordelinger/ny?aktivitet=${activity.id}`}>
                {words.activities.page.addFunding}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid">
        {money && <SourcesPanel page={page} money={money} today={today} />}
        {money && money.months.some((each) => each.need > 0) && (
          <Panel
            span={12}
            title={words.activities.page.monthsTitle}
            note={formats.period(page.period.from, page.period.through)}
          >
            <CliffChart
              months={money.months}
              window={chartWindow(today, page.plan.through, 24)}
              planThrough={page.plan.through}
              today={today}
            />
          </Panel>
        )}
        <div className="c7 stack">
          <AnchoringPanel page={page} />
          {milestones && <MilestonesPanel activityId={activity.id} milestones={milestones} />}
          {money && <CostLinesPanel page={page} costLines={money.costLines} />}
          {money && <AllocationsPanel page={page} allocations={money.allocations} />}
          {money && money.goesDown.length > 0 && <GoesDownPanel chains={money.goesDown} />}
          {page.history && <HistoryPanel entries={page.history} />}
        </div>
        <div className="c5 stack">
          <WishPanel page={page} />
          {risk && <RiskPanel risk={risk} />}
          {money && <ChancePanel money={money} />}
          <PositionsPanel positions={page.positions} />
          <AboutPanel page={page} />
        </div>
      </div>
    </>
  )
}
