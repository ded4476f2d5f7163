import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { Loaded } from './view'

type Member = NonNullable<Loaded['users']>['members'][number]

export function UsersPanel({ members, ownUserId }: { members: Member[]; ownUserId: string }) {
  const words = useWords()
  const { number } = useFormats()
  const { users } = words.settings
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: users.name,
      isHeading: true,
      cell: ({ membershipId, name, email, userId }) => (
        <>
          <Link to={`/indstillinger/brugere/${membershipId}`} aria-label={users.edit(name)}>
            {name}
          </Link>
          {userId === ownUserId && ` (${users.you})`}
          <small className="block">{email}</small>
        </>
      ),
    },
    { key: 'role', title: users.role, place: 'tr', cell: ({ role }) => words.codes.role[role] },
    {
      key: 'salaries',
      title: users.salaries,
      label: users.salaries,
      place: 'l o1',
      cell: ({ maySeeSalaries }) => (maySeeSalaries ? users.seesSalaries : users.seesNoSalaries),
    },
    {
      key: 'totp',
      title: users.secondFactor,
      label: users.secondFactor,
      place: 'r o1 lab',
      cell: ({ hasTotp }) => (hasTotp ? users.on : users.off),
    },
  ]
  return (
    <Panel title={users.title} note={users.text(number(members.length), members.length === 1)} span={7}>
      <ResponsiveTable
        caption={users.caption}
        columns={columns}
        rows={members}
        rowKey={({ membershipId }) => membershipId}
      />
    </Panel>
  )
}
