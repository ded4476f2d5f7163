import { Link } from '@remix-run/react'
import type {
  ActivityOutcome,
  PositionOutcome,
  ScenarioOutcome,
  YearFigures,
} from '~/domain/scenarios/outcome'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { Comparison } from '~/usecases/scenarios/scenario-pages'
import { InPlaceNote } from './in-place-note'

/** The outcomes in the order of the cards, each with its name. */
export function useOutcomes({
  live,
  compared,
}: Comparison): { key: string; name: string; outcome: ScenarioOutcome }[] {
  const words = useWords().scenarios
  return [
    { key: 'live', name: words.live, outcome: live },
    ...compared.map(({ id, name, outcome }) => ({ key: id, name, outcome })),
  ]
}

const rows = ['need', 'firm', 'conditional', 'hoped', 'missing', 'gap'] as const

/** The plan's sums, a scenario in each column. */
export function TotalsPanel({ comparison }: { comparison: Comparison }) {
  const words = useWords().scenarios
  const formats = useFormats()
  const outcomes = useOutcomes(comparison)
  const columns: Column<keyof YearFigures>[] = [
    { key: 'row', title: words.totals.row, isHeading: true, cell: (row) => words.totals[row] },
    ...outcomes.map(({ key, name, outcome }): Column<keyof YearFigures> => ({
      key,
      title: name,
      label: name,
      isNumber: true,
      cell: (row) =>
        row === 'gap' ? <b>{formats.amount(outcome.totals[row])}</b> : formats.amount(outcome.totals[row]),
    })),
  ]
  return (
    <Panel title={words.totals.title} note={words.totals.note} span={12}>
      <ResponsiveTable
        caption={words.totals.title}
        columns={columns}
        rows={[...rows]}
        rowKey={(row) => row}
        cards="lines"
      />
    </Panel>
  )
}

/** What each activity lacks, the one with the largest gap in any column first. */
export function ActivitiesPanel({ comparison }: { comparison: Comparison }) {
  const { scenarios: words } = useWords()
  const formats = useFormats()
  const outcomes = useOutcomes(comparison)
  const of = outcomes.map(({ outcome }) => new Map(outcome.activities.map((one) => [one.activityId, one])))
  const largest = ({ activityId }: ActivityOutcome) =>
    Math.max(...of.map((activities) => activities.get(activityId)?.year.gap ?? 0))
  const lacking = comparison.live.activities
    .filter((one) => largest(one) > 0)
    .sort((a, b) => largest(b) - largest(a))
  const others = comparison.live.activities.filter((one) => largest(one) === 0)
  const columns: Column<ActivityOutcome>[] = [
    {
      key: 'activity',
      title: words.table.activity,
      isHeading: true,
      cell: ({ activityId, activity }) => <Link to={`/aktiviteter/${activityId}`}>{activity}</Link>,
    },
    ...outcomes.map(({ key, name }, at): Column<ActivityOutcome> => ({
      key,
      title: name,
      label: name,
      isNumber: true,
      cell: ({ activityId }) => {
        const one = of[at]!.get(activityId)
        if (!one) return null
        if (one.level === 'closing' && one.year.gap === 0) return words.table.closing
        return one.year.gap === 0 ? words.table.safe : formats.amount(one.year.gap)
      },
    })),
  ]
  return (
    <Panel title={words.table.activities} note={words.table.activitiesNote} span={12}>
      {lacking.length > 0 && (
        <ResponsiveTable
          caption={words.table.activities}
          columns={columns}
          rows={lacking}
          rowKey={({ activityId }) => activityId}
          cards="lines"
          footer={[words.table.total, ...outcomes.map(({ outcome }) => formats.amount(outcome.totals.gap))]}
        />
      )}
      <InPlaceNote activities={others} />
    </Panel>
  )
}

/** The hours of each post that nobody pays, in hours: what a post costs is sealed. */
export function PostsPanel({ comparison }: { comparison: Comparison }) {
  const words = useWords().scenarios
  const formats = useFormats()
  const outcomes = useOutcomes(comparison)
  const of = outcomes.map(({ outcome }) => new Map(outcome.positions.map((one) => [one.positionId, one])))
  const most = ({ positionId }: PositionOutcome) =>
    Math.max(...of.map((positions) => positions.get(positionId)?.hoursWithoutPay ?? 0))
  const positions = comparison.live.positions.filter((one) => most(one) > 0).sort((a, b) => most(b) - most(a))
  const columns: Column<PositionOutcome>[] = [
    {
      key: 'post',
      title: words.table.post,
      isHeading: true,
      cell: ({ positionId, position, activities }) => (
        <>
          <Link to={`/stillinger/${positionId}`}>{position}</Link>
          <small>{activities.join(', ')}</small>
        </>
      ),
    },
    {
      key: 'hours',
      title: words.table.hours,
      label: words.table.hours,
      isNumber: true,
      cell: ({ hoursPerWeek }) => formats.hours(hoursPerWeek),
    },
    ...outcomes.map(({ key, name }, at): Column<PositionOutcome> => ({
      key,
      title: name,
      label: name,
      isNumber: true,
      cell: ({ positionId }) => {
        const one = of[at]!.get(positionId)
        if (!one) return null
        if (!one.isAtRisk) return words.table.safe
        return (
          <span>
            {formats.hours(roundHours(one.hoursWithoutPay))}
            {one.hasLapsed && <small>{words.table.lapsed}</small>}
          </span>
        )
      },
    })),
  ]
  return (
    <Panel title={words.table.posts} note={words.table.postsNote} span={12}>
      {positions.length === 0 ? (
        <p className="small">{words.table.allPaid}</p>
      ) : (
        <ResponsiveTable
          caption={words.table.posts}
          columns={columns}
          rows={positions}
          rowKey={({ positionId }) => positionId}
          cards="lines"
          footer={[
            words.table.total,
            formats.hours(positions.reduce((sum, one) => sum + one.hoursPerWeek, 0)),
            ...outcomes.map(({ outcome }) => formats.hours(roundHours(outcome.counts.hoursAtRisk))),
          ]}
        />
      )}
    </Panel>
  )
}

/** To a tenth of an hour, as hours are spoken of. */
export function roundHours(hours: number): number {
  return Math.round(hours / 1000) * 1000
}
