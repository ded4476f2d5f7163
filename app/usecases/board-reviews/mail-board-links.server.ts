import { may } from '~/domain/access/rights'
import type { Day } from '~/domain/calendar/day'
import { environment } from '~/env.server'
import { secretariatName } from '~/persistence/secretariats.server'
import { patiently } from '../access/mail-access.server'
import type { UseCaseContext } from '../context'
import { siteUrlOf } from '../mails/mail-settings.server'
import { sendMail } from '../mails/send-mail.server'

export interface BoardLinkMail {
  title: string
  meetingOn: Day | null
  through: Day
  /** To whom, each with the whole address of their own link. */
  to: readonly { name: string; email: string; url: string }[]
}

/** Sends each person their own link. Names those whose mail was not sent; the leader has the links in any case. */
export async function mailBoardLinks(
  { db: { client: db }, actor, now }: UseCaseContext,
  { title, meetingOn, through, to }: BoardLinkMail,
): Promise<{ sent: string[]; unsent: string[] }> {
  if (!may(actor, 'manageUsers', 'user')) return { sent: [], unsent: to.map(({ name }) => name) }
  const secretariat = await secretariatName(db, actor.secretariatId)
  const outcomes = await Promise.all(
    to.map(({ name, email, url }) =>
      patiently(
        sendMail(
          db,
          actor.secretariatId,
          {
            ...{ kind: 'boardReview' as const, title, meetingOn, through, url, secretariat },
            to: { name, email, language: actor.language },
            siteUrl: siteUrlOf(environment()),
          },
          now,
        ),
      ),
    ),
  )
  const named = (isSent: boolean) =>
    to.flatMap(({ name }, at) => ((outcomes[at] === 'accepted') === isSent ? [name] : []))
  return { sent: named(true), unsent: named(false) }
}
