import { describe, expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import { loadDeadlineRecords } from '../../../app/persistence/deadline-records.server'
import { deadlinesOf } from '../../../app/domain/deadlines/deadlines-of'
import { carryOut } from '../../../app/usecases/board-reviews/carry-out.server'
import { castVote } from '../../../app/usecases/board-reviews/cast-vote.server'
import { commentOnReview } from '../../../app/usecases/board-reviews/comment-on-review.server'
import { createReview } from '../../../app/usecases/board-reviews/create-review.server'
import { decide } from '../../../app/usecases/board-reviews/decide.server'
import { deleteReview } from '../../../app/usecases/board-reviews/delete-review.server'
import { freezeReview } from '../../../app/usecases/board-reviews/freeze-review.server'
import { loadReviewForm } from '../../../app/usecases/board-reviews/load-review-form.server'
import { loadReviewIndex } from '../../../app/usecases/board-reviews/load-review-index.server'
import { loadReview } from '../../../app/usecases/board-reviews/load-review.server'
import type { ReviewPage } from '../../../app/usecases/board-reviews/review-pages'
import { saveMinutes } from '../../../app/usecases/board-reviews/save-minutes.server'
import { setDecidedWish } from '../../../app/usecases/board-reviews/set-decided-wish.server'
import { signOffReview } from '../../../app/usecases/board-reviews/sign-off-review.server'
import { updateReview } from '../../../app/usecases/board-reviews/update-review.server'
import { deleteActivity } from '../../../app/usecases/activities/delete-activity.server'
import { deleteMeeting } from '../../../app/usecases/bodies/delete-meeting.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import {
  aCostLine,
  aGrant,
  anActivity,
  anAllocation,
  aPosition,
  aShare,
  anAssignment,
  kroner,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')

async function atWork() {
  const db = await freshDatabase()
  const id = await aSecretariat(db, {
    ...records({
      activities: [
        anActivity({ id: 'club', name: 'Klubbro', value: 5 }),
        anActivity({ id: 'job', name: 'Lommepengejob', value: 3 }),
      ],
      costLines: [
        aCostLine({ id: 'c1', activityId: 'club', amount: kroner(30_000), basis: 'perMonth' }),
        aCostLine({ id: 'c2', activityId: 'job', amount: kroner(10_000), basis: 'perMonth' }),
      ],
      grants: [aGrant({ id: 'grant', funderId: 'funder' })],
      allocations: [
        anAllocation({
          id: 'a1',
          activityId: 'job',
          amount: kroner(240_000),
          from: day('2026-01-01'),
          through: day('2027-12-31'),
        }),
      ],
      positions: [aPosition({ id: 'post', name: 'Klubpædagog' })],
      positionShares: [aShare({ positionId: 'post' })],
      positionAssignments: [anAssignment({ positionId: 'post', activityId: 'club' })],
    }),
    bodies: [
      {
        id: 'board',
        planId: 'plan',
        name: 'Bestyrelsen',
        level: 'board',
        demandedByGrantId: null,
        paperLeadDays: 14,
      },
    ],
    meetings: [{ id: 'meeting', bodyId: 'board', day: day('2026-03-26'), time: '14:00' }],
  })
  const now = instant('2026-03-09T09:00:00.000Z')
  return { db, id, context: { ...inside(db, id, 'leader', { today }), now } }
}

const values = {
  title: 'Bestyrelsesmøde i marts',
  meetingId: 'meeting',
  agendaItem: '4',
  intro: 'Indledning.',
  closing: null,
  scenarioIds: [],
}

async function drafted(context: UseCaseContext): Promise<string> {
  const outcome = await createReview(context, { planId: 'plan', values })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome.id
}

async function frozen(context: UseCaseContext): Promise<ReviewPage> {
  const id = await drafted(context)
  const outcome = await freezeReview(context, { id, version: 1 })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return shown(context, id)
}

async function shown(context: UseCaseContext, id: string): Promise<ReviewPage> {
  const page = await loadReview(context, { id })
  if (!page.ok) throw new Error(page.reason)
  return page
}

/** What a paper prints: everything but what is written about it afterwards. */
function printed({ texts, figures, decisions }: ReviewPage): string {
  return JSON.stringify({
    texts,
    figures,
    decisions: decisions.map(({ activity: _, votes: __, ...decision }) => decision),
  })
}

const decided = {
  decision: 'continue' as const,
  postponedTo: null,
  note: null,
  decidedBy: 'Bestyrelsen',
  decidedOn: today,
}

describe('a draft', () => {
  test('opens with what the figures press for, in words that can be edited', async () => {
    const { context } = await atWork()
    const page = await shown(context, await drafted(context))
    expect(page.decisions).toMatchObject([{ activityId: 'club', subject: 'Udpeg en ejer til Klubbro' }])
    expect(page.decisions[0]?.text).toContain(
      '960.000 kr. om året er ikke sikret'.replaceAll(' kr', '\u00A0kr'),
    )
    expect(page.texts).toMatchObject({ status: 'draft', number: null, meeting: { day: '2026-03-26' } })
    expect(page.figures.headline).toMatchObject({ losing: 1, activities: 2, secured: 1 })
    expect(page.figures.positions).toMatchObject([{ name: 'Klubpædagog', activities: ['Klubbro'] }])
    expect(JSON.stringify(page.figures)).not.toContain('monthlyCost')
  })

  test('takes lines in, out and about, and says who was first where two edit it', async () => {
    const { context } = await atWork()
    const id = await drafted(context)
    const form = await loadReviewForm(context, { id })
    if (!form.ok) throw new Error(form.reason)
    const line = form.values.decisions[0]!
    const added = { ...line, id: null, activityId: 'job', subject: 'Fejr Lommepengejob', isMandatory: true }
    const next = { ...values, decisions: [added, { ...line, subject: null }], suggestedIds: [] }
    expect(await updateReview(context, { id, version: 1, values: next })).toMatchObject({
      ok: true,
      version: 2,
    })
    expect((await shown(context, id)).decisions).toMatchObject([
      { subject: 'Fejr Lommepengejob', isMandatory: true },
    ])
    expect(await updateReview(context, { id, version: 1, values: next })).toMatchObject({
      reason: 'conflict',
    })
    const suggested = { ...values, decisions: [], suggestedIds: ['club'] }
    await updateReview(context, { id, version: 2, values: suggested })
    expect((await shown(context, id)).decisions).toMatchObject([{ activityId: 'club' }])
  })

  test('refuses what looks like a personal number and a meeting that is not the board’s', async () => {
    const { context } = await atWork()
    const bad = { ...values, intro: 'Mor til 010190-1234', meetingId: 'another' }
    expect(await createReview(context, { planId: 'plan', values: bad })).toMatchObject({
      reason: 'invalid',
      problems: [
        { field: 'intro', problem: 'cpr' },
        { field: 'meetingId', problem: 'unknownReference' },
      ],
    })
  })

  test('goes to the trash and comes back with its items', async () => {
    const { context } = await atWork()
    const id = await drafted(context)
    const before = printed(await shown(context, id))
    const gone = await deleteReview(context, { id, version: 1 })
    if (!gone.ok) throw new Error(gone.reason)
    expect(await loadReview(context, { id })).toMatchObject({ reason: 'notFound' })
    expect(await restoreFromTrash(context, { trashId: gone.trashId })).toMatchObject({ ok: true })
    expect(printed(await shown(context, id))).toBe(before)
  })
})

describe('a frozen paper', () => {
  test('stays the same to the byte, whatever becomes of the plan', async () => {
    const { db, id: secretariatId, context } = await atWork()
    const page = await frozen(context)
    const before = printed(page)
    const snapshotOf = () =>
      db.client.boardReview.findFirstOrThrow({ where: { secretariatId }, select: { snapshot: true } })
    const kept = (await snapshotOf()).snapshot
    expect(JSON.stringify(page.figures)).toBe(kept)
    const where = { secretariatId }
    await db.client.grant.updateMany({ where, data: { status: 'declined' } })
    await db.client.activity.updateMany({
      where: { ...where, id: 'job' },
      data: { name: 'Noget andet', value: 1, continuation: 'close' },
    })
    await db.client.allocation.deleteMany({ where })
    await db.client.positionAssignment.deleteMany({ where })
    await db.client.costLine.deleteMany({ where: { ...where, activityId: 'club' } })
    await db.client.activity.deleteMany({ where: { ...where, id: 'club' } })
    await db.client.meeting.updateMany({ where, data: { day: '2026-06-01', time: null } })
    await db.client.body.updateMany({ where, data: { name: 'En anden bestyrelse' } })
    await db.client.plan.updateMany({ where, data: { name: 'En anden plan', through: '2028-12-31' } })
    await db.client.secretariat.update({
      where: { id: secretariatId },
      data: { name: 'Et andet sekretariat', revision: { increment: 1 } },
    })
    const later = inside(db, secretariatId, 'leader', { today: day('2027-02-01') })
    expect(printed(await shown(later, page.id))).toBe(before)
    expect((await snapshotOf()).snapshot).toBe(kept)
  })

  test('is frozen once by two at a time, and the next one gets the next number', async () => {
    const { context } = await atWork()
    const id = await drafted(context)
    const both = await Promise.all([
      freezeReview(context, { id, version: 1 }),
      freezeReview(context, { id, version: 1 }),
    ])
    expect(both).toMatchObject([
      { ok: true, number: 1 },
      { ok: true, number: 1 },
    ])
    expect((await frozen(context)).texts).toMatchObject({ number: 2, status: 'frozen' })
  })

  test('is not frozen where somebody has changed the draft since', async () => {
    const { context } = await atWork()
    const id = await drafted(context)
    const next = { ...values, title: 'Andet', decisions: [], suggestedIds: [] }
    await updateReview(context, { id, version: 1, values: next })
    expect(await freezeReview(context, { id, version: 1 })).toMatchObject({ reason: 'conflict' })
    expect((await shown(context, id)).texts.status).toBe('draft')
  })

  test('is neither edited nor deleted, and its meeting stays', async () => {
    const { context } = await atWork()
    const { id, version } = await frozen(context)
    const next = { ...values, decisions: [], suggestedIds: [] }
    expect(await updateReview(context, { id, version, values: next })).toMatchObject({ reason: 'locked' })
    expect(await deleteReview(context, { id, version })).toMatchObject({ reason: 'locked' })
    expect(
      await deleteMeeting(context, {
        id: 'meeting',
        version: 1,
        answers: { token: null, answers: {} } as never,
      }),
    ).toMatchObject({ ok: false })
  })

  test('keeps the figures of each item beside it', async () => {
    const { context } = await atWork()
    const { decisions } = await frozen(context)
    expect(decisions[0]?.figures).toMatchObject({
      asOf: '2026-03-09',
      annualNeed: kroner(960_000),
      annualGap: kroner(960_000),
    })
  })

  test('gives an item whose activity is deleted no figures of the plan’s', async () => {
    const { context } = await atWork()
    const id = await drafted(context)
    expect(await deleteActivity(context, { id: 'club', version: 1 })).toMatchObject({ ok: true })
    expect(await freezeReview(context, { id, version: 1 })).toMatchObject({ ok: true })
    expect((await shown(context, id)).decisions[0]).toMatchObject({ activityId: 'club', figures: null })
  })
})

describe('deciding', () => {
  test('is not done on a day before the figures it is made on', async () => {
    const { context } = await atWork()
    const page = await frozen(context)
    const item = page.decisions[0]!
    const asked = { reviewId: page.id, id: item.id, version: item.version }
    const early = { ...asked, values: { ...decided, decidedOn: day('2026-03-08') } }
    expect(await decide(context, early)).toMatchObject({
      problems: [{ field: 'decidedOn', problem: 'beforeFreezing' }],
    })
    expect(await decide(context, { ...asked, values: decided })).toMatchObject({ ok: true })
  })

  test('waits for the freezing, names who and when, and a postponed item the day it comes again', async () => {
    const { context } = await atWork()
    const draft = await drafted(context)
    const [item] = (await shown(context, draft)).decisions
    const asked = { reviewId: draft, id: item!.id, version: 1, values: decided }
    expect(await decide(context, asked)).toMatchObject({ reason: 'locked', status: 'draft' })
    await freezeReview(context, { id: draft, version: 1 })
    const wrong = { ...decided, decision: 'postpone' as const, decidedBy: ' ', decidedOn: day('2026-03-10') }
    expect(await decide(context, { ...asked, values: wrong })).toMatchObject({
      problems: [
        { field: 'decidedBy', problem: 'required' },
        { field: 'decidedOn', problem: 'inTheFuture' },
        { field: 'postponedTo', problem: 'neededByPostponing' },
      ],
    })
    const back = { ...decided, decision: 'postpone' as const, postponedTo: today }
    expect(await decide(context, { ...asked, values: back })).toMatchObject({
      problems: [{ field: 'postponedTo', problem: 'notAfterDecision' }],
    })
    expect(await decide(context, asked)).toMatchObject({ ok: true, version: 2 })
    expect(await decide(context, asked)).toMatchObject({ reason: 'conflict' })
    const again = { ...asked, version: 2, values: { ...decided, decision: null } }
    expect(await decide(context, again)).toMatchObject({ ok: true })
    expect((await shown(context, draft)).decisions).toMatchObject([{ decision: null, decidedBy: null }])
  })

  test('ends with the sign-off, which an undecided mandatory item holds back by name', async () => {
    const { db, id: secretariatId, context } = await atWork()
    const page = await frozen(context)
    const item = page.decisions[0]!
    await db.client.boardDecision.updateMany({ where: { secretariatId }, data: { isMandatory: true } })
    const signing = { id: page.id, values: { on: today, by: 'Hanne Toft og Jesper Hauge' } }
    expect(await signOffReview(context, signing)).toMatchObject({
      reason: 'undecided',
      items: [{ name: 'Udpeg en ejer til Klubbro' }],
    })
    const asked = { reviewId: page.id, id: item.id, version: item.version, values: decided }
    await decide(context, asked)
    const ahead = { ...signing, values: { ...signing.values, on: day('2026-03-10') } }
    expect(await signOffReview(context, ahead)).toMatchObject({ problems: [{ problem: 'inTheFuture' }] })
    const before = { ...signing, values: { ...signing.values, on: day('2026-03-08') } }
    expect(await signOffReview(context, before)).toMatchObject({ problems: [{ problem: 'beforeFreezing' }] })
    expect(await signOffReview(context, signing)).toMatchObject({ ok: true })
    expect(await signOffReview(context, signing)).toMatchObject({ ok: true })
    expect(await decide(context, { ...asked, version: 2 })).toMatchObject({
      reason: 'locked',
      status: 'signedOff',
    })
    expect(await castVote(context, { reviewId: page.id, id: item.id, vote: 'for' })).toMatchObject({
      reason: 'locked',
    })
    const done = { reviewId: page.id, id: item.id, on: today }
    expect(await carryOut(context, { ...done, on: day('2026-03-08') })).toMatchObject({
      problems: [{ problem: 'beforeDecision' }],
    })
    expect(await carryOut(context, done)).toMatchObject({ ok: true })
    const { version } = await shown(context, page.id)
    expect(
      await saveMinutes(context, { id: page.id, version, values: { minutes: 'Alle var enige.' } }),
    ).toMatchObject({ ok: true })
    expect(await shown(context, page.id)).toMatchObject({
      signedOffBy: 'Hanne Toft og Jesper Hauge',
      minutes: 'Alle var enige.',
      decisions: [{ decision: 'continue', carriedOutOn: '2026-03-09' }],
    })
  })

  test('does not touch the wish of an activity before somebody presses for it', async () => {
    const { context } = await atWork()
    const page = await frozen(context)
    const [item] = page.decisions
    const asked = {
      reviewId: page.id,
      id: item!.id,
      version: 1,
      values: { ...decided, decision: 'handOver' as const },
    }
    await decide(context, asked)
    expect((await shown(context, page.id)).decisions[0]?.activity?.continuation).not.toBe('handOver')
    expect(await setDecidedWish(context, { reviewId: page.id, id: item!.id })).toMatchObject({ ok: true })
    expect((await shown(context, page.id)).decisions[0]?.activity?.continuation).toBe('handOver')
  })

  test('is a deadline until it is carried out', async () => {
    const { db, id, context } = await atWork()
    const page = await frozen(context)
    const [item] = page.decisions
    const deadlines = async () =>
      deadlinesOf(await loadDeadlineRecords(db.client, id), {
        today,
        closingDays: new Set(),
      } as never).filter(({ kind }) => kind === 'decision')
    const postponed = { ...decided, decision: 'postpone' as const, postponedTo: day('2026-06-18') }
    await decide(context, { reviewId: page.id, id: item!.id, version: 1, values: postponed })
    expect(await deadlines()).toMatchObject([
      { key: `decision:${item!.id}:once`, day: '2026-06-18', state: 'open', record: { id: page.id } },
    ])
    await carryOut(context, { reviewId: page.id, id: item!.id, on: today })
    expect(await deadlines()).toMatchObject([{ state: 'done' }])
  })
})

describe('who may', () => {
  test('a board member votes and comments but decides nothing, and a partner sees nothing', async () => {
    const { db, id, context } = await atWork()
    const page = await frozen(context)
    const [item] = page.decisions
    const member = inside(db, id, 'board', { today })
    const vote = { reviewId: page.id, id: item!.id, vote: 'against' as const }
    expect(await castVote(member, { ...vote, vote: 'for' })).toMatchObject({ ok: true })
    expect(await castVote(member, vote)).toMatchObject({ ok: true })
    expect(await commentOnReview(member, { id: page.id, text: 'Hvad siger kommunen?' })).toMatchObject({
      ok: true,
    })
    expect(await commentOnReview(member, { id: page.id, text: 'Hvad siger kommunen?' })).toMatchObject({
      ok: true,
    })
    const asked = { reviewId: page.id, id: item!.id, version: 1, values: decided }
    expect(await decide(member, asked)).toMatchObject({ reason: 'forbidden' })
    expect(await freezeReview(member, { id: page.id, version: 1 })).toMatchObject({ reason: 'forbidden' })
    const read = await shown(member, page.id)
    expect(read.comments).toHaveLength(1)
    expect(read.decisions[0]?.votes).toMatchObject([{ voter: 'board Holm', vote: 'against' }])
    const partner = inside(db, id, 'partner', { today })
    expect(await loadReview(partner, { id: page.id })).toMatchObject({ reason: 'forbidden' })
    expect(await castVote(partner, vote)).toMatchObject({ reason: 'forbidden' })
    expect(await loadReviewIndex(partner, { planId: null })).toMatchObject({ reason: 'forbidden' })
  })

  test('another secretariat’s review is not there', async () => {
    const { db, context } = await atWork()
    const page = await frozen(context)
    const other = inside(
      db,
      await aSecretariat(db, records({ plans: [], activities: [], organisations: [] }), 'Nordhavn'),
    )
    expect(await loadReview(other, { id: page.id })).toMatchObject({ reason: 'notFound' })
    expect(await freezeReview(other, { id: page.id, version: 1 })).toMatchObject({ reason: 'notFound' })
  })
})

describe('the next paper', () => {
  test('opens with what has changed and what nobody has carried out', async () => {
    const { db, id: secretariatId, context } = await atWork()
    const first = await frozen(context)
    const item = first.decisions[0]!
    await decide(context, { reviewId: first.id, id: item.id, version: item.version, values: decided })
    await db.client.allocation.updateMany({
      where: { secretariatId },
      data: { activityId: 'club' },
    })
    await db.client.secretariat.update({
      where: { id: secretariatId },
      data: { revision: { increment: 1 } },
    })
    const later = inside(db, secretariatId, 'leader', { today: day('2026-06-09') })
    const { figures } = await shown(later, await drafted(later))
    expect(figures.previous).toMatchObject({
      number: 1,
      asOf: '2026-03-09',
      changes: {
        gained: [{ name: 'Klubbro', gapBefore: kroner(960_000), gap: kroner(840_000) }],
        lost: [{ name: 'Lommepengejob', gapBefore: 0, gap: kroner(120_000) }],
      },
    })
    expect(figures.notCarriedOut).toMatchObject([{ subject: 'Udpeg en ejer til Klubbro', reviewNumber: 1 }])
    expect(await loadReviewIndex(later, { planId: null })).toMatchObject({
      notCarriedOut: [{ id: item.id }],
      reviews: [{ status: 'draft' }, { number: 1, notCarriedOut: 1 }],
    })
  })
})
