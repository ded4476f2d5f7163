import type { Role } from '../../../app/domain/access/actor'
import type { SecretariatId } from '../../../app/domain/access/secretariat-id'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import type { Instant } from '../../../app/domain/calendar/instant'
import type { Database } from '../../../app/persistence/database.server'
import { newId } from '../../../app/persistence/new-id.server'
import type { ReminderReport } from '../../../app/usecases/reminders/run-reminders.server'
import { runReminders } from '../../../app/usecases/reminders/run-reminders.server'
import type { Transport } from '../../../emails/transport.server'
import { aPlan, anActivity } from '../../builders/records'
import { addPerson } from '../access/people'
import { aSecretariat } from '../pages/a-secretariat'

export const env = {
  ...{ SMTP_URL: undefined, MAIL_FROM: 'Ankerplan <plan@fjordby.example.dk>' },
  ...{ APP_URL: 'https://plan.example.dk', DATA_DIR: 'data', PORT: 3000 },
  SESSION_SECRET: 'a secret of the tests, long enough to be one',
}

export interface Town {
  db: Database
  id: SecretariatId
}

/** A secretariat with a leader, a plan and an activity, first known on 1 January 2026. */
export async function aTown(db: Database, name = 'Sydhavn'): Promise<Town> {
  const plan = aPlan({ from: day('2023-01-01'), through: day('2030-12-31') })
  const activity = anActivity({ planId: plan.id, from: plan.from, through: plan.through })
  const id = await aSecretariat(db, { plans: [plan], activities: [activity] }, name)
  await db.client.plan.updateMany({ where: { secretariatId: id }, data: { recordedOn: '2026-01-01' } })
  await addPerson(db, id, `Leder${name}`, 'leader' satisfies Role)
  return { db, id }
}

export async function aColleague({ db, id }: Town, name: string, email: string | null): Promise<string> {
  const contactId = newId()
  await db.client.contact.create({
    data: { secretariatId: id, id: contactId, name, searchText: name.toLowerCase(), email, sortOrder: 0 },
  })
  return contactId
}

/** A milestone, known since 1 January 2026 unless another day is said. */
export async function aMilestone(
  { db, id }: Town,
  given: { day: string; responsibleId?: string | null; title?: string; recordedOn?: string },
): Promise<string> {
  const { id: activityId } = await db.client.activity.findFirstOrThrow({ where: { secretariatId: id } })
  const milestoneId = newId()
  await db.client.milestone.create({
    data: {
      ...{ secretariatId: id, id: milestoneId, activityId, status: 'planned', sortOrder: 0 },
      ...{ title: given.title ?? 'Ny café', day: given.day, responsibleId: given.responsibleId ?? null },
      recordedOn: given.recordedOn ?? '2026-01-01',
    },
  })
  return milestoneId
}

/** A pass on a day, at eight in the morning unless another moment is said. */
export function pass(
  { db, id }: Town,
  on: string,
  transport: Transport,
  { at, lease = 300 }: { at?: string; lease?: number } = {},
): Promise<ReminderReport> {
  const now: Instant = instant(at ?? `${on}T07:00:00Z`)
  return runReminders({
    ...{ db, env, transport, now, today: day(on), isDayGiven: false, leaseSeconds: lease },
    secretariatId: id,
    secretariatName: 'Sydhavn',
    clock: () => now,
  })
}

/** A transport that only notes what it was given: what the wire does has tests of its own. */
export function noting(): Transport & {
  taken: { email: string; subject: string; text: string; messageId: string }[]
} {
  const taken: { email: string; subject: string; text: string; messageId: string }[] = []
  return {
    taken,
    kind: 'smtp',
    deliver: (mail) => {
      taken.push({ email: mail.to.email, ...mail })
      return Promise.resolve({ outcome: 'accepted', words: '250 OK' })
    },
  }
}

/** One that answers each mail in turn as said, the last answer for all that follow. */
export function answering(...answers: Awaited<ReturnType<Transport['deliver']>>[]): Transport {
  let turn = 0
  return {
    kind: 'smtp',
    deliver: () => Promise.resolve(answers[Math.min(turn++, answers.length - 1)]!),
  }
}
