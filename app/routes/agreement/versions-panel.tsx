import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { AgreementPage, VersionRow } from '~/usecases/agreements/agreement-pages'
import { useVersionWords } from '../agreements/approved-words'
import { AgreementBadge } from '../agreements/state-badge'

/** Every version of the agreement, the newest first. */
export function VersionsPanel({ page }: { page: AgreementPage }) {
  const words = useWords().agreements
  const version = useVersionWords()
  const { columns } = words
  const shown: Column<VersionRow>[] = [
    {
      key: 'version',
      title: columns.version,
      isHeading: true,
      cell: (row) => {
        const name = row.versionLabel ? words.versionLabel(row.versionLabel) : words.page.unlabelled
        return row.id === page.id ? (
          <>
            {name}
            <small>{words.page.thisOne}</small>
          </>
        ) : (
          <Link to={`/aftaler/${row.id}`}>{name}</Link>
        )
      },
    },
    {
      key: 'state',
      title: columns.state,
      place: 'tr',
      cell: (row) => <AgreementBadge state={row.state} />,
    },
    {
      key: 'approved',
      title: columns.approved,
      label: columns.approved,
      place: 'l o1 lab',
      cell: (row) => version.approved(row),
    },
    {
      key: 'valid',
      title: columns.valid,
      label: columns.valid,
      place: 'r o1 lab',
      cell: (row) => version.valid(row),
    },
  ]
  return (
    <Panel title={words.page.versions} note={words.page.versionsNote}>
      <ResponsiveTable
        caption={words.page.versionsCaption}
        columns={shown}
        rows={page.versions}
        rowKey={(row) => row.id}
      />
    </Panel>
  )
}
