import { Link } from '@remix-run/react'
import { daysBetween, yearOf } from '~/domain/calendar/day'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'
import { AccountActions } from './account-actions'
import { SearchBox } from './search-box'
import type { ShellData, ShellPlan } from './shell-data'
import { useMenuCloses } from './use-menu-closes'

export function TopBar({ shell }: { shell: ShellData }) {
  const words = useWords()
  const account = useMenuCloses()
  return (
    <header className="topbar">
      <PlanInView shell={shell} />
      <div className="tools">
        <SearchBox />
        <details className="menu" ref={account}>
          <summary>
            <span className="who">
              <b>{shell.user.name}</b>
              {words.codes.role[shell.user.role]}
            </span>
            <Icon name="chevronDown" small />
          </summary>
          <div className="list">
            <AccountActions />
          </div>
        </details>
      </div>
    </header>
  )
}

function PlanInView({ shell }: { shell: ShellData }) {
  const words = useWords().shell
  const choice = useMenuCloses()
  const { plan, plans } = shell
  const line = usePlanLine(shell)
  if (!plan) return <p className="plan">{words.noPlan}</p>
  const name = (
    <span className="plan">
      <b>{plan.name}</b>
      <span>{line}</span>
    </span>
  )
  if (plans.length < 2) return name
  return (
    <details className="menu start" ref={choice}>
      <summary title={words.choosePlan}>
        {name}
        <Icon name="chevronDown" small />
      </summary>
      <ul className="list">
        {plans.map((each) => (
          <li key={each.id}>
            <PlanChoiceLink plan={each} isCurrent={each.id === plan.id} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PlanChoiceLink({ plan, isCurrent }: { plan: ShellPlan; isCurrent: boolean }) {
  const formats = useFormats()
  return (
    <Link to={`?plan=${encodeURIComponent(plan.id)}`} aria-current={isCurrent ? 'true' : undefined}>
      <span>
        {plan.name}
        <small>{formats.period(plan.from, plan.through)}</small>
      </span>
    </Link>
  )
}

/** `Helhedsplan 2023–2026 · 297 dage tilbage` */
function usePlanLine({ plan, today }: ShellData): string {
  const words = useWords().shell
  const formats = useFormats()
  if (!plan) return ''
  const left = daysBetween(today, plan.through)
  const state =
    today < plan.from
      ? words.startsOn(formats.day(plan.from))
      : left > 0
        ? words.daysLeft(formats.number(left), left)
        : left === 0
          ? words.endsToday
          : words.endedOn(formats.day(plan.through))
  return `${words.planYears(yearOf(plan.from), yearOf(plan.through))} · ${state}`
}
