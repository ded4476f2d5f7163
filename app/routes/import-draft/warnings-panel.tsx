import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '~/ui/primitives/icon'
import { Panel } from '~/ui/primitives/panel'
import type { CellWarning } from '~/usecases/import/import-answer'

const mostShown = 50

export function WarningsPanel({ warnings }: { warnings: CellWarning[] }) {
  const words = useWords().importing
  const { number } = useFormats()
  if (warnings.length === 0) return null
  const hidden = warnings.length - mostShown
  return (
    <Panel
      title={words.warningsTitle(number(warnings.length), warnings.length === 1)}
      note={words.warningsText}
    >
      <ul className="find">
        {warnings.slice(0, mostShown).map((warning, index) => (
          <li key={index}>
            <Icon name="alert" />
            <div>
              <b>
                {[warning.sheet, warning.cell].filter(Boolean).join(' · ')}:{' '}
                {words.categories[warning.category]}
                {warning.found && ` »${warning.found}«`}
              </b>
              <small>{words.expectation(warning.expected)}</small>
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="small">{words.warningsMore(number(hidden))}</p>}
    </Panel>
  )
}
