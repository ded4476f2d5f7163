import { Link } from '@remix-run/react'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { DeadlineList } from '~/ui/primitives/deadline-list'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Panel } from '~/ui/primitives/panel'
import type { FullOverview, OverviewDeadline } from '~/usecases/overview/overview'
import { groupIcons } from '../calendar/kind-icon'

/** Called by what they are of: an application by its title, a meeting by its body. Their kind stands under it. */
const calledByRecord: ReadonlySet<KindGroup> = new Set<KindGroup>(['application', 'terms', 'meeting'])

/** What is to be done next, what is overdue first. */
export function NextDeadlines({ overview: { deadlines, plan } }: { overview: FullOverview }) {
  const all = useWords()
  const words = all.overview.deadlines
  const formats = useFormats()
  const { overdue, shown } = deadlines
  const titleOf = (deadline: OverviewDeadline) => {
    const { group, detail, subject } = deadline
    if (calledByRecord.has(group)) return group === 'meeting' ? subject : (detail ?? subject)
    return deadlineTitle(all, deadline)
  }
  const detailsOf = (deadline: OverviewDeadline) =>
    [
      deadline.funder?.name ?? (calledByRecord.has(deadline.group) ? null : deadline.subject),
      deadline.time && formats.time(deadline.time),
      deadline.target && words.target(formats.day(deadline.target)),
      deadline.responsible?.name,
    ].filter((detail): detail is string => Boolean(detail))
  return (
    <Panel
      span={4}
      title={words.title}
      note={overdue > 0 && words.overdue(formats.number(overdue), overdue === 1)}
      action={
        <Link className="small" to={`/kalender?plan=${plan.id}`}>
          {words.all}
        </Link>
      }
    >
      {shown.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <DeadlineList
          items={shown.map((deadline) => ({
            key: deadline.key,
            day: deadline.day,
            daysLeft: deadline.daysLeft,
            title: titleOf(deadline),
            to: deadline.path,
            kind: {
              icon: groupIcons[deadline.group],
              label: calledByRecord.has(deadline.group)
                ? all.deadlines.kind[deadline.kind]
                : all.deadlines.group[deadline.group],
            },
            details: detailsOf(deadline),
            warning: deadline.responsible ? null : words.nobody,
            holdsBack: deadline.holdsBack > 0 ? words.holdsBack(formats.kroner(deadline.holdsBack)) : null,
          }))}
        />
      )}
    </Panel>
  )
}
