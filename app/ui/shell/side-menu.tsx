import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'
import type { MenuItem } from './menu'
import { footItem, isAt, menuFor } from './menu'
import { withPlan } from './plan-links'
import type { ShellData } from './shell-data'

export function SideMenu({ shell, path }: { shell: ShellData; path: string }) {
  const words = useWords()
  return (
    <nav className="side" aria-label={words.shell.mainMenu}>
      <Link className="brand" to="/">
        <Icon name="anchor" />
        <span>{words.common.productName}</span>
      </Link>
      {menuFor(shell).map((group) => (
        <div key={group.key} className="menu-group">
          <p className="grp" id={`menu-${group.key}`}>
            {words.shell.groups[group.key]}
          </p>
          <ul aria-labelledby={`menu-${group.key}`}>
            {group.items.map((item) => (
              <SideMenuItem key={item.to} item={item} shell={shell} path={path} />
            ))}
          </ul>
        </div>
      ))}
      <ul className="end">
        <SideMenuItem item={footItem} shell={shell} path={path} />
      </ul>
    </nav>
  )
}

function SideMenuItem({ item, shell, path }: { item: MenuItem; shell: ShellData; path: string }) {
  const words = useWords().shell.pages
  const formats = useFormats()
  const count = item.count && shell.plan ? shell.plan[item.count] : null
  return (
    <li>
      <Link
        to={withPlan(item.to, shell)}
        title={words[item.page]}
        aria-current={isAt(item, path) ? (path === item.to ? 'page' : 'true') : undefined}
      >
        <Icon name={item.icon} />
        <span>{words[item.page]}</span>
        {count !== null && <span className="n">{formats.number(count)}</span>}
      </Link>
    </li>
  )
}
