import { Link } from '@remix-run/react'
import { monthDayText } from '~/domain/grants/application-round'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { FunderPage, FunderRound } from '~/usecases/funders/funder-pages'

/** When one can apply, the next first. */
export function RoundsPanel({ page: { funder, rounds, may } }: { page: FunderPage }) {
  const { funders: words, common } = useWords()
  const formats = useFormats()
  const columns: Column<FunderRound>[] = [
    {
      key: 'label',
      title: words.columns.label,
      isHeading: true,
      cell: (row) => {
        const name =
          row.label ?? (row.monthDay ? words.yearly(monthDayText(row.monthDay)) : formats.day(row.day!))
        return may.update ? <Link to={`/fonde/${funder.id}/runder/${row.id}/ret`}>{name}</Link> : name
      },
    },
    {
      key: 'when',
      title: words.columns.when,
      label: words.columns.when,
      place: 'l o1 lab',
      cell: (row) => (
        <span>
          {formats.day(row.next ?? row.day!)} {row.time && formats.time(row.time)}
          <small>
            {row.next === null
              ? words.over
              : [row.monthDay && words.calendar.yearly, formats.daysLeft(row.daysLeft ?? 0)]
                  .filter(Boolean)
                  .join(' · ')}
          </small>
        </span>
      ),
    },
    {
      key: 'decision',
      title: words.columns.decision,
      label: words.columns.decision,
      place: 'r o1 lab',
      cell: (row) => (row.answer ? formats.day(row.answer) : common.none),
    },
  ]
  return (
    <Panel
      title={words.rounds}
      note={words.roundsNote}
      action={
        may.update && (
          <LinkButton small icon="plus" to={`/fonde/${funder.id}/runder/ny`}>
            {words.newRound}
          </LinkButton>
        )
      }
    >
      {rounds.length === 0 ? (
        <p className="small">{words.noRounds}</p>
      ) : (
        <ResponsiveTable caption={words.rounds} columns={columns} rows={rounds} rowKey={(row) => row.id} />
      )}
    </Panel>
  )
}
