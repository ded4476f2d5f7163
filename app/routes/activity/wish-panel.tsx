import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import { LevelBadge, WishBadge } from '~/ui/primitives/status-badge'
import type { ActivityPage } from '~/usecases/activities/activity-page'

export function WishPanel({ page: { activity, level } }: { page: ActivityPage }) {
  const words = useWords().activities.page
  const formats = useFormats()
  const { continuation, reduceShare, costAfterPlan } = activity
  return (
    <Panel title={words.wish} action={<WishBadge continuation={continuation} />}>
      <p>
        {words.wishText[continuation]}{' '}
        {continuation === 'reduce' && reduceShare !== null && words.reducedTo(formats.share(reduceShare))}{' '}
        {continuation !== 'close' && costAfterPlan !== null && words.costAfter(formats.kroner(costAfterPlan))}
      </p>
      <p className="mt1">
        <LevelBadge level={level} />
      </p>
      <h3 className="mt3">{words.value}</h3>
      <p>
        {activity.value === null ? (
          words.noValue
        ) : (
          <b>{'●'.repeat(activity.value) + '○'.repeat(5 - activity.value)} </b>
        )}
        {activity.value !== null && <ValueWords value={activity.value} />}
      </p>
      {activity.valueReason && <p className="small">{activity.valueReason}</p>}
      <dl className="kv mt2">
        <dt>{words.safety}</dt>
        <dd>
          {activity.contributionSafety === null ? '–' : words.contribution(activity.contributionSafety)}
        </dd>
        <dt>{words.opportunity}</dt>
        <dd>
          {activity.contributionOpportunity === null
            ? '–'
            : words.contribution(activity.contributionOpportunity)}
        </dd>
      </dl>
    </Panel>
  )
}

function ValueWords({ value }: { value: number }) {
  return <>{useWords().activities.ofFive(value)}</>
}
