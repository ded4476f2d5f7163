import { Link, useSearchParams } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { whyThatDay } from '~/i18n/why-last-day'
import { changedAddress } from '~/ui/primitives/list-address'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { WindowBadge } from '~/ui/primitives/window-badge'
import type { AnchoringPage, SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { useSubjectName } from './subject-name'

/** The subjects that wait for a decision, the earliest last day first. */
export function WaitingList({ page }: { page: AnchoringPage }) {
  const words = useWords()
  const formats = useFormats()
  const [parameters] = useSearchParams()
  const nameOf = useSubjectName()
  const said = words.anchoring.list
  const shown = page.columns.reduce((sum, { subjects }) => sum + subjects.length, 0)
  const columns: Column<SubjectRow>[] = [
    {
      key: 'subject',
      title: said.subject,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={row.address}>{nameOf(row)}</Link>
          <small>{words.anchoring.kinds[row.subjectKind]}</small>
          {row.continuedIn[0] && <small>{words.carryOn.continuedIn(row.continuedIn[0].plan)}</small>}
        </>
      ),
    },
    {
      key: 'window',
      title: said.window,
      label: said.window,
      place: 'l o1',
      width: 'w110',
      cell: (row) => <WindowBadge state={row.window} />,
    },
    {
      key: 'owner',
      title: said.owner,
      label: said.owner,
      place: 'f o2',
      cell: (row) =>
        row.owner ? (
          <>
            {row.owner.name}
            <small>
              {row.owner.kind === 'position'
                ? said.position
                : words.codes.organisationKind[row.owner.organisationKind]}
            </small>
          </>
        ) : (
          <span className="warn">{said.noOwner}</span>
        ),
    },
    {
      key: 'why',
      title: said.why,
      label: said.why,
      place: 'f o3',
      cell: (row) => (
        <>
          {row.last && whyThatDay(row.last, words, formats)}
          <small>
            <Link
              to={`${changedAddress(parameters, { emne: row.subjectId })}#baglaens`}
              aria-label={said.draw(nameOf(row))}
            >
              {said.drawShort}
            </Link>
          </small>
        </>
      ),
    },
    {
      key: 'meeting',
      title: said.meeting,
      label: `${said.meeting}:`,
      place: 'f o3 lab',
      width: 'w130',
      cell: (row) => (row.lastMeeting ? formats.day(row.lastMeeting.day) : said.noMeeting),
    },
    {
      key: 'gap',
      title: said.gap,
      label: `${said.gap}:`,
      isNumber: true,
      place: 'r o1 lab',
      cell: (row) => (row.annualGap >= 100 ? formats.amount(row.annualGap) : words.common.none),
    },
    {
      key: 'last',
      title: said.last,
      label: said.last,
      isNumber: true,
      place: 'tr',
      sort: 'ascending',
      cell: (row) => (
        <>
          <b>{row.last && formats.day(row.last.day)}</b>
          <small>{row.daysLeft !== null && formats.daysLeft(row.daysLeft)}</small>
        </>
      ),
    },
  ]
  const count = (state: SubjectRow['window']) => page.waiting.filter((row) => row.window === state).length
  return (
    <Panel
      title={said.title}
      note={said.note(page.waiting.length, shown - page.waiting.length)}
      span={12}
      action={
        <ul className="legend">
          {(['missed', 'closing', 'open'] as const).map((state) => (
            <li key={state}>
              <WindowBadge state={state} count={count(state)} />
            </li>
          ))}
        </ul>
      }
    >
      {page.waiting.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ResponsiveTable
          caption={said.title}
          columns={columns}
          rows={page.waiting}
          rowKey={(row) => row.subjectId}
        />
      )}
    </Panel>
  )
}
