import type { YearFigures } from '~/domain/scenarios/outcome'
import { useFormats, useWords } from '~/i18n/language-context'
import { certainties } from '../charts/coverage-month'

/** A year's need by certainty in one bar; the words beside it say the same. */
export function SplitBar({ figures }: { figures: YearFigures }) {
  const words = useWords().scenarios
  const formats = useFormats()
  const { need } = figures
  if (need === 0) return <p className="small">{words.noNeed}</p>
  const percent = (amount: number) => `${((amount / need) * 100).toFixed(2)}%`
  const said = certainties.map(({ key }) => formats.percent(figures[key] / need)) as [
    string,
    string,
    string,
    string,
  ]
  return (
    <svg className="splitbar" role="img" aria-label={words.split(...said)}>
      {certainties.map(({ key, fill }, at) => {
        const x = certainties.slice(0, at).reduce((sum, before) => sum + figures[before.key], 0)
        return figures[key] > 0 ? (
          <rect key={key} className={`x-${fill}`} x={percent(x)} width={percent(figures[key])} height="22" />
        ) : null
      })}
      <rect className="frame" x="0" y="0" width="100%" height="22" />
    </svg>
  )
}
