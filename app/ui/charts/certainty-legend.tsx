import { useFormats, useWords } from '~/i18n/language-context'
import type { CoverageMonth } from './coverage-month'
import { certainties } from './coverage-month'

interface CertaintyLegendProps {
  /** Amounts of the period the legend speaks of. */
  totals?: Omit<CoverageMonth, 'month'>
  /** In words: `2027`, `året efter`. */
  period?: string
  withNeed?: boolean
}

/** Repeats the names of the fills, with the year's amounts where they are given. */
export function CertaintyLegend({ totals, period, withNeed = false }: CertaintyLegendProps) {
  const words = useWords()
  const formats = useFormats()
  const nameOf = (key: (typeof certainties)[number]['key']) =>
    key === 'hoped' ? words.charts.hopedWeighted : words.codes.certainty[key]
  return (
    <ul className="legend">
      {certainties.map(({ key, fill }) => (
        <li key={key}>
          <span className={`sw f-${fill}`} />
          {totals && period !== undefined ? (
            <span>
              <span>{words.charts.inYear(nameOf(key), period)}</span>
              <b>{formats.shortKroner(totals[key])}</b>
            </span>
          ) : (
            <span>{nameOf(key)}</span>
          )}
        </li>
      ))}
      {withNeed && totals && period !== undefined && (
        <li>
          <svg className="sw" viewBox="0 0 18 14" aria-hidden="true">
            <path className="need-l" d="M0 7h18" />
          </svg>
          <span>
            <span>{words.charts.inYear(words.charts.need, period)}</span>
            <b>{formats.shortKroner(totals.need)}</b>
          </span>
        </li>
      )}
    </ul>
  )
}
