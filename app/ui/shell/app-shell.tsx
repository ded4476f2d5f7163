import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/language-context'
import type { ShellData } from './shell-data'
import { SideMenu } from './side-menu'
import { SkipLink } from './skip-link'
import { TabBar } from './tab-bar'
import { TopBar } from './top-bar'

/** The frame: skip link, side menu, top bar, the page, and on a narrow screen the tab bar. */
export function AppShell({ shell, children }: { shell: ShellData; children: ReactNode }) {
  const words = useWords().shell
  const { pathname } = useLocation()
  return (
    <>
      <SkipLink />
      <div className="app">
        <SideMenu shell={shell} path={pathname} />
        <div>
          <TopBar shell={shell} />
          {shell.isDemo && <aside className="demo-line">{words.demo}</aside>}
          <main id="indhold" tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <TabBar shell={shell} path={pathname} />
    </>
  )
}
