import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { Column } from '~/ui/primitives/responsive-table'
import { ResponsiveTable } from '~/ui/primitives/responsive-table'
import type { ShownPreview } from './view'

interface SheetRow {
  sheet: string
  created: number
  changed: number
  unchanged: number
  problems: number
}

interface SheetsPanelProps {
  preview: ShownPreview
  problemsBySheet: Record<string, number>
}

export function SheetsPanel({ preview, problemsBySheet }: SheetsPanelProps) {
  const words = useWords()
  const { number } = useFormats()
  const { created, changed, unchanged } = preview
  const names = new Set(
    [created, changed, unchanged, problemsBySheet].flatMap((counts) => Object.keys(counts)),
  )
  const rows: SheetRow[] = [...names].filter(Boolean).map((sheet) => ({
    sheet,
    created: created[sheet] ?? 0,
    changed: changed[sheet] ?? 0,
    unchanged: unchanged[sheet] ?? 0,
    problems: problemsBySheet[sheet] ?? 0,
  }))
  const figure = (count: number) => (count === 0 ? words.common.none : number(count))
  const count = (key: 'created' | 'changed' | 'unchanged', place: string): Column<SheetRow> => ({
    key,
    title: words.importing[key],
    label: words.importing[key],
    isNumber: true,
    place,
    cell: (row) => figure(row[key]),
  })
  const columns: Column<SheetRow>[] = [
    { key: 'sheet', title: words.importing.sheet, isHeading: true, cell: (row) => row.sheet },
    count('created', 'l o1 lab'),
    count('changed', 'r o1 lab'),
    count('unchanged', 'l o2 lab'),
    {
      key: 'problems',
      title: words.importing.problems,
      isNumber: true,
      place: 'tr',
      cell: (row) => <SheetState problems={row.problems} />,
    },
  ]
  const total = (key: keyof Omit<SheetRow, 'sheet'>) =>
    figure(rows.reduce((added, row) => added + row[key], 0))
  if (rows.length === 0) return null
  return (
    <Panel title={words.importing.sheetsTitle} note={words.importing.sheetsText} span={7}>
      <ResponsiveTable
        caption={words.importing.sheetsCaption}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.sheet}
        footer={[
          words.importing.sheetCount(rows.length),
          total('created'),
          total('changed'),
          total('unchanged'),
          total('problems'),
        ]}
      />
    </Panel>
  )
}

function SheetState({ problems }: { problems: number }) {
  const words = useWords().importing
  const { number } = useFormats()
  return problems === 0 ? (
    <>
      <Icon name="check" small /> {words.isReady}
    </>
  ) : (
    <span className="warn">
      <Icon name="alert" small /> {words.problemsTitle(number(problems), problems === 1)}
    </span>
  )
}
