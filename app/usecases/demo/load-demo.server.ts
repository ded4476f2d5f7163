import type { Role } from '../../domain/access/actor'
import type { SecretariatId } from '../../domain/access/secretariat-id'
import type { Day } from '../../domain/calendar/day'
import type { Instant } from '../../domain/calendar/instant'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import type { Database } from '../../persistence/database.server'
import type { Db } from '../../persistence/db.server'
import { inTransaction } from '../../persistence/db.server'
import { saveWindowRule } from '../../persistence/anchoring-window-rules.server'
import { createMembership } from '../../persistence/memberships.server'
import { newId } from '../../persistence/new-id.server'
import { writeRecordChanges } from '../../persistence/records/apply-record-changes.server'
import { createPositionAgreements } from '../../persistence/records/position-agreements.server'
import { replaceGrantHistory } from '../../persistence/records/grant-history.server'
import { changesBetween } from '../../persistence/records/record-changes'
import { createSecretariat, listSecretariats } from '../../persistence/secretariats.server'
import { createUser } from '../../persistence/users.server'
import type { Demo } from './demo-records'
import { demoRecords } from './demo-records'
import { demoPlan } from './plans'
import { demoEmail } from './town'
import { insertAnchoringSteps } from '../../persistence/records/anchoring-steps.server'
import { writeDemoBodies } from './write-demo-bodies.server'
import { writeDemoCollaborations } from './write-demo-collaborations.server'
import { writeDemoMoney } from './write-demo-money.server'
import { writeDemoReviews } from './write-demo-reviews.server'
import { writeDemoReturned } from './write-demo-returned.server'
import { writeDemoRegister } from './write-demo-register.server'
import { writeDemoScenarios } from './write-demo-scenarios.server'

export const demoSecretariatName = 'Fjordby Boligsociale Sekretariat'

/** One user for each role, signed in by a button: nobody has a password. The partner's is the municipality's. */
const people: Record<Role, string> = {
  leader: 'Mette Holm',
  editor: 'Line Kragh',
  board: 'Hanne Toft',
  partner: 'Kirstine Aagaard',
}

/** As the associations have told it; so that their windows close soon, whatever day the demo is seen on. */
const associationsNeed = {
  owner: 'other',
  rule: { kind: 'before', leadMonths: 8, leadDays: 0 },
  source: 'Aftalt med Foreningsrådet Fjordby: foreningerne lægger budget i god tid',
} as const

const program = { userId: null, name: 'Ankerplan' }

export interface LoadedDemo {
  secretariatId: SecretariatId
  /** False where the demo was there already; it is then left as it is. */
  isNew: boolean
}

/** Creates the demo secretariat as seen on a day, all of it or nothing, unless there is one. */
export async function loadDemo(
  database: Database,
  { today, now }: { today: Day; now: Instant },
): Promise<LoadedDemo> {
  const known = await findDemo(database.client)
  if (known) return { secretariatId: known, isNew: false }
  try {
    const demo = demoRecords(today, newId)
    const secretariatId = await inTransaction(database, (db) => writeDemo(db, demo, today, now))
    const planId = demo.records.plans.find(({ name }) => name === demoPlan)!.id
    // Papers are made by the use cases themselves, which begin transactions of their own.
    await writeDemoReviews(database, { secretariatId, planId, today, now })
    return { secretariatId, isNew: true }
  } catch (error) {
    // Another start of the same installation was first: the name is taken, and nothing of ours was kept.
    const made = await findDemo(database.client)
    if (made) return { secretariatId: made, isNew: false }
    throw error
  }
}

async function findDemo(db: Db): Promise<SecretariatId | null> {
  return (await listSecretariats(db)).find(({ isDemo }) => isDemo)?.id ?? null
}

async function writeDemo(db: Db, demo: Demo, today: Day, now: Instant): Promise<SecretariatId> {
  const secretariatId = await createSecretariat(
    db,
    { name: demoSecretariatName, isDemo: true, language: 'da' },
    now,
  )
  const { records, grantSteps } = demo
  const changes = changesBetween(noneOf(records), records)
  await writeRecordChanges(db, { secretariatId, changes, records, by: program, today, now })
  await writeDemoMoney(db, secretariatId, demo.money, today)
  await saveWindowRule(db, secretariatId, associationsNeed)
  await writeDemoReturned(db, secretariatId, records, now)
  await writeDemoBodies(db, secretariatId, demo.bodyTerms)
  await insertAnchoringSteps(db, secretariatId, demo.anchoringSteps, today)
  await writeDemoCollaborations(db, secretariatId, demo.collaborationTerms, { by: program.name, now })
  await writeDemoRegister(db, secretariatId, demo.register, today)
  await writeDemoScenarios(db, secretariatId, demo, { today, now })
  await createPositionAgreements(db, secretariatId, demo.positionAgreements, today)
  await replaceGrantHistory(db, secretariatId, grantSteps, { by: program.name, now })
  for (const [role, name] of Object.entries(people) as [Role, string][]) {
    const email = demoEmail(name)
    const userId = newId()
    await createUser(db, { id: userId, email, emailFolded: email, name, passwordHash: null }, now)
    const rights = { role, contactId: demo.contactId(name), maySeeSalaries: role === 'leader' }
    await createMembership(db, secretariatId, { id: newId(), userId, language: 'da', ...rights }, now)
  }
  return secretariatId
}

function noneOf(records: SecretariatRecords): SecretariatRecords {
  return Object.fromEntries(Object.keys(records).map((list) => [list, []])) as unknown as SecretariatRecords
}
