import { Link } from '@remix-run/react'
import { sum } from '~/domain/money/oere'
import { useFormats, useWords } from '~/i18n/language-context'
import { CoverageStrip } from '~/ui/charts/coverage-strip'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { StageMeter } from '~/ui/primitives/stage-meter'
import type { FullOverview, LosingActivity } from '~/usecases/overview/overview'

/** The activities that lose money, the largest gap first. */
export function LosingTable({ overview }: { overview: FullOverview }) {
  const words = useWords().overview
  const formats = useFormats()
  const { losing, plan } = overview
  const columns = useColumns(overview)
  return (
    <Panel
      span={12}
      title={words.losingTitle}
      note={losing.length > 0 ? words.losingNote(losing.length) : words.noLosing}
      action={
        losing.length > 0 && (
          <LinkButton small icon="download" to={`/aktiviteter.csv?plan=${plan.id}`} reloadDocument>
            {words.csv}
          </LinkButton>
        )
      }
    >
      {losing.length > 0 && (
        <ResponsiveTable
          caption={words.losingTitle}
          columns={columns}
          rows={losing}
          rowKey={(row) => row.id}
          footer={columns.map((column) => {
            if (column.isHeading) return words.totalOf(losing.length)
            if (column.key === 'gap') return formats.amount(sum(losing.map((each) => each.annualGap)))
            return column.key === 'missing'
              ? formats.amount(sum(losing.map((each) => each.annualMissing)))
              : null
          })}
        />
      )}
    </Panel>
  )
}

function useColumns({ plan }: FullOverview): Column<LosingActivity>[] {
  const { overview: words, codes } = useWords()
  const formats = useFormats()
  return [
    {
      key: 'activity',
      title: words.columns.activity,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={`/aktiviteter/${row.id}`}>{row.name}</Link>
          <small>{row.effortAreas.join(', ')}</small>
        </>
      ),
    },
    {
      key: 'strip',
      title: words.columns.coverage,
      width: 'w190',
      place: 'f',
      cell: (row) => <CoverageStrip months={row.strip} planThrough={plan.through} />,
    },
    {
      key: 'gap',
      title: words.columns.gap,
      label: words.columns.gap,
      isNumber: true,
      sort: 'descending',
      place: 'tr lab',
      cell: (row) => (
        <span>
          <b>{formats.amount(row.annualGap)}</b>
          <small>{words.ofNeed(formats.percent(row.gapShare / 1000), formats.amount(row.annualNeed))}</small>
        </span>
      ),
    },
    {
      key: 'missing',
      title: words.columns.missing,
      label: words.columns.missing,
      isNumber: true,
      place: 'r o1 lab',
      cell: (row) => formats.amount(row.annualMissing),
    },
    {
      key: 'from',
      title: words.columns.from,
      label: words.columns.from,
      place: 'l o1 lab',
      cell: (row) => (
        <span>
          {row.firstUncoveredMonth ? formats.month(row.firstUncoveredMonth) : '–'}
          <small>{codes.level[row.level]}</small>
        </span>
      ),
    },
    {
      key: 'stage',
      title: words.columns.stage,
      place: 'l o2',
      cell: (row) => <StageMeter stage={row.stage} />,
    },
    {
      key: 'owner',
      title: words.columns.owner,
      label: words.columns.owner,
      place: 'r o2',
      cell: (row) =>
        row.owner ? (
          <span>
            {row.owner}
            {row.isFalseAnchor && <small className="warn">{words.falseAnchor}</small>}
          </span>
        ) : (
          <span className="warn">{words.noOwner}</span>
        ),
    },
    {
      key: 'hours',
      title: words.columns.hours,
      label: words.columns.hours,
      isNumber: true,
      place: 'l o3 lab',
      cell: (row) =>
        row.posts > 0 ? (
          <span>
            {formats.hours(row.hoursPerWeek)}
            <small>{words.posts(row.posts)}</small>
          </span>
        ) : (
          '–'
        ),
    },
    {
      key: 'responsible',
      title: words.columns.responsible,
      label: words.columns.responsible,
      place: 'r o3',
      cell: (row) => row.responsible?.name ?? '–',
    },
  ]
}
