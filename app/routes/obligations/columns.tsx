import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import type { Column } from '~/ui/primitives/responsive-table'
import { ObligationStatusBadge } from '~/ui/primitives/status-badge'
import type { ObligationRow } from '~/usecases/obligations/obligation-list'

/** The columns of both lists; `formId` ties the ticks to the form that asks for them. */
export function useObligationColumns({
  mayChoose,
  formId,
  isAsk,
}: {
  mayChoose: boolean
  formId: string
  isAsk: boolean
}): Column<ObligationRow>[] {
  const { obligations: words, common } = useWords()
  const formats = useFormats()
  const { columns } = words
  const nameOf = (row: ObligationRow) => `${row.requirement}, ${row.funder.name}, ${formats.day(row.due)}`
  const all: (Column<ObligationRow> | false)[] = [
    {
      key: 'requirement',
      title: columns.requirementAndFunder,
      isHeading: true,
      cell: (row) => (
        <span className="pickrow">
          {mayChoose && (
            <input
              className="pick"
              type="checkbox"
              name="valgt"
              form={formId}
              value={`${row.id}|${row.version}`}
              defaultChecked={isAsk}
              aria-label={words.choose(nameOf(row))}
            />
          )}
          <span>
            <Link to={row.path}>{row.requirement}</Link>
            <small>
              {row.funder.name} · {row.grant.name}
            </small>
          </span>
        </span>
      ),
    },
    {
      key: 'art',
      title: columns.art,
      label: columns.art,
      width: 'w110',
      place: 'l o2',
      cell: (row) => (
        <span className={row.art === 'accounts' ? 'kind k-regnskab' : 'kind k-rapport'}>
          <Icon name={row.art === 'accounts' ? 'coins' : 'document'} small />
          {words.art[row.art]}
        </span>
      ),
    },
    {
      key: 'period',
      title: columns.period,
      label: columns.period,
      place: 'r o2',
      cell: (row) => formats.period(row.period.from, row.period.through),
    },
    {
      key: 'due',
      title: columns.due,
      label: columns.due,
      width: 'w190',
      place: 'tr due',
      cell: (row) => (
        <>
          <b>{formats.day(row.due)}</b>
          {row.dueTime && <> {formats.time(row.dueTime)}</>}
          {row.isAgreed && <small>{words.agreed}</small>}
          {!isAsk && row.group !== 'done' && row.group !== 'sent' && (
            <>
              <span className="goal">
                {words.ourTarget} <b>{formats.day(row.target)}</b>
              </span>
              <small className={row.daysLeft < 0 ? 'warn' : undefined}>
                {formats.daysLeft(row.daysLeft)}
              </small>
            </>
          )}
        </>
      ),
    },
    !isAsk && {
      key: 'status',
      title: columns.status,
      label: columns.status,
      place: 'l o1',
      cell: (row) => <ObligationStatusBadge status={row.status} />,
    },
    {
      key: 'responsible',
      title: columns.responsible,
      label: columns.responsible,
      place: 'l o3',
      cell: (row) => (
        <>
          {row.responsible?.name ?? <b>{words.noResponsible}</b>}
          {row.deputy && <small>{words.deputy(row.deputy.name)}</small>}
        </>
      ),
    },
    !isAsk && {
      key: 'holds',
      title: columns.holdsBack,
      label: columns.holdsBack,
      isNumber: true,
      place: 'r o3 lab',
      cell: (row) =>
        row.holdsBack > 0 ? (
          <>
            <b>{formats.amount(row.holdsBack)}</b>
            <small>{words.instalments(formats.list(row.instalments), row.instalments.length === 1)}</small>
          </>
        ) : (
          common.none
        ),
    },
  ]
  return all.filter((column) => column !== false)
}
