import { Form, Link } from '@remix-run/react'
import type { Day } from '~/domain/calendar/day'
import { oere } from '~/domain/money/oere'
import type { ActivityOutcome, PositionOutcome } from '~/domain/scenarios/outcome'
import { useFormats, useWords } from '~/i18n/language-context'
import { CliffChart } from '~/ui/charts/cliff-chart'
import { windowOfMonths } from '~/ui/charts/coverage-month'
import { Button, LinkButton } from '~/ui/primitives/button'
import { Note } from '~/ui/primitives/note'
import { PageHead, VerdictLine } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { LevelBadge } from '~/ui/primitives/status-badge'
import { OutcomeCard } from '~/ui/scenarios/outcome-card'
import type { ScenarioPage } from '~/usecases/scenarios/scenario-pages'
import { HistoryPanel } from '../saving/history-panel'
import { roundHours } from '../scenarios/comparison-tables'
import { InPlaceNote } from '../scenarios/in-place-note'
import { ChangesList } from './changes-list'

export function ScenarioView({ page, today }: { page: ScenarioPage; today: Day }) {
  const words = useWords().scenarios
  const { scenario, live, plan } = page
  return (
    <>
      <PageHead
        title={scenario.name}
        crumbs={[{ to: `/scenarier?plan=${plan.id}`, label: words.title }, { label: scenario.name }]}
        verdict={<Verdict page={page} />}
        sub={words.page.sub(plan.name)}
        actions={
          <>
            <LinkButton to={`/scenarier?plan=${plan.id}&vis=${scenario.id}`}>{words.page.compare}</LinkButton>
            {page.may.create && (
              <Form method="post">
                <Button name="intent" value="duplicate">
                  {words.page.duplicate}
                </Button>
              </Form>
            )}
            {page.may.update && (
              <LinkButton kind="primary" icon="pen" to={`/scenarier/${scenario.id}/ret`}>
                {words.page.edit}
              </LinkButton>
            )}
          </>
        }
      />
      <Outdated page={page} />
      <div className="grid">
        <Panel title={words.page.changes} note={words.page.changesNote} span={6}>
          <ChangesList scenario={scenario} />
          {scenario.note && <p className="mt2">{scenario.note}</p>}
        </Panel>
        <Panel title={words.page.outcome} note={words.page.outcomeNote} span={6}>
          <div className="scen">
            <OutcomeCard outcome={live} heading={words.live} planThrough={plan.through} />
            <OutcomeCard outcome={scenario.outcome} heading={scenario.name} planThrough={plan.through} />
          </div>
        </Panel>
        <Chart page={page} today={today} />
        <ActivitiesPanel page={page} />
        <PostsPanel page={page} />
        {page.history && <HistoryPanel entries={page.history} span={12} />}
      </div>
    </>
  )
}

function Verdict({ page }: { page: ScenarioPage }) {
  const { verdict } = useWords().scenarios.page
  const formats = useFormats()
  const { totals, difference } = page.scenario.outcome
  const gap = formats.shortKroner(totals.gap)
  const by = formats.shortKroner(oere(Math.abs(difference.gap)))
  if (totals.gap === 0) return <VerdictLine tone="safe" text={verdict.covered} />
  const text =
    difference.gap === 0
      ? verdict.same(gap)
      : difference.gap < 0
        ? verdict.less(gap, by)
        : verdict.more(gap, by)
  return <VerdictLine tone={difference.gap < 0 ? 'watch' : 'missing'} text={text} />
}

/** The plan has other figures than when the scenario was last saved. */
function Outdated({ page: { scenario, live, may } }: { page: ScenarioPage }) {
  const words = useWords().scenarios
  const formats = useFormats()
  const { figures, isOutdated, outcome, version } = scenario
  if (!isOutdated || !figures) return null
  const told = [
    figures.liveGap !== live.totals.gap &&
      words.outdatedLive(formats.kroner(figures.liveGap), formats.kroner(live.totals.gap)),
    figures.gap !== outcome.totals.gap &&
      words.outdatedFrom(formats.kroner(figures.gap), formats.kroner(outcome.totals.gap)),
  ]
  return (
    <div className="mb2">
      <Note tone="info" title={words.outdated(formats.day(figures.on))}>
        <p>{told.filter(Boolean).join(' ')}</p>
        {may.update && (
          <Form method="post" className="mt2">
            <input type="hidden" name="version" value={version} />
            <Button small name="intent" value="refresh">
              {words.refresh}
            </Button>
          </Form>
        )}
      </Note>
    </div>
  )
}

function Chart({ page, today }: { page: ScenarioPage; today: Day }) {
  const words = useWords().scenarios
  const { months, through } = page.scenario.outcome
  const first = Math.max(0, months.findIndex(({ month }) => month >= today.slice(0, 7)) - 2)
  const shown = months.slice(first)
  const window = windowOfMonths(shown, page.plan.through, 24)
  if (!window || shown.every(({ need }) => need === 0)) return null
  return (
    <Panel title={words.page.chart} note={words.totals.note} span={12}>
      <CliffChart months={shown} window={window} planThrough={through} today={today} />
    </Panel>
  )
}

