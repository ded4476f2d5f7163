import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { KindGroup } from '~/domain/deadlines/kind-groups'
import { kindGroups } from '~/domain/deadlines/kind-groups'
import { useFormats, useWords } from '~/i18n/language-context'
import type { IconName } from '~/ui/primitives/icon'
import { Icon } from '~/ui/primitives/icon'
import type { CalendarPage } from '~/usecases/calendar/calendar-page'
import { groupIcons } from './kind-icon'
import { calendarAddress, calendarInputOf } from './parameters'

/** The kinds there are in the period, each a link that adds it or takes it away; a chosen one keeps its place. */
export function CalendarChips({ page, parameters }: { page: CalendarPage; parameters: URLSearchParams }) {
  const { calendar: words, deadlines } = useWords()
  const formats = useFormats()
  const { groups: chosen, contactId } = calendarInputOf(parameters)
  const { counts, ownContactId } = page
  const toggled = (group: KindGroup) =>
    chosen.includes(group) ? chosen.filter((one) => one !== group) : [...chosen, group]
  const isMine = ownContactId !== null && contactId === ownContactId
  const shown = kindGroups.filter((group) => counts.groups[group] || chosen.includes(group))
  return (
    <nav className="chips scroll noprint" aria-label={words.kinds}>
      <Chip
        to={calendarAddress(parameters, { groups: [] })}
        isOn={chosen.length === 0}
        icon="list"
        count={formats.number(counts.total)}
      >
        {words.all}
      </Chip>
      {shown.map((group) => (
        <Chip
          key={group}
          to={calendarAddress(parameters, { groups: toggled(group) })}
          isOn={chosen.includes(group)}
          icon={groupIcons[group]}
          kind={group}
          count={formats.number(counts.groups[group] ?? 0)}
        >
          {deadlines.group[group]}
        </Chip>
      ))}
      {ownContactId !== null && (
        <Chip
          to={calendarAddress(parameters, { contactId: isMine ? null : ownContactId })}
          isOn={isMine}
          icon="person"
          count={formats.number(counts.mine ?? 0)}
        >
          {words.onlyMine}
        </Chip>
      )}
    </nav>
  )
}

interface ChipProps {
  to: string
  isOn: boolean
  icon: IconName
  kind?: KindGroup
  count: string
  children: ReactNode
}

function Chip({ to, isOn, icon, kind, count, children }: ChipProps) {
  return (
    <Link
      className={kind ? `chip k-${kind}` : 'chip'}
      to={to}
      aria-current={isOn ? 'true' : undefined}
      preventScrollReset
    >
      <Icon name={isOn ? 'check' : icon} />
      {children} <span className="n">{count}</span>
    </Link>
  )
}
