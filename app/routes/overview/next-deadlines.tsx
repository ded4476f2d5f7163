import { deadlineTitle } from '~/i18n/deadline-title'
import { useFormats, useWords } from '~/i18n/language-context'
import { LinkButton } from '~/ui/primitives/button'
import { DeadlineList } from '~/ui/primitives/deadline-list'
import { EmptyState } from '~/ui/primitives/empty-state'
import { Panel } from '~/ui/primitives/panel'
import type { FullOverview, OverviewDeadline } from '~/usecases/overview/overview'
import { groupIcons } from '../calendar/kind-icon'

/** What is to be done next, what is overdue first. */
export function NextDeadlines({ overview: { deadlines, plan } }: { overview: FullOverview }) {
  const all = useWords()
  const words = all.overview.deadlines
  const formats = useFormats()
  const { overdue, shown, withoutResponsible } = deadlines
  const notes = [
    overdue > 0 && words.overdue(formats.number(overdue), overdue === 1),
    withoutResponsible > 0 && words.unowned(formats.number(withoutResponsible)),
  ]
  const detailsOf = (deadline: OverviewDeadline) =>
    [
      deadline.subject,
      deadline.funder && deadline.funder.name !== deadline.subject && deadline.funder.name,
      deadline.time && formats.time(deadline.time),
      deadline.target && words.target(formats.day(deadline.target)),
      deadline.responsible?.name,
    ].filter((detail): detail is string => Boolean(detail))
  return (
    <Panel
      span={4}
      title={words.title}
      note={notes.filter(Boolean).join(' ') || undefined}
      action={
        <LinkButton small to={`/kalender?plan=${plan.id}`}>
          {words.all}
        </LinkButton>
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
            title: deadlineTitle(all, deadline),
            to: deadline.path,
            kind: { icon: groupIcons[deadline.group], label: all.deadlines.group[deadline.group] },
            details: detailsOf(deadline),
            warning: deadline.responsible ? null : words.nobody,
            holdsBack: deadline.holdsBack > 0 ? words.holdsBack(formats.kroner(deadline.holdsBack)) : null,
          }))}
        />
      )}
    </Panel>
  )
}