function ActivitiesPanel({ page: { scenario, live } }: { page: ScenarioPage }) {
  const { table, page: words } = useWords().scenarios
  const formats = useFormats()
  const before = new Map(live.activities.map((one) => [one.activityId, one]))
  const isLacking = (one: ActivityOutcome) =>
    one.year.gap > 0 || (before.get(one.activityId)?.year.gap ?? 0) > 0
  const rows = scenario.outcome.activities
    .filter(isLacking)
    .sort((a, b) => Math.abs(b.difference.gap) - Math.abs(a.difference.gap) || b.year.gap - a.year.gap)
  const others = scenario.outcome.activities.filter((one) => !isLacking(one))
  const columns: Column<ActivityOutcome>[] = [
    {
      key: 'activity',
      title: table.activity,
      isHeading: true,
      cell: ({ activityId, activity }) => <Link to={`/aktiviteter/${activityId}`}>{activity}</Link>,
    },
    {
      key: 'level',
      title: words.columns.level,
      place: 'tr',
      cell: ({ level }) => <LevelBadge level={level} />,
    },
    {
      key: 'now',
      title: words.columns.now,
      label: words.columns.now,
      isNumber: true,
      place: 'l o1 lab',
      cell: ({ activityId }) => formats.amount(before.get(activityId)?.year.gap ?? oere(0)),
    },
    {
      key: 'then',
      title: words.columns.then,
      label: words.columns.then,
      isNumber: true,
      place: 'r o1 lab',
      cell: ({ year }) => <b>{formats.amount(year.gap)}</b>,
    },
    {
      key: 'difference',
      title: words.columns.difference,
      label: words.columns.difference,
      isNumber: true,
      place: 'l o2 lab',
      cell: ({ difference }) => signed(difference.gap, formats.amount),
    },
  ]
  const { totals, difference } = scenario.outcome
  return (
    <Panel title={table.activities} note={table.activitiesNote} span={12}>
      <ResponsiveTable
        caption={table.activities}
        columns={columns}
        rows={rows}
        rowKey={({ activityId }) => activityId}
        footer={[
          table.total,
          null,
          formats.amount(live.totals.gap),
          formats.amount(totals.gap),
          signed(difference.gap, formats.amount),
        ]}
      />
      <InPlaceNote activities={others} />
    </Panel>
  )
}

function signed(value: number, write: (amount: ReturnType<typeof oere>) => string): string {
  return value > 0 ? `+${write(oere(value))}` : write(oere(value))
}

function PostsPanel({ page: { scenario, live } }: { page: ScenarioPage }) {
  const { table, page: words } = useWords().scenarios
  const formats = useFormats()
  const before = new Map(live.positions.map((one) => [one.positionId, one]))
  const rows = scenario.outcome.positions
    .filter((one) => one.isAtRisk || before.get(one.positionId)?.isAtRisk)
    .sort((a, b) => b.hoursWithoutPay - a.hoursWithoutPay)
  const hours = (one: PositionOutcome | undefined) =>
    one?.isAtRisk ? formats.hours(roundHours(one.hoursWithoutPay)) : table.safe
  const columns: Column<PositionOutcome>[] = [
    {
      key: 'post',
      title: table.post,
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
      title: table.hours,
      label: table.hours,
      isNumber: true,
      place: 'tr lab',
      cell: ({ hoursPerWeek }) => formats.hours(hoursPerWeek),
    },
    {
      key: 'now',
      title: words.columns.now,
      label: words.columns.now,
      isNumber: true,
      place: 'l o1 lab',
      cell: ({ positionId }) => hours(before.get(positionId)),
    },
    {
      key: 'then',
      title: words.columns.then,
      label: words.columns.then,
      isNumber: true,
      place: 'r o1 lab',
      cell: (one) => (
        <span>
          <b>{hours(one)}</b>
          {one.hasLapsed && <small>{table.lapsed}</small>}
        </span>
      ),
    },
    {
      key: 'lost',
      title: words.columns.lost,
      label: words.columns.lost,
      place: 'f o2 lab',
      cell: ({ payersLost }) => payersLost.join(', ') || '–',
    },
    {
      key: 'notice',
      title: words.columns.notice,
      label: words.columns.notice,
      isNumber: true,
      place: 'l o3 lab',
      cell: ({ noticeDay }) => (noticeDay ? formats.day(noticeDay) : '–'),
    },
  ]
  return (
    <Panel title={table.posts} note={table.postsNote} span={12}>
      {rows.length === 0 ? (
        <p className="small">{table.allPaid}</p>
      ) : (
        <ResponsiveTable
          caption={table.posts}
          columns={columns}
          rows={rows}
          rowKey={({ positionId }) => positionId}
        />
      )}
    </Panel>
  )
}
