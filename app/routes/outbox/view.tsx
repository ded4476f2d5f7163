import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { EmptyState } from '~/ui/primitives/empty-state'
import { PageHead } from '~/ui/primitives/page-head'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'

interface File {
  name: string
  bytes: number
}

/** Mails that were written as files, each to be opened in a mail program. */
export function OutboxView({ files }: { files: File[] }) {
  const { reminders, shell } = useWords()
  const { number } = useFormats()
  const words = reminders.outbox
  const columns: Column<File>[] = [
    {
      key: 'file',
      title: words.columns.file,
      isHeading: true,
      cell: ({ name }) => <a href={`/indstillinger/udbakke/${name}`}>{name}</a>,
    },
    {
      key: 'size',
      title: words.columns.size,
      label: words.columns.size,
      place: 'l o1 lab',
      isNumber: true,
      cell: ({ bytes }) => words.size(number(Math.max(1, Math.round(bytes / 1024)))),
    },
  ]
  return (
    <>
      <PageHead
        title={words.title}
        sub={words.sub}
        actions={<LinkButton to="/paamindelser">{shell.pages.reminders}</LinkButton>}
      />
      <section className="panel" aria-label={words.title}>
        {files.length > 0 ? (
          <ResponsiveTable caption={words.title} columns={columns} rows={files} rowKey={({ name }) => name} />
        ) : (
          <EmptyState title={words.none} text={words.noneText} />
        )}
      </section>
    </>
  )
}
