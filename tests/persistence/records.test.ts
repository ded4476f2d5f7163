import { describe, expect, test } from 'vitest'
import { secretariatId } from '../../app/domain/access/secretariat-id'
import { instant } from '../../app/domain/calendar/instant'
import type { SecretariatRecords } from '../../app/domain/secretariat/secretariat-records'
import type { Database } from '../../app/persistence/database.server'
import { newId } from '../../app/persistence/new-id.server'
import { applyRecordChanges } from '../../app/persistence/records/apply-record-changes.server'
import { loadPlanRecords } from '../../app/persistence/records/load-plan-records.server'
import {
  loadRecordsRevision,
  loadSecretariatRecords,
} from '../../app/persistence/records/load-secretariat-records.server'
import { changesBetween } from '../../app/persistence/records/record-changes'
import { emptyRecords } from '../../app/persistence/records/record-lists.server'
import { createRecord, loadVersion, updateRecord } from '../../app/persistence/records/save-record.server'
import { merge, readExample } from '../workbook/examples'
import { aCostLine, anActivity, aPlan, today } from '../builders/records'
import { freshDatabase } from '../setup/fresh-database'

const now = instant('2026-11-22T09:00:00.000Z')
const id = secretariatId('sydhavn')

async function withSecretariat(): Promise<Database> {
  const database = await freshDatabase()
  await database.client.secretariat.create({ data: { id, name: 'Sydhavn', createdAt: new Date(now) } })
  return database
}

function apply(
  database: Database,
  before: SecretariatRecords,
  after: SecretariatRecords,
  revision: number | null = null,
) {
  return applyRecordChanges(database, {
    secretariatId: id,
    changes: changesBetween(before, after),
    revision,
    records: after,
    by: { userId: null, name: 'Mette Holm' },
    today,
    now,
  })
}

async function exampleRecords(): Promise<SecretariatRecords> {
  return merge(await readExample('valby-sydhavn'), { newId }).records
}

describe('records', () => {
  test('are read back as they were written, in their order', async () => {
    const database = await withSecretariat()
    const records = await exampleRecords()
    expect(await apply(database, emptyRecords(), records)).toEqual({ ok: true })
    const back = await loadSecretariatRecords(database.client, id)
    for (const list of Object.keys(records) as (keyof SecretariatRecords)[]) {
      expect([list, back[list]]).toEqual([list, records[list]])
    }
  })

  test('change and go as a whole, and every change is in the audit', async () => {
    const database = await withSecretariat()
    const plan = aPlan({ areas: ['Øst'] })
    const before: SecretariatRecords = {
      ...emptyRecords(),
      plans: [plan],
      activities: [anActivity({ id: 'a' }), anActivity({ id: 'b', continuesId: 'a' })],
      costLines: [aCostLine({ id: 'line', activityId: 'a', kind: 'salary' })],
    }
    const after: SecretariatRecords = {
      ...before,
      plans: [{ ...plan, areas: ['Vest', 'Øst'] }],
      activities: [{ ...before.activities[0]!, continuation: 'handOver' }],
      costLines: [{ ...before.costLines[0]!, amount: before.costLines[0]!.amount }],
    }
    const salary = { ...before.costLines[0]!, amount: 4_200_000 as never }
    await apply(database, emptyRecords(), before)
    await apply(database, before, { ...after, costLines: [salary] })
    const back = await loadSecretariatRecords(database.client, id)
    expect(back.plans[0]?.areas).toEqual(['Vest', 'Øst'])
    expect(back.activities.map((activity) => activity.continuation)).toEqual(['handOver'])
    const entries = await database.client.auditEntry.findMany({
      where: { secretariatId: id, action: { not: 'create' } },
      select: { action: true, recordKind: true, recordName: true, actor: true, changes: true },
      orderBy: { id: 'asc' },
    })
    expect(entries.map(({ action, recordKind }) => `${action} ${recordKind}`).sort()).toEqual([
      'delete activity',
      'update activity',
      'update costLine',
      'update plan',
    ])
    const amount = entries.flatMap(({ changes }) => changes).find(({ field }) => field === 'amount')
    expect(amount).toMatchObject({ from: '100000', to: '4200000', isSealed: true })
  })

  test('prepared from an older state are not written', async () => {
    const database = await withSecretariat()
    const one = { ...emptyRecords(), plans: [aPlan()] }
    const prepared = await loadRecordsRevision(database.client, id)
    expect(await apply(database, emptyRecords(), one, prepared)).toEqual({ ok: true })
    const other = { ...one, activities: [anActivity()] }
    expect(await apply(database, one, other, prepared)).toEqual({ ok: false, reason: 'changedMeanwhile' })
    expect((await loadSecretariatRecords(database.client, id)).activities).toEqual([])
  })

  test('are not written at all where one of them points at nothing', async () => {
    const database = await withSecretariat()
    const lost = { ...emptyRecords(), plans: [aPlan()], costLines: [aCostLine({ activityId: 'nowhere' })] }
    await expect(apply(database, emptyRecords(), lost)).rejects.toThrow()
    expect((await loadSecretariatRecords(database.client, id)).plans).toEqual([])
    expect(await loadRecordsRevision(database.client, id)).toBe(0)
  })

  test('of another secretariat are neither read nor written, whoever knows their ids', async () => {
    const database = await withSecretariat()
    const other = secretariatId('valby')
    await database.client.secretariat.create({ data: { id: other, name: 'Valby', createdAt: new Date(now) } })
    await apply(database, emptyRecords(), { ...emptyRecords(), plans: [aPlan()] })
    expect(await loadSecretariatRecords(database.client, other)).toEqual(emptyRecords())
    expect((await loadPlanRecords(database.client, other, 'plan')).plans).toEqual([])
    expect(await loadVersion(database.client, other, 'plans', 'plan')).toBeNull()
    const isWritten = await updateRecord(database.client, other, 'plans', aPlan({ name: 'Min' }), {
      version: 1,
    })
    expect(isWritten).toBe(false)
    expect((await loadSecretariatRecords(database.client, id)).plans[0]?.name).toBe('plan')
  })

  test('saved one at a time keep to the version they were opened with', async () => {
    const database = await withSecretariat()
    await createRecord(database.client, id, 'plans', aPlan(), { today })
    const save = (name: string) => updateRecord(database.client, id, 'plans', aPlan({ name }), { version: 1 })
    expect(await save('Første')).toBe(true)
    expect(await save('Anden')).toBe(false)
    const [plan] = (await loadSecretariatRecords(database.client, id)).plans
    expect(plan?.name).toBe('Første')
    expect(await loadVersion(database.client, id, 'plans', 'plan')).toBe(2)
  })
})
