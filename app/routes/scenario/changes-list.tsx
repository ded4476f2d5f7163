import type { ReactNode } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { brokenSentence, changeSentence } from '~/ui/scenarios/change-sentence'
import type { SavedOutcome } from '~/usecases/scenarios/scenario-outcomes.server'

interface ChangesListProps {
  scenario: Pick<SavedOutcome, 'changes' | 'outcome'>
  /** What one can do to a change, by its place and sentence. */
  actions?: (at: number, sentence: string) => ReactNode
}

/** The changes in their order, each with what is gone or does less than it seems. */
export function ChangesList({ scenario: { changes, outcome }, actions }: ChangesListProps) {
  const words = useWords().scenarios
  const formats = useFormats()
  if (changes.length === 0) return <p className="small">{words.page.noChanges}</p>
  return (
    <ol className="changes">
      {changes.map((change, at) => {
        const sentence = changeSentence(change, words, formats)
        const broken = outcome.broken.find((one) => one.at === at)
        const remark = outcome.remarks.find((one) => one.at === at)
        return (
          <li key={at}>
            <span>
              {sentence}
              {broken && <small className="warn">{brokenSentence(broken, words, formats)}</small>}
              {remark && <small className="warn">{words.remark[remark.remark]}</small>}
              <small>{words.meaning[change.code]}</small>
            </span>
            {actions?.(at, sentence)}
          </li>
        )
      })}
    </ol>
  )
}
