import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'
import { LanguageSwitch } from './account-actions'

/** The frame of pages for those who have not signed in: the name, one column, the other language. */
export function VisitorFrame({
  width = 'narrow',
  children,
}: {
  /** `wide` is for what is read rather than filled in. */
  width?: 'narrow' | 'roomy' | 'wide'
  children: ReactNode
}) {
  const words = useWords()
  return (
    <div className="login">
      <header>
        <Link className="brand" to="/">
          <Icon name="anchor" />
          <span>{words.common.productName}</span>
        </Link>
      </header>
      <main id="indhold" tabIndex={-1} className={width === 'narrow' ? undefined : width}>
        {children}
      </main>
      <footer>
        {words.shell.noResidents} <LanguageSwitch className="linkbtn" />
      </footer>
    </div>
  )
}
