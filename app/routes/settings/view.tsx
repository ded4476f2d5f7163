import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import type { IconName } from '~/ui/primitives/icon'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import { AdminHoursPanel } from './admin-hours-panel'
import { InvitePanel } from './invite-panel'
import type { action, loader } from './route'
import { UsersPanel } from './users-panel'
import type { useActionData, useLoaderData } from '@remix-run/react'

export type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
export type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>

const listPages = {
  plans: { to: '/helhedsplaner', icon: 'plan' },
  organisations: { to: '/organisationer', icon: 'house' },
  contacts: { to: '/kontakter', icon: 'people' },
  ledger: { to: '/paamindelser', icon: 'clock' },
  import: { to: '/import', icon: 'upload' },
  anchoring: { to: '/indstillinger/forankring', icon: 'flag' },
  risk: { to: '/indstillinger/risiko', icon: 'board' },
  reminders: { to: '/indstillinger/paamindelser', icon: 'clock' },
  tokens: { to: '/indstillinger/api', icon: 'link' },
  trash: { to: '/papirkurv', icon: 'trash' },
} as const satisfies Record<keyof Loaded['lists'], { to: string; icon: IconName }>

/** The lists everything is built on, who has access, and the way to one's own account. */
export function SettingsView({
  lists,
  users,
  adminHours,
  ownUserId,
  answer,
}: Loaded & { answer: Answer | null }) {
  const words = useWords().settings
  const readable = (Object.keys(listPages) as (keyof typeof listPages)[]).filter((page) => lists[page])
  return (
    <>
      <PageHead title={words.title} />
      <div className="grid top">
        {users && <UsersPanel members={users.members} ownUserId={ownUserId} />}
        <Panel title={words.listsTitle} span={users ? 5 : 12}>
          <ul className="find">
            {readable.map((page) => (
              <ListLink key={page} {...listPages[page]} {...words.lists[page]} />
            ))}
            <ListLink to="/indstillinger/konto" icon="person" {...words.lists.account} />
          </ul>
        </Panel>
        {users && <InvitePanel users={users} answer={answer} />}
        {adminHours && <AdminHoursPanel adminHours={adminHours} answer={answer} />}
      </div>
    </>
  )
}

function ListLink({ to, icon, label, text }: { to: string; icon: IconName; label: string; text: string }) {
  return (
    <li className="plain">
      <Icon name={icon} />
      <div>
        <b>
          <Link to={to}>{label}</Link>
        </b>
        <small>{text}</small>
      </div>
    </li>
  )
}
