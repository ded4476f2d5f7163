import { describe, expect, test } from 'vitest'
import { addMonths, day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import type { UseCaseContext } from '../../app/usecases/context'
import { loadDemo } from '../../app/usecases/demo/load-demo.server'
import type { GrantPage } from '../../app/usecases/grants/grant-page'
import { loadGrant } from '../../app/usecases/grants/load-grant.server'
import { updateGrant } from '../../app/usecases/grants/update-grant.server'
import { listObligations } from '../../app/usecases/obligations/list-obligations.server'
import type { RescheduleAsked } from '../../app/usecases/reschedule/reschedule-preview'
import { freshDatabase } from '../setup/fresh-database'
import { inside } from '../usecases/pages/a-secretariat'

const today = day('2026-11-22')

async function inDemo(): Promise<UseCaseContext> {
  const db = await freshDatabase()
  const { secretariatId } = await loadDemo(db, { today, now: instant('2026-11-22T09:00:00.000Z') })
  return inside(db, secretariatId, 'leader', { today })
}

async function grantCalled(context: UseCaseContext, reference: string): Promise<GrantPage> {
  const { id } = await context.db.client.grant.findFirstOrThrow({
    where: { reference },
    select: { id: true },
  })
  const page = await loadGrant(context, { id })
  if (!page.ok) throw new Error(page.reason)
  return page
}

describe('in the demo secretariat', () => {
  test('a late report shows the kroner it holds back, on its grant and on Afrapportering alike', async () => {
    const context = await inDemo()
    const { obligations, instalments } = await grantCalled(context, 'UF-2026-209')
    const late = obligations.find(({ isLate }) => isLate)!
    expect(late.holdsBack).toBeGreaterThan(0)
    expect(late.due < today).toBe(true)
    const waiting = instalments.filter(({ receivedOn }) => receivedOn === null)
    expect(waiting.map(({ amount }) => amount)).toContain(late.holdsBack)
    const list = await listObligations(context, {
      planId: null,
      funderId: null,
      grantId: null,
      responsible: null,
      status: null,
      page: 1,
    })
    const listed = list.ok ? list.rows : []
    expect(listed.find(({ id }) => id === late.id)).toMatchObject({
      group: 'overdue',
      due: late.due,
      holdsBack: late.holdsBack,
    })
  })

  test('three months more move some reports of a grant, leave others, and save nothing unseen', async () => {
    const context = await inDemo()
    const { grant, version, obligations } = await grantCalled(context, 'LF-2025-0187')
    const through = addMonths(grant.through!, 3, 'monthEnd')
    const { id, ...values } = { ...grant, through }
    const outcome = await updateGrant(context, { id, version, values })
    expect(outcome).toMatchObject({ ok: false, reason: 'reschedule' })
    const [{ moves, unchanged }] = (outcome as RescheduleAsked).preview.grants as [
      RescheduleAsked['preview']['grants'][number],
    ]
    expect(moves.map(({ kind, requirement }) => `${requirement} ${kind}`)).toEqual([
      'Delregnskab moved',
      'Slutrapport og slutregnskab moved',
      'Statusrapport appears',
    ])
    const final = moves.find(({ requirement }) => requirement === 'Slutrapport og slutregnskab')!
    expect([final.before!.due, final.after!.due]).toEqual(['2028-05-29', '2028-08-31'])
    expect(unchanged).toBe(obligations.length - 2)
    expect((await grantCalled(context, 'LF-2025-0187')).obligations).toEqual(obligations)
  })
})
