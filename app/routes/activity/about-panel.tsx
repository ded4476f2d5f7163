import { Link } from '@remix-run/react'
import { Fragment } from 'react'
import type { ReactNode } from 'react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Panel } from '~/ui/primitives/panel'
import type { ActivityPage } from '~/usecases/activities/activity-page'
import type { Named } from '~/usecases/refusals'

export function AboutPanel({ page }: { page: ActivityPage }) {
  const words = useWords().activities.page
  const formats = useFormats()
  const contact = (person: Named | null) =>
    person ? <Link to={`/kontakter/${person.id}`}>{person.name}</Link> : words.noOne
  const facts: [string, ReactNode][] = [
    [
      words.plan,
      <Link key="plan" to={`/helhedsplaner/${page.plan.id}`}>
        {page.plan.name}
      </Link>,
    ],
    [words.periodLabel, formats.period(page.period.from, page.period.through)],
    [words.effortAreas, page.activity.effortAreas.join(', ')],
    [words.areas, page.activity.areas.join(', ')],
    [words.targetGroup, page.activity.targetGroup],
    [words.responsible, contact(page.responsible)],
    [words.deputy, contact(page.deputy)],
    [
      words.continues,
      page.continues && <Link to={`/aktiviteter/${page.continues.id}`}>{page.continues.name}</Link>,
    ],
    [
      words.continuedBy,
      page.continuedBy.length > 0 &&
        page.continuedBy.map((activity) => (
          <Link key={activity.id} to={`/aktiviteter/${activity.id}`}>
            {activity.name}
          </Link>
        )),
    ],
  ]
  return (
    <Panel title={words.about}>
      <dl className="kv">
        {facts
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
    </Panel>
  )
}
