import { describe, expect, test } from 'vitest'
import { touchRecords, updateRecord } from '../../../app/persistence/records/save-record.server'
import { keptCoverage } from '../../../app/usecases/coverage/kept-coverage.server'
import { newId } from '../../../app/persistence/new-id.server'
import { aCostLine, anActivity, aPlan, kroner, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { merge, readExample } from '../../workbook/examples'
import { aSecretariat } from '../pages/a-secretariat'

describe('coverage kept in memory', () => {
  test('is the very answer until somebody writes, and a new one after', async () => {
    const database = await freshDatabase()
    const id = await aSecretariat(database, {
      plans: [aPlan()],
      activities: [anActivity()],
      costLines: [aCostLine({ id: 'line' })],
    })
    const ask = () => keptCoverage(database, id, 'plan', today)
    const first = await ask()
    expect(await ask()).toBe(first)
    const dearer = aCostLine({ id: 'line', amount: kroner(2000) })
    await updateRecord(database.client, id, 'costLines', dearer, { version: 1 })
    const second = await ask()
    expect(second).not.toBe(first)
    const gap = (answer: typeof first) => answer?.plans[0]?.activities[0]?.annualGap
    expect([gap(first), gap(second)]).toEqual([kroner(12_000), kroner(24_000)])
  })

  test('of one plan is that of the plan among all', async () => {
    const database = await freshDatabase()
    const { records } = merge(await readExample('valby-sydhavn'), { newId })
    const id = await aSecretariat(database, records)
    const all = await keptCoverage(database, id, null, today)
    for (const plan of all?.plans ?? []) {
      const alone = await keptCoverage(database, id, plan.planId, today)
      expect(alone?.plans).toEqual([plan])
    }
  })

  test('counts the money of a successor in a following plan', async () => {
    const database = await freshDatabase()
    const id = await aSecretariat(database, {
      plans: [
        aPlan(),
        aPlan({ id: 'next', from: '2027-01-01' as never, through: '2030-12-31' as never, followsId: 'plan' }),
      ],
      activities: [anActivity(), anActivity({ id: 'later', planId: 'next', continuesId: 'activity' })],
      costLines: [aCostLine()],
    })
    const alone = await keptCoverage(database, id, 'plan', today)
    expect(alone?.records.activities.map(({ id }) => id)).toEqual(['activity', 'later'])
  })

  test('of a plan that is not there, or is another secretariat’s, is none', async () => {
    const database = await freshDatabase()
    const id = await aSecretariat(database, { plans: [aPlan()] })
    const other = await aSecretariat(database, {}, 'Valby')
    expect(await keptCoverage(database, other, 'plan', today)).toBeNull()
    expect(await keptCoverage(database, id, 'nowhere', today)).toBeNull()
    await touchRecords(database.client, id)
    expect(await keptCoverage(database, id, 'plan', today)).not.toBeNull()
  })
})
