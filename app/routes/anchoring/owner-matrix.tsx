import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { SubjectRow } from '~/usecases/anchoring/anchoring-page'
import { useSubjectName } from './subject-name'

const ownerColumns = ['municipality', 'housing', 'foundation', 'other', 'position', 'none'] as const
type OwnerColumn = (typeof ownerColumns)[number]

function columnOf({ owner }: SubjectRow): OwnerColumn {
  if (!owner) return 'none'
  if (owner.kind === 'position') return 'position'
  switch (owner.organisationKind) {
    case 'municipality':
      return 'municipality'
    case 'housingOrganisation':
    case 'housingDepartment':
      return 'housing'
    case 'foundation':
    case 'landsbyggefonden':
      return 'foundation'
    default:
      return 'other'
  }
}

/** Every subject against the kinds of owner, each cell with who and how far. */
export function OwnerMatrix({ rows }: { rows: readonly SubjectRow[] }) {
  const { anchoring, codes } = useWords()
  const words = anchoring.matrix
  const nameOf = useSubjectName()
  const columns: Column<SubjectRow>[] = [
    {
      key: 'subject',
      title: anchoring.list.subject,
      isHeading: true,
      cell: (row) => (
        <>
          <Link to={row.address}>{nameOf(row)}</Link>
          <small>{anchoring.kinds[row.subjectKind]}</small>
        </>
      ),
    },
    ...ownerColumns.map((column): Column<SubjectRow> => ({
      key: column,
      title: words.kinds[column],
      label: words.kinds[column],
      cell: (row) =>
        columnOf(row) === column && (
          <>
            {row.owner?.name ?? anchoring.list.noOwner}
            <small>{codes.stage[row.stage]}</small>
            {row.falseReasons[0] && (
              <small className="warn">
                {anchoring.doesNotCount(anchoring.shortReasons[row.falseReasons[0]])}
              </small>
            )}
          </>
        ),
    })),
  ]
  return (
    <Panel title={words.title} note={words.note} span={12}>
      <ResponsiveTable
        caption={words.caption}
        columns={columns}
        rows={[...rows]}
        rowKey={(row) => row.subjectId}
        cards="lines"
        tight
      />
    </Panel>
  )
}
