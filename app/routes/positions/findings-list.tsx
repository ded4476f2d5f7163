import { LinkButton } from '~/ui/primitives/button'
import { Findings } from '~/ui/primitives/findings'
import { useFormats, useWords } from '~/i18n/language-context'
import type { ShownFinding } from '~/usecases/positions/position-list'
import { findingWords } from './finding-words'

/** What is to be noticed about posts, with the one thing to do about each. */
export function FindingsList({
  findings,
  mayUpdate,
}: {
  findings: readonly ShownFinding[]
  mayUpdate: boolean
}) {
  const words = useWords()
  const formats = useFormats()
  return (
    <Findings
      findings={findings.map((shown) => {
        const action = mayUpdate ? actionOf(shown) : null
        return {
          key: shown.key,
          tone: shown.tone,
          ...(shown.isAdvice && { icon: 'people' as const }),
          ...findingWords(shown, words.positions, formats),
          action: action && (
            <LinkButton small to={action.to}>
              {action.kind === 'payer' ? words.positions.page.addPayer : words.common.edit}
            </LinkButton>
          ),
        }
      })}
    />
  )
}

function actionOf({ finding, position }: ShownFinding): { to: string; kind: 'payer' | 'edit' } | null {
  switch (finding.code) {
    case 'payersBelowWhole':
    case 'payerEndsEarly':
      return { to: `/betalerandele/ny?stilling=${position.id}`, kind: 'payer' }
    case 'evaluationOverdue':
    case 'agreementUnsigned':
    case 'agreementExpired':
      return { to: `/stillingsaftaler/${finding.agreementId}/ret`, kind: 'edit' }
    case 'agreementMissing':
      return { to: `/stillingsaftaler/ny?stilling=${position.id}`, kind: 'edit' }
    case 'noticePassed':
    case 'hoursAbovePost':
    case 'endsBeforeActivity':
    case 'tooManyActivities':
      return { to: `/stillinger/${position.id}`, kind: 'edit' }
    case 'adviseOnVat':
    case 'adviseOnEmployerDuties':
      return null
  }
}
