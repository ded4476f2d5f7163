import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { AssignmentOfPage, PositionPage } from '~/usecases/positions/position-page'

export function AssignmentsPanel({ page }: { page: PositionPage }) {
  const { positions, codes, common } = useWords()
  const formats = useFormats()
  const words = positions.page
  const columns: Column<AssignmentOfPage>[] = [
    {
      key: 'activity',
      title: words.activity,
      isHeading: true,
      cell: ({ activity }) =>
        activity.isOpen ? <Link to={`/aktiviteter/${activity.id}`}>{activity.name}</Link> : activity.name,
    },
    {
      key: 'hours',
      title: words.hours,
      label: words.hours,
      isNumber: true,
      cell: (row) => formats.hours(row.hoursPerWeek),
    },
    {
      key: 'period',
      title: words.period,
      label: words.period,
      cell: (row) => (row.from || row.through ? formats.period(row.from, row.through) : words.followsPost),
    },
    {
      key: 'coverage',
      title: words.coverage,
      label: words.coverage,
      cell: (row) => (
        <>
          {row.level && codes.level[row.level]}
          {row.firstUncoveredMonth && (
            <small>{words.uncoveredFrom(formats.month(row.firstUncoveredMonth))}</small>
          )}
        </>
      ),
    },
  ]
  if (page.may.update) {
    columns.push({
      key: 'edit',
      title: <span className="vh">{common.edit}</span>,
      cell: (row) => (
        <Link to={`/stillingstimer/${row.id}/ret`}>
          {common.edit}
          <span className="vh">: {row.activity.name}</span>
        </Link>
      ),
    })
  }
  return (
    <Panel
      title={words.assignments}
      note={
        page.assignments.length === 0
          ? words.noAssignments
          : page.ownHours > 0 && words.ownHours(formats.hours(page.ownHours))
      }
      action={
        page.may.update && (
          <LinkButton small icon="plus" to={`/stillingstimer/ny?stilling=${page.id}`}>
            {words.addHours}
          </LinkButton>
        )
      }
    >
      {page.assignments.length > 0 && (
        <ResponsiveTable
          caption={words.assignments}
          cards="lines"
          columns={columns}
          rows={page.assignments}
          rowKey={(row) => row.id}
        />
      )}
    </Panel>
  )
}
