import type { Day } from '~/domain/calendar/day'
import type { Oere } from '~/domain/money/oere'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { CliffChart } from '~/ui/charts/cliff-chart'
import type { CoverageMonth } from '~/ui/charts/coverage-month'
import { windowOfMonths } from '~/ui/charts/coverage-month'
import { LinkButton } from '~/ui/primitives/button'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { SegmentedLinks } from '~/ui/primitives/segmented-links'
import type { CliffMonth, FullOverview } from '~/usecases/overview/overview'
import { AnchoringWindowsPanel } from './anchoring-panel'
import { Beside } from './beside'
import { CoFinancingPanel } from './co-financing-panel'
import { useHeadline } from './headline'
import { LosingTable } from './losing-table'
import { NextDeadlines } from './next-deadlines'

interface FullOverviewViewProps {
  overview: FullOverview
  today: Day
  monthsAfter: number
  mayCreateGrant: boolean
}

export function FullOverviewView({ overview, today, monthsAfter, mayCreateGrant }: FullOverviewViewProps) {
  const words = useWords().overview
  const formats = useFormats()
  const { headline } = overview
  const sub = [
    headline.firstUncoveredMonth && words.firstMonth(formats.month(headline.firstUncoveredMonth)),
    headline.activities > 0 && words.rest(headline.secured, headline.closing, formats.day(today)),
  ]
  return (
    <>
      <PageHead
        title={useHeadline(overview, today)}
        sub={sub.filter(Boolean).join(' ')}
        actions={
          mayCreateGrant && (
            <LinkButton kind="primary" icon="plus" to={`/bevillinger/ny?plan=${overview.plan.id}`}>
              {words.newGrant}
            </LinkButton>
          )
        }
      />
      <div className="grid top">
        <div className="c8 stack">
          <Cliff overview={overview} today={today} monthsAfter={monthsAfter} />
          <AnchoringWindowsPanel overview={overview} />
        </div>
        <NextDeadlines overview={overview} />
        <LosingTable overview={overview} />
        <CoFinancingPanel figures={overview.coFinancing} />
        <Beside overview={overview} />
      </div>
    </>
  )
}

function Cliff({ overview, today, monthsAfter }: Omit<FullOverviewViewProps, 'mayCreateGrant'>) {
  const words = useWords().overview
  const formats = useFormats()
  const months = overview.months.map(withOwnHours)
  const window = windowOfMonths(months, overview.plan.through, monthsAfter)
  const chosenPlan = `plan=${overview.plan.id}`
  return (
    <Panel
      title={words.chartTitle}
      note={words.chartNote(formats.number(overview.headline.activities))}
      action={
        <SegmentedLinks
          label={words.showUntil}
          segments={[12, 24].map((each) => ({
            to: `?${chosenPlan}&frem=${each}`,
            label: words.monthsAfter(each),
            isCurrent: each === monthsAfter,
          }))}
        />
      }
    >
      {window && months.some((each) => each.need > 0) ? (
        <CliffChart months={months} window={window} planThrough={overview.plan.through} today={today} />
      ) : (
        <p className="small">{words.noNeed}</p>
      )}
    </Panel>
  )
}

function withOwnHours(month: CliffMonth): CoverageMonth {
  const added = (key: 'need' | 'firm' | 'conditional' | 'hoped' | 'missing'): Oere =>
    oere(month[key] + month.own[key])
  return {
    month: month.month,
    need: added('need'),
    firm: added('firm'),
    conditional: added('conditional'),
    hoped: added('hoped'),
    missing: added('missing'),
  }
}
