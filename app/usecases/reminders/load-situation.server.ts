import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { addDays, earliest } from '~/domain/calendar/day'
import { weekAround } from '~/domain/calendar/week'
import type { Deadline } from '~/domain/deadlines/deadline'
import type { SendSituation } from '~/domain/reminders/plan-sends'
import { disownedKey } from '~/domain/reminders/plan-sends'
import type { Recipient } from '~/domain/reminders/recipients'
import { contactOfRecipient } from '~/domain/reminders/recipients'
import { listDisowned } from '~/persistence/action-links.server'
import { loadClosingDays } from '~/persistence/closing-days.server'
import type { Db } from '~/persistence/db.server'
import { recipientsMailedOn } from '~/persistence/mails.server'
import type { Addressee } from '~/persistence/reminder-addresses.server'
import { loadAddressees } from '~/persistence/reminder-addresses.server'
import { loadLedger } from '~/persistence/reminder-ledger.server'
import { loadReminderPeople } from '~/persistence/reminder-people.server'
import { loadReminderPolicies } from '~/persistence/reminder-policies.server'
import { loadSnoozes } from '~/persistence/snoozes.server'
import { loadDeadlines } from '../deadlines/load-deadlines.server'

/** A snooze that ended while nobody swept still has its reminder to give. */
const snoozesKept = 90

const weeksOfDigests = 26

export interface LoadedSituation extends SendSituation {
  addressees: ReadonlyMap<string, Addressee>
}

/** Everything a day's sends are planned from; `known` are the day's deadlines, where the caller has them. */
export async function loadSituation(
  db: Db,
  secretariatId: SecretariatId,
  today: Day,
  known?: readonly Deadline[],
): Promise<LoadedSituation> {
  const all = known ?? (await loadDeadlines(db, secretariatId, today))
  const deadlines = all.filter(({ state }) => state === 'open')
  const addressees = await loadAddressees(db, secretariatId)
  const disowned = await listDisowned(db, secretariatId)
  const ledger = await loadLedger(db, secretariatId, {
    deadlineDaysFrom: earliest(today, ...deadlines.map(({ day }) => day)),
    digestsFrom: addDays(weekAround(today).from, -7 * weeksOfDigests),
  })
  return {
    deadlines,
    policies: await loadReminderPolicies(db, secretariatId),
    people: await loadReminderPeople(db, secretariatId),
    snoozes: await loadSnoozes(db, secretariatId, addDays(today, -snoozesKept)),
    ledger,
    addressees,
    reachable: new Set(
      [...addressees.values()].filter(({ email }) => email !== null).map(({ recipient }) => recipient),
    ),
    disowned: new Set(
      disowned.flatMap(({ deadlineKey, recipient }) => {
        const contactId = contactOfRecipient(recipient as Recipient)
        return contactId === null ? [] : [disownedKey(deadlineKey, contactId)]
      }),
    ),
    mailed: (await recipientsMailedOn(db, secretariatId, today)) as Set<Recipient>,
    closingDays: await loadClosingDays(db, secretariatId),
    today,
  }
}
