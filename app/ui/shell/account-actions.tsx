import { Form, Link, useLocation } from '@remix-run/react'
import { useLanguage, useWords } from '~/i18n/language-context'
import { Icon } from '../primitives/icon'

/** Own account, the other language, and out. */
export function AccountActions() {
  const words = useWords().shell
  return (
    <>
      <Link to="/indstillinger">
        <Icon name="person" />
        {words.account}
      </Link>
      <LanguageSwitch />
      <hr />
      <Form method="post" action="/log-ud">
        <button type="submit">
          <Icon name="signOut" />
          {words.signOut}
        </button>
      </Form>
    </>
  )
}

/** A button named in the language it leads to. */
export function LanguageSwitch({ className }: { className?: string }) {
  const words = useWords().shell
  const { pathname, search } = useLocation()
  const other = useLanguage() === 'da' ? 'en' : 'da'
  return (
    <Form method="post" action="/sprog">
      <input type="hidden" name="to" value={`${pathname}${search}`} />
      <button type="submit" name="language" value={other} lang={other} className={className}>
        {words.otherLanguage}
      </button>
    </Form>
  )
}
