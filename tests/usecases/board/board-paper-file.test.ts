import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { freezeDraft, insertBoardReview } from '../../../app/persistence/board-reviews.server'
import { exportBoardPaper } from '../../../app/usecases/board-reviews/export-board-paper.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { someBoardFigures } from '../../builders/board-figures'
import { aPlan, anActivity, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const content = { agendaItem: '4', intro: null, closing: null, scenarioIds: [] }

async function atWork() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    plans: [aPlan({ id: 'plan' })],
    activities: [anActivity({ id: 'club', planId: 'plan', name: 'Klubben' })],
  })
  const leader = inside(db, id)
  const review = { id: 'review', planId: 'plan', title: 'Oplæg i marts', meetingId: null, content }
  await insertBoardReview(db.client, id, review, leader.now)
  return { db, id, leader }
}

async function fileOf(context: UseCaseContext, part: 'paper' | 'appendix' = 'paper') {
  const made = await exportBoardPaper(context, { id: 'review', part, format: 'pdf' })
  if (!made.ok) throw new Error(made.reason)
  return made
}

const pagesIn = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length

/** The words of a PDF, where a reader is installed; else how long it is. */
function told(bytes: Uint8Array): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'paper-')), 'oplaeg.pdf')
  writeFileSync(file, bytes)
  try {
    return execFileSync('pdftotext', ['-raw', file, '-'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  } catch {
    return String(bytes.byteLength)
  }
}

test('a frozen paper prints two pages, the same ones whatever becomes of the plan', async () => {
  const { db, id, leader } = await atWork()
  await freezeDraft(db.client, id, 'review', {
    number: 1,
    at: leader.now,
    by: 'Mette Holm',
    meeting: { day: today, time: null, body: 'Bestyrelsen' },
    content,
    figures: someBoardFigures(),
  })
  const before = await fileOf(leader)
  expect(before.fileName).toBe('Oplæg nr. 1 Sammen om Lærkeparken.pdf')
  expect(pagesIn(before.bytes)).toBe(2)
  await db.client.activity.deleteMany({ where: { secretariatId: id } })
  await db.client.plan.updateMany({
    where: { secretariatId: id },
    data: { name: 'En anden plan', through: '2030-12-31' },
  })
  await db.client.secretariat.update({ where: { id }, data: { revision: { increment: 1 } } })
  expect(told((await fileOf(leader)).bytes)).toBe(told(before.bytes))
})

test('a draft prints two pages of the plan as it stands, and says that it is one', async () => {
  const { leader } = await atWork()
  const { fileName, bytes } = await fileOf(leader)
  expect(fileName).toMatch(/, kladde\.pdf$/)
  expect(pagesIn(bytes)).toBe(2)
  expect((await fileOf(leader, 'appendix')).fileName).toMatch(/, kladde, bilag\.pdf$/)
})

test('the board gets the paper; a partner, and another secretariat, do not', async () => {
  const { db, id } = await atWork()
  expect(await fileOf(inside(db, id, 'board'))).toMatchObject({ ok: true })
  const asked = { id: 'review', part: 'paper', format: 'pdf' } as const
  expect(await exportBoardPaper(inside(db, id, 'partner'), asked)).toMatchObject({ reason: 'forbidden' })
  const other = await aSecretariat(db, {}, 'Nordhavn')
  expect(await exportBoardPaper(inside(db, other), asked)).toMatchObject({ reason: 'notFound' })
})
