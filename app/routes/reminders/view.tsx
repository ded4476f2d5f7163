import { Form, useSearchParams } from '@remix-run/react'
import { reminderStatuses } from '~/domain/reminders/ledger'
import { useFormats, useWords } from '~/i18n/language-context'
import { FilterForm } from '~/ui/forms/filter-form'
import { FilterSelect } from '~/ui/forms/filter-select'
import { Button, LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Findings } from '~/ui/primitives/findings'
import { changedAddress } from '~/ui/primitives/list-address'
import { Note } from '~/ui/primitives/note'
import { PageHead } from '~/ui/primitives/page-head'
import { Pagination } from '~/ui/primitives/pagination'
import { Panel } from '~/ui/primitives/panel'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ReminderPage } from '~/usecases/reminders/reminder-page'
import { useLedgerColumns } from './ledger-columns'
import { AheadPanel, WithoutOwnerPanel } from './panels'

/** Who was told what, what became of it, and what comes next. */
export function RemindersView({ page, isRetried }: { page: ReminderPage; isRetried: boolean }) {
  const { reminders: words } = useWords()
  const formats = useFormats()
  const { server } = page
  return (
    <>
      <PageHead
        title={words.title}
        sub={`${words.server[server.kind]} ${
          server.lastSentAt
            ? words.server.lastSent(formats.moment(server.lastSentAt))
            : words.server.nothingSent
        }`}
        actions={
          page.seesOutbox && server.kind === 'outbox' ? (
            <LinkButton to="/indstillinger/udbakke">{words.server.openOutbox}</LinkButton>
          ) : undefined
        }
      />
      {isRetried && (
        <div role="status" className="mb2">
          <Note tone="info">{words.failed.retried}</Note>
        </div>
      )}
      {server.trouble && (
        <div role="alert" className="mb2">
          <Note tone="bad" title={words.server.down}>
            {words.server.downText(formats.number(server.trouble.waiting), server.trouble.words)}
          </Note>
        </div>
      )}
      {page.failed.length > 0 && <FailedPanel failed={page.failed} mayRetry={page.mayRetry} />}
      <div className="grid top">
        <AheadPanel ahead={page.ahead} held={page.held} />
        <WithoutOwnerPanel rows={page.withoutOwner} />
        <Ledger page={page} />
      </div>
    </>
  )
}

function FailedPanel({ failed, mayRetry }: Pick<ReminderPage, 'failed' | 'mayRetry'>) {
  const words = useWords().reminders.failed
  return (
    <Panel title={words.title} note={words.text} tone="ask">
      <Findings
        findings={failed.map(({ id, recipient, subject, words: said }) => ({
          ...{ key: id, tone: 'bad' as const, what: `${recipient}: ${subject}`, why: words.words(said) },
          action: mayRetry && (
            <Form method="post">
              <Button small name="mailId" value={id} aria-label={words.retryOf(recipient)}>
                {words.retry}
              </Button>
            </Form>
          ),
        }))}
      />
    </Panel>
  )
}

function Ledger({ page }: { page: ReminderPage }) {
  const { reminders, common } = useWords()
  const words = reminders.ledger
  const [parameters] = useSearchParams()
  const columns = useLedgerColumns()
  const isFiltered = parameters.has('status') || parameters.has('modtager')
  return (
    <Panel title={words.title} note={reminders.sub} span={12}>
      {(page.total > 0 || isFiltered) && (
        <FilterForm words={words.filter} parameters={parameters}>
          <FilterSelect
            name="status"
            label={words.filter.status}
            value={parameters.get('status') ?? ''}
            allLabel={common.all}
            options={reminderStatuses.map((value) => ({ value, label: reminders.status[value] }))}
          />
          <FilterSelect
            name="modtager"
            label={words.filter.recipient}
            value={parameters.get('modtager') ?? ''}
            allLabel={common.all}
            options={page.recipients.map(({ value, name }) => ({ value, label: name }))}
          />
        </FilterForm>
      )}
      {page.rows.length > 0 ? (
        <>
          <ResponsiveTable caption={words.title} columns={columns} rows={page.rows} rowKey={({ id }) => id} />
          <Pagination
            page={page.page}
            pageSize={page.pageSize}
            total={page.total}
            hrefOf={(side) => changedAddress(parameters, { side })}
          />
        </>
      ) : (
        <EmptyState title={isFiltered ? words.noneFound : words.none} text={words.noneText} />
      )}
    </Panel>
  )
}
