import type { useActionData, useLoaderData } from '@remix-run/react'
import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { PageHead } from '~/ui/primitives/page-head'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import { ClosingDaysPanel } from './closing-days-panel'
import { PolicyForm } from './policy-form'
import type { action, loader } from './route'

export type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
export type Answer = NonNullable<ReturnType<typeof useActionData<typeof action>>>
type Row = Loaded['policies'][number]

/** How each kind of deadline is reminded of, one of them open for change, and the secretariat's closing days. */
export function ReminderSettingsView({
  policies,
  closingDays,
  editing,
  answer,
}: Loaded & { answer: Answer | null }) {
  const words = useWords()
  const said = words.reminderSettings
  const open = policies.find(({ kind }) => kind === editing)
  return (
    <>
      <PageHead
        title={said.title}
        crumbs={[{ to: '/indstillinger', label: words.settings.title }, { label: said.title }]}
        sub={said.sub}
      />
      <div className="grid top">
        {open && (
          <Panel title={words.deadlines.kind[open.kind]} note={said.formNote} span={12}>
            {/* A new version is a new form: what was typed over the old one no longer fits. */}
            <PolicyForm key={`${open.kind} ${open.version}`} row={open} answer={answer} />
          </Panel>
        )}
        <Panel title={said.kinds} note={said.kindsNote} span={12}>
          <ResponsiveTable
            caption={said.kinds}
            columns={columnsOf(words)}
            rows={policies}
            rowKey={({ kind }) => kind}
          />
        </Panel>
        <ClosingDaysPanel closingDays={closingDays} answer={answer} />
      </div>
    </>
  )
}

function columnsOf(words: ReturnType<typeof useWords>): Column<Row>[] {
  const said = words.reminderSettings
  return [
    {
      key: 'kind',
      title: said.kind,
      isHeading: true,
      cell: ({ kind, version }) => (
        <>
          <Link to={`?slags=${kind}`} aria-label={said.edit(words.deadlines.kind[kind])}>
            {words.deadlines.kind[kind]}
          </Link>
          {version > 0 && <small className="block">{said.changed}</small>}
        </>
      ),
    },
    {
      key: 'before',
      title: said.leadDays,
      label: said.leadDays,
      place: 'l o1 lab',
      cell: ({ policy }) => said.before(policy.leadDays, policy.onTheDay),
    },
    {
      key: 'after',
      title: said.overdue,
      label: said.overdue,
      place: 'l o2 lab',
      cell: ({ policy }) => said.every(policy.overdueEveryDays),
    },
    {
      key: 'escalation',
      title: said.escalation,
      label: said.escalation,
      place: 'l o3 lab',
      cell: ({ policy }) =>
        said.escalates({
          deputy: policy.escalateToDeputyAfterDays,
          leader: policy.escalateToLeaderAfterDays,
          chair: policy.escalateToChairAfterDays,
        }),
    },
  ]
}
