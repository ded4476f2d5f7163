import type { Day } from '~/domain/calendar/day'
import { addToMonth, monthIndex } from '~/domain/calendar/month'
import { oere } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { CertaintyLegend } from '~/ui/charts/certainty-legend'
import type { SourceBar, SourceRow } from '~/ui/charts/coverage-by-source'
import { CoverageBySource } from '~/ui/charts/coverage-by-source'
import { chartWindow } from '~/ui/charts/coverage-month'
import { Panel } from '~/ui/primitives/panel'
import type { ActivityMoney, ActivityPage, ActivitySource } from '~/usecases/activities/activity-page'
import { barsOf, missingBars } from './source-rows'

interface SourcesPanelProps {
  page: ActivityPage
  money: ActivityMoney
  today: Day
}

/** Who pays from when to when, and what is missing last. */
export function SourcesPanel({ page, money, today }: SourcesPanelProps) {
  const words = useWords().activities.page
  const formats = useFormats()
  const window = chartWindow(today, page.plan.through, 24)
  // A source that ended before the window has no bar in it, and its row would be empty.
  const rows = useSourceRows(money).filter(({ bars }) =>
    bars.some((bar) => bar.through >= window.first && bar.from < addToMonth(window.first, window.length)),
  )
  const missing = missingBars(money.months)
  return (
    <Panel
      span={12}
      title={words.bySource}
      note={
        money.annualNeed > 0 ? words.bySourceNote(formats.kroner(money.annualNeed)) : words.bySourceNoteClosed
      }
      action={<CertaintyLegend />}
    >
      {rows.length === 0 && missing.length === 0 ? (
        <p className="small">{words.noSources}</p>
      ) : (
        <CoverageBySource
          sources={rows}
          missing={{ key: 'missing', name: words.missingRow, note: words.missingNote, bars: missing }}
          window={window}
          planThrough={page.plan.through}
          today={today}
        />
      )}
    </Panel>
  )
}

function useSourceRows(money: ActivityMoney): SourceRow[] {
  const words = useWords().activities.page
  const formats = useFormats()
  const first = money.months[0]
  if (!first) return []

  const noteOf = (source: ActivitySource) => {
    const full = source.years?.reduce((most, year) => Math.max(most, year.full), 0)
    return [
      source.certainty === 'hoped' && source.probability !== null && full
        ? words.probability(formats.kroner(oere(full)), formats.share(source.probability))
        : source.detail,
      source.via === 'position' && words.viaPosition,
      source.via === 'anchoring' && words.viaAnchoring,
      source.successor && words.continuedIn(source.successor.name),
    ]
      .filter(Boolean)
      .join(' · ')
  }
  const barsOfSource = (source: ActivitySource): SourceBar[] => {
    if (source.amounts === null) {
      const bar = {
        from: source.firstMonth,
        through: source.lastMonth,
        certainty: source.certainty,
        amount: null,
      }
      return [{ ...bar, label: words.sealedAmount }]
    }
    const from = monthIndex(first.month)
    const months = source.amounts.map((amount, index) => ({ month: money.months[index]?.month, amount }))
    const bars = barsOf(
      months.filter(
        (each): each is { month: typeof first.month; amount: typeof each.amount } => each.month !== undefined,
      ),
      source.certainty,
    ).filter((bar) => monthIndex(bar.from) >= from)
    return source.certainty === 'hoped'
      ? bars.map((bar) => ({ ...bar, label: words.weighted(formats.amount(bar.amount ?? oere(0))) }))
      : bars
  }
  return money.sources.map((source) => ({
    key: source.key,
    name: source.name,
    ...(source.origin.kind === 'grant' && { href: `/bevillinger/${source.origin.grantId}` }),
    note: noteOf(source),
    bars: barsOfSource(source),
  }))
}
