import { useFormats, useWords } from '~/i18n/language-context'
import { Pagination } from '~/ui/primitives/pagination'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { CellProblem } from '~/usecases/import/import-answer'
import { problemsAPage } from './problem-page'
import type { ImportPreviewProps } from './view'

type ProblemsPanelProps = Pick<ImportPreviewProps, 'preview' | 'problems' | 'problemTotal' | 'page'>

export function ProblemsPanel({ preview, problems, problemTotal, page }: ProblemsPanelProps) {
  const words = useWords().importing
  const { number } = useFormats()
  const columns: Column<CellProblem>[] = [
    {
      key: 'cell',
      title: words.cell,
      width: 'w190',
      isHeading: true,
      cell: ({ sheet, cell }) => (
        <span className="cellref">{[sheet, cell].filter(Boolean).join(' · ') || words.wholeFile}</span>
      ),
    },
    {
      key: 'found',
      title: words.found,
      label: words.found,
      cell: ({ found }) => (found === '' ? words.empty : <span className="found">{found}</span>),
    },
    {
      key: 'expected',
      title: words.expected,
      label: words.expected,
      cell: ({ expected }) => words.expectation(expected),
    },
  ]
  return (
    <Panel
      title={words.problemsTitle(number(problemTotal), problemTotal === 1)}
      note={words.problemsText}
      span={12}
    >
      <ResponsiveTable
        caption={words.problemsCaption}
        columns={columns}
        rows={problems}
        rowKey={(row) => [row.sheet, row.cell, row.category, row.expected.code].join('|')}
        cards="lines"
      />
      <Pagination
        page={page}
        pageSize={problemsAPage}
        total={problemTotal}
        hrefOf={(each) => `/import/${preview.draftId}?side=${each}`}
      />
    </Panel>
  )
}
