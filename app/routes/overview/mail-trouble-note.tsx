import { Link } from '@remix-run/react'
import { useFormats, useWords } from '~/i18n/language-context'
import { Note } from '~/ui/primitives/note'
import type { MailTrouble } from '~/usecases/reminders/mail-trouble.server'

/** That no reminder reaches anybody is said where the leader begins the day. */
export function MailTroubleNote({ trouble }: { trouble: MailTrouble }) {
  const { reminders, shell } = useWords()
  const { number } = useFormats()
  return (
    <div role="alert" className="mb2">
      <Note tone="bad" title={reminders.server.down}>
        {reminders.server.downText(number(trouble.waiting), trouble.words)}{' '}
        <Link to="/paamindelser">{shell.pages.reminders}</Link>
      </Note>
    </div>
  )
}
