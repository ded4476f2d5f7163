import type { WhyStep } from '~/domain/reporting/schedule'
import type { TargetStep } from '~/domain/reporting/target'
import { useFormats, useWords } from '~/i18n/language-context'
import { targetLines, whyLines } from '~/i18n/why-text'
import { capitalised } from '~/ui/page-title'

interface WhyDateProps {
  /** What the date is of, for those who hear the page. */
  of: string
  why: readonly WhyStep[]
  targetWhy?: readonly TargetStep[]
}

/** *Hvorfor denne dato?*: folded away, a step a line, ending in the clause of the letter. */
export function WhyDate({ of, why, targetWhy = [] }: WhyDateProps) {
  const words = useWords()
  const formats = useFormats()
  const targets = targetLines(targetWhy, words.reporting, formats.day)
  return (
    <details className="why">
      <summary>
        {words.requirements.why.title}
        <span className="vh"> {of}</span>
      </summary>
      <ol>
        {whyLines(why, words.reporting, formats.day).map((line, index) => (
          <li key={index}>{capitalised(line)}</li>
        ))}
      </ol>
      {targets.length > 0 && (
        <>
          <b>{words.requirements.why.target}</b>
          <ul>
            {targets.map(({ text, decides }, index) => (
              <li key={index}>{decides ? <b>{capitalised(text)}</b> : capitalised(text)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
