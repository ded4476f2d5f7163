import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { BodyPage, ShownMember } from '~/usecases/bodies/body-pages'
import { AttendanceWords } from './attendance-words'

/** Who sits in the body, how often each has come, and in how many others they sit. */
export function MembersPanel({ page }: { page: BodyPage }) {
  const { bodies, common } = useWords()
  const { page: words } = bodies
  const { body, members, may } = page
  const columns: Column<ShownMember>[] = [
    {
      key: 'member',
      title: words.columns.member,
      isHeading: true,
      cell: (row) => (
        <>
          {may.contacts ? <Link to={`/kontakter/${row.id}`}>{row.name}</Link> : row.name}
          <small>
            {[row.organisation, row.otherBodies > 0 && words.otherBodies(row.otherBodies)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </>
      ),
    },
    {
      key: 'role',
      title: words.columns.role,
      label: words.columns.role,
      place: 'l lab',
      cell: (row) => row.role ?? common.none,
    },
    {
      key: 'attendance',
      title: words.columns.attendance,
      label: words.columns.attendance,
      place: 'r lab',
      cell: (row) => <AttendanceWords figures={row.attendance} />,
    },
  ]
  return (
    <Panel
      title={members.length > 0 ? words.members(members.length) : bodies.columns.members}
      action={
        may.update && (
          <LinkButton small icon="pen" to={`/udvalg/${body.id}/medlemmer`}>
            {words.editMembers}
          </LinkButton>
        )
      }
    >
      {members.length > 0 ? (
        <ResponsiveTable
          caption={bodies.columns.members}
          columns={columns}
          rows={members}
          rowKey={(row) => row.id}
        />
      ) : (
        <p className="small">{words.noMembers}</p>
      )}
    </Panel>
  )
}
