import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { MissingRow } from '~/usecases/import/import-answer'

interface MissingRowsPanelProps {
  rows: MissingRow[]
  /** The form that the ticks belong to. */
  form: string
}

/** Rows that the planner has and the workbook has not: kept, unless somebody ticks them. */
export function MissingRowsPanel({ rows, form }: MissingRowsPanelProps) {
  const words = useWords().importing
  const { number } = useFormats()
  if (rows.length === 0) return null
  return (
    <Panel title={words.missingTitle(number(rows.length), rows.length === 1)} note={words.missingText}>
      <ul className="find">
        {rows.map((row) => (
          <li key={row.id}>
            {row.canDelete ? (
              <>
                <input
                  className="pick"
                  type="checkbox"
                  name="deleteMissing"
                  value={row.id}
                  form={form}
                  id={`slet-${row.id}`}
                />
                <label htmlFor={`slet-${row.id}`}>
                  <b>{row.label.join(' · ')}</b>
                  <small>{row.sheet}</small>
                </label>
              </>
            ) : (
              <>
                <Icon name="lock" />
                <div>
                  <b>{row.label.join(' · ')}</b>
                  <small>
                    {row.sheet}. {words.missingKept}
                  </small>
                </div>
              </>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
