import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Facts } from '~/ui/primitives/facts'
import { Panel } from '~/ui/primitives/panel'
import type { PlanPage } from '~/usecases/plans/plan-pages'

export function AboutPanel({ page }: { page: PlanPage }) {
  const { plans: words, records } = useWords()
  const labels = records.fields.plan
  const formats = useFormats()
  const { plan, holder, follows, followedBy } = page
  return (
    <Panel title={words.about}>
      <Facts
        facts={[
          [words.columns.period, formats.period(plan.from, plan.through)],
          [labels.holderId, holder && <Link to={`/organisationer/${holder.id}`}>{holder.name}</Link>],
          [labels.pool, plan.pool],
          [labels.effortAreas, plan.effortAreas.join(', ')],
          [labels.areas, plan.areas.join(', ')],
          [labels.coFinancingRequired, formats.share(plan.coFinancingRequired)],
          [words.follows, follows && <Link to={`/helhedsplaner/${follows.id}`}>{follows.name}</Link>],
          [
            words.followedBy,
            followedBy.length > 0 &&
              followedBy.map((next) => (
                <div key={next.id}>
                  <Link to={`/helhedsplaner/${next.id}`}>{next.name}</Link>
                </div>
              )),
          ],
        ]}
      />
    </Panel>
  )
}
