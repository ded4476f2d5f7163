import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { zero } from '../../../app/domain/money/oere'
import { agreeDueDay } from '../../../app/usecases/obligations/agree-due-day.server'
import { approveObligation } from '../../../app/usecases/obligations/approve-obligation.server'
import { changeObligationStatus } from '../../../app/usecases/obligations/change-obligation-status.server'
import { recordSubmission } from '../../../app/usecases/obligations/record-submission.server'
import { returnObligation } from '../../../app/usecases/obligations/return-obligation.server'
import { waiveObligation } from '../../../app/usecases/obligations/waive-obligation.server'
import { readFile } from '../../../app/usecases/files/read-file.server'
import { kroner } from '../../builders/records'
import { aReport, listed, page, rowDue } from './a-report'

const sent = { on: day('2026-03-09'), time: '11:40', by: 'Line Holm', receipt: 'K-77', note: null }
const pdf = { fileName: 'Statusrapport.pdf', bytes: new TextEncoder().encode('%PDF-1.7') }

describe('a late report', () => {
  test('holds its instalment back until the funder has approved it, not when it is sent', async () => {
    const { context, folder } = await aReport()
    const row = await rowDue(context, '2026-03-02')
    expect(row).toMatchObject({
      group: 'overdue',
      holdsBack: kroner(250_000),
      instalments: ['2'],
      version: 0,
    })
    expect((await listed(context)).headline).toMatchObject({ overdue: 1, holdsBack: kroner(250_000) })

    const submission = { id: row.id, version: 0, submission: sent, uploads: [pdf], also: [] }
    expect(await recordSubmission(context, submission, folder)).toMatchObject({ ok: true, id: row.id })
    expect(await rowDue(context, '2026-03-02')).toMatchObject({ group: 'sent', holdsBack: kroner(250_000) })

    expect(
      await approveObligation(context, { id: row.id, version: 1, on: day('2026-03-09'), note: null }),
    ).toMatchObject({ ok: true })
    expect(await rowDue(context, '2026-03-02')).toMatchObject({ status: 'approved', holdsBack: zero })
  })

  test('keeps the proof of its sending: day, time, receipt, who, and the file', async () => {
    const { context, folder } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    await recordSubmission(context, { id, version: 0, submission: sent, uploads: [pdf], also: [] }, folder)
    const { submissions, submittedOn, steps } = await page(context, id)
    expect(submittedOn).toBe('2026-03-09')
    expect(submissions).toMatchObject([{ on: '2026-03-09', time: '11:40', by: 'Line Holm', receipt: 'K-77' }])
    expect(steps).toMatchObject([{ from: null, to: 'submitted' }])
    const [file] = submissions[0]!.files
    expect(await readFile(context, { id: file!.id }, folder)).toMatchObject({
      ok: true,
      fileName: 'Statusrapport.pdf',
    })
  })

  test('is sent once, however often the button is pressed', async () => {
    const { context, folder } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    const also = [{ id: (await rowDue(context, '2026-03-31')).id, version: 0 }]
    const press = () =>
      recordSubmission(context, { id, version: 0, submission: sent, uploads: [pdf], also }, folder)
    const answers = await Promise.all([press(), press(), press()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    const { submissions, steps } = await page(context, id)
    expect(submissions).toHaveLength(1)
    expect(submissions[0]).toMatchObject({ others: [{ name: 'Delregnskab', due: '2026-03-31' }] })
    expect(steps).toHaveLength(1)
  })

  test('shows a second person what the first did, and writes nothing', async () => {
    const { context, folder } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    await recordSubmission(context, { id, version: 0, submission: sent, uploads: [], also: [] }, folder)
    const late = await waiveObligation(context, { id, version: 0, reason: 'Aftalt på telefon' })
    expect(late).toMatchObject({
      ok: false,
      reason: 'conflict',
      version: 1,
      current: { status: 'submitted' },
    })
    expect(await page(context, id)).toMatchObject({ status: 'submitted', waivedReason: null })
  })

  test('is not sent tomorrow, and not approved before it is sent', async () => {
    const { context, folder } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    const tomorrow = { ...sent, on: day('2026-03-10') }
    expect(
      await recordSubmission(
        context,
        { id, version: 0, submission: tomorrow, uploads: [], also: [] },
        folder,
      ),
    ).toMatchObject({ problems: [{ field: 'on', problem: 'inTheFuture' }] })
    await recordSubmission(context, { id, version: 0, submission: sent, uploads: [], also: [] }, folder)
    expect(
      await approveObligation(context, { id, version: 1, on: day('2026-03-08'), note: null }),
    ).toMatchObject({ problems: [{ field: 'on', problem: 'beforeSubmission' }] })
    const longAgo = { ...tomorrow, on: day('1900-01-01') }
    expect(
      await recordSubmission(context, { id, version: 1, submission: longAgo, uploads: [], also: [] }, folder),
    ).toMatchObject({ problems: [{ field: 'on', problem: 'beforeGrant' }] })
    // Nor is what is sent after it, as one more proof.
    const supplement = { id, version: 1, submission: { ...tomorrow, receipt: 'K-78' }, uploads: [], also: [] }
    expect(await recordSubmission(context, supplement, folder)).toMatchObject({
      problems: [{ field: 'on', problem: 'inTheFuture' }],
    })
    expect(await page(context, id)).toMatchObject({ submittedOn: '2026-03-09', submissions: [{}] })
  })
})

describe('a report that comes back', () => {
  test('keeps the words of the funder until it is sent again', async () => {
    const { context, folder } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    await recordSubmission(context, { id, version: 0, submission: sent, uploads: [], also: [] }, folder)
    await returnObligation(context, { id, version: 1, words: 'Indikatorerne mangler for november.' })
    expect(await page(context, id)).toMatchObject({
      status: 'returned',
      group: 'overdue',
      returnedWords: 'Indikatorerne mangler for november.',
      holdsBack: kroner(250_000),
    })
    await changeObligationStatus(context, { id, version: 2, to: 'drafting', note: null })
    expect(await page(context, id)).toMatchObject({
      status: 'drafting',
      returnedWords: 'Indikatorerne mangler for november.',
    })
    await recordSubmission(
      context,
      { id, version: 3, submission: { ...sent, receipt: 'K-78' }, uploads: [], also: [] },
      folder,
    )
    const { returnedWords, submissions } = await page(context, id)
    expect(returnedWords).toBeNull()
    expect(submissions.map(({ receipt }) => receipt)).toEqual(['K-77', 'K-78'])
  })
})

describe('another day agreed with the funder', () => {
  test('is the due day, with its reason, and is no longer overdue', async () => {
    const { context } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    expect(
      await agreeDueDay(context, { id, version: 0, day: day('2026-04-01'), reason: null }),
    ).toMatchObject({
      problems: [{ field: 'reason', problem: 'required' }],
    })
    await agreeDueDay(context, { id, version: 0, day: day('2026-04-01'), reason: 'Mail fra fonden 4. marts' })
    expect(await page(context, id)).toMatchObject({
      due: '2026-04-01',
      shiftedDue: '2026-03-02',
      target: '2026-03-31',
      group: 'nextMonth',
      agreed: { reason: 'Mail fra fonden 4. marts' },
    })
    await agreeDueDay(context, { id, version: 1, day: null, reason: null })
    expect(await page(context, id)).toMatchObject({ due: '2026-03-02', agreed: null })
  })
})

describe('a report that is waived', () => {
  test('says why, releases what it held, and can be taken up again with a reason', async () => {
    const { context } = await aReport()
    const { id } = await rowDue(context, '2026-03-02')
    await waiveObligation(context, { id, version: 0, reason: 'Fonden har samlet de to rapporter' })
    expect(await page(context, id)).toMatchObject({ status: 'waived', holdsBack: zero })
    expect(
      await changeObligationStatus(context, { id, version: 1, to: 'drafting', note: null }),
    ).toMatchObject({
      problems: [{ field: 'note', problem: 'required' }],
    })
    await changeObligationStatus(context, {
      id,
      version: 1,
      to: 'drafting',
      note: 'Det var en misforståelse',
    })
    expect(await page(context, id)).toMatchObject({
      status: 'drafting',
      waivedReason: null,
      holdsBack: kroner(250_000),
    })
  })
})

test('boards read and do not write; partners have no access', async () => {
  const { context } = await aReport()
  const { id } = await rowDue(context, '2026-03-02')
  const as = (role: 'board' | 'partner') => ({ ...context, actor: { ...context.actor, role } })
  expect(await page(as('board'), id)).toMatchObject({ may: { update: false } })
  expect(await waiveObligation(as('board'), { id, version: 0, reason: 'x' })).toMatchObject({
    reason: 'forbidden',
  })
  await expect(page(as('partner'), id)).rejects.toThrow('forbidden')
  await expect(listed(as('partner'))).rejects.toThrow('forbidden')
})
