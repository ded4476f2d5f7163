import { Link } from '@remix-run/react'
import { useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'
import { AccountActions } from './account-actions'
import type { MenuItem } from './menu'
import { barFor, isAt } from './menu'
import { withPlan } from './plan-links'
import type { ShellData } from './shell-data'
import { useMenuCloses } from './use-menu-closes'

/** The menu of a narrow screen: the most used pages, and the rest behind *Mere*. */
export function TabBar({ shell, path }: { shell: ShellData; path: string }) {
  const words = useWords()
  const more = useMenuCloses()
  const { bar, rest } = barFor(shell)
  const current = (item: MenuItem) => (isAt(item, path) ? ('page' as const) : undefined)
  return (
    <nav className="tabbar" aria-label={words.shell.mainMenuNarrow}>
      {bar.map((item) => (
        <Link key={item.to} to={withPlan(item.to, shell)} aria-current={current(item)}>
          <Icon name={item.icon} />
          {words.shell.pages[item.page]}
        </Link>
      ))}
      <details ref={more}>
        <summary data-current={rest.some((item) => isAt(item, path)) || undefined}>
          <Icon name="more" />
          {words.shell.more}
        </summary>
        <div className="sheet-menu">
          {rest.map((item) => (
            <Link key={item.to} to={withPlan(item.to, shell)} aria-current={current(item)}>
              <Icon name={item.icon} />
              {words.shell.pages[item.page]}
            </Link>
          ))}
          <Link to="/soeg">
            <Icon name="search" />
            {words.shell.search}
          </Link>
          {shell.plans.length > 1 &&
            shell.plans
              .filter((plan) => plan.id !== shell.plan?.id)
              .map((plan) => (
                <Link key={plan.id} to={`?plan=${encodeURIComponent(plan.id)}`}>
                  <Icon name="plan" />
                  {plan.name}
                </Link>
              ))}
          <hr />
          <AccountActions />
        </div>
      </details>
    </nav>
  )
}
