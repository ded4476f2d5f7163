import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { ActivityMoney } from '~/usecases/activities/activity-page'

/** How likely the year after the plan is to be covered, or why that cannot be said. */
export function ChancePanel({ money }: { money: ActivityMoney }) {
  const words = useWords().activities.page
  const formats = useFormats()
  if (money.annualGap < 100) return null
  return (
    <Panel title={words.chance}>
      {money.chance === null ? (
        <p>
          {words.bounds(
            money.openApplications,
            formats.kroner(money.bounds.least),
            formats.kroner(money.bounds.most),
          )}
        </p>
      ) : (
        <p>
          {words.chanceText(formats.percent(money.chance), money.openApplications)}{' '}
          {money.expectedUncovered !== null && words.expected(formats.kroner(money.expectedUncovered))}
        </p>
      )}
    </Panel>
  )
}
