import { describe, expect, it } from 'vitest'
import { aGrant, aPlan, aPosition, anAnchoring, anOrganisation } from '../../../tests/builders/records'
import { aRequirement, anInstalment, progressOf } from '../../../tests/builders/reporting'
import { day } from '../calendar/day'
import { nothingAround } from '../reporting/secretariat-obligations'
import type { Deadline, DeadlineKind } from './deadline'
import { deadlineKinds } from './deadline'
import type { DeadlineRecords, GrantDates } from './deadline-records'
import { deadlinesOf } from './deadlines-of'

const today = day('2026-03-02')
const recordedOn = day('2025-12-01')
const own = { responsibleId: 'own', deputyId: null, recordedOn }
const nobody = { responsibleId: null, deputyId: null, recordedOn }

const dates: GrantDates = {
  expectedAnswer: null,
  startBy: day('2026-05-01'),
  useBy: day('2026-12-01'),
  extensionBefore: day('2026-10-01'),
  vouchersUntil: day('2031-12-31'),
  responsibleId: 'granter',
  deputyId: 'second',
  recordedOn,
}
const noDates: GrantDates = {
  ...dates,
  startBy: null,
  useBy: null,
  extensionBefore: null,
  vouchersUntil: null,
}

const awarded = aGrant({
  from: day('2026-06-01'),
  through: day('2026-12-31'),
  awardDay: day('2025-12-20'),
  acceptBy: day('2026-03-20'),
})
const applied = aGrant({ id: 'applied', status: 'applied', applyBy: day('2026-02-01'), applyTime: '12:00' })
const drafted = aGrant({ id: 'drafted', status: 'drafting', applyBy: day('2026-04-01'), applyTime: '12:00' })

/** One of everything that has a day. */
function everything(given: Partial<DeadlineRecords> = {}): DeadlineRecords {
  const window = {
    ...{ subjectId: 'activity', pageId: 'anchoring', subject: 'Lommepenge', planId: 'plan' },
    ...{ day: day('2026-08-31'), responsibleId: 'own', deputyId: null },
  }
  return {
    plans: [aPlan({ from: day('2025-06-01'), through: day('2027-12-31') })],
    organisations: [anOrganisation()],
    grants: [awarded, applied, drafted],
    instalments: [anInstalment('rate', '2026-09-01')],
    requirements: [aRequirement('report', '1 måned efter bevillingens slut', { recordedOn })],
    obligations: [],
    bodies: [
      {
        id: 'body',
        planId: 'plan',
        name: 'Bestyrelsen',
        level: 'board',
        demandedByGrantId: null,
        paperLeadDays: 14,
      },
    ],
    meetings: [{ id: 'meeting', bodyId: 'body', day: day('2026-04-16'), time: '14:00' }],
    activities: [{ id: 'activity', planId: 'plan', name: 'Lommepenge' }],
    positions: [aPosition({ noticeMonths: 3, dailyLeaderContactId: 'daily', through: day('2026-12-31') })],
    positionShares: [],
    anchorings: [anAnchoring({ id: 'anchoring', activityId: 'activity' })],
    collaborations: [],
    milestones: [
      { ...own, id: 'stone', activityId: 'activity', title: 'Aftale', day: day('2026-05-01'), isDone: false },
    ],
    agreements: [
      {
        ...{ ...own, id: 'deal', planId: 'plan', title: 'Delaftale', effortArea: 'Job' },
        kind: 'sub',
        ...{ approvedOn: day('2025-12-01'), validFrom: null, validThrough: day('2026-12-31'), sortOrder: 1 },
      },
    ],
    positionAgreements: [
      {
        ...{ id: 'post deal', positionId: 'position', recordedOn },
        ...{ validFrom: day('2026-01-01'), validThrough: day('2026-11-30') },
        evaluations: [{ id: 'look', day: day('2026-06-01'), doneOn: null }],
      },
    ],
    changeRequests: [
      {
        ...nobody,
        id: 'ask',
        grantId: 'grant',
        text: 'Flytte penge',
        day: day('2026-04-14'),
        requestedOn: null,
      },
    ],
    anchoringSteps: [
      {
        ...own,
        id: 'step',
        anchoringId: 'anchoring',
        title: 'Brev',
        day: day('2026-04-01'),
        doneOn: null,
        isOrderlyClose: false,
      },
      {
        ...own,
        id: 'closing',
        anchoringId: 'anchoring',
        title: 'Fortæl deltagerne',
        day: day('2026-09-30'),
        doneOn: null,
        isOrderlyClose: true,
      },
    ],
    grantDates: new Map([
      ['grant', dates],
      ['applied', { ...noDates, expectedAnswer: day('2026-05-15') }],
      ['drafted', noDates],
    ]),
    instalmentsKept: new Map([['rate', { ...nobody, requestedOn: null }]]),
    bodiesKept: new Map([['body', { responsibleId: 'chair', deputyId: null }]]),
    recordedOn: new Map(['plan', 'position', 'meeting'].map((id) => [id, recordedOn])),
    anchoringWindows: [window],
    missingEvidence: [{ ...window, recordedOn }],
    decisions: [
      {
        ...own,
        id: 'choice',
        reviewId: 'review',
        subject: 'Videreføres',
        day: day('2026-06-30'),
        planId: 'plan',
        isDone: false,
      },
    ],
    ...given,
  }
}

const of = (given: Partial<DeadlineRecords> = {}, on = today) =>
  deadlinesOf(everything(given), { today: on, ...nothingAround })
const one = (kind: DeadlineKind, given: Partial<DeadlineRecords> = {}, on = today): Deadline =>
  of(given, on).filter((deadline) => deadline.kind === kind && deadline.state !== 'done')[0]!

describe('a list of everything with a day', () => {
  it('knows every kind, by day, each under one key', () => {
    const found = of()
    expect([...new Set(found.map(({ kind }) => kind))].sort()).toEqual([...deadlineKinds].sort())
    expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
    expect(found.map(({ day: on }) => on)).toEqual(found.map(({ day: on }) => on).sort())
  })

  it.each<[DeadlineKind, string, string, string | null, boolean]>([
    ['obligation', 'obligation:report:once', '2027-01-31', null, false],
    ['instalment', 'instalment:rate:request', '2026-09-01', 'granter', false],
    ['application', 'application:drafted:once', '2026-04-01', 'granter', false],
    ['expectedAnswer', 'expectedAnswer:applied:once', '2026-05-15', 'granter', false],
    ['acceptance', 'acceptance:grant:once', '2026-03-20', 'granter', false],
    ['startBy', 'startBy:grant:once', '2026-05-01', 'granter', false],
    ['useBy', 'useBy:grant:once', '2026-12-01', 'granter', false],
    // Asked for before the first: the day before is the last.
    ['extension', 'extension:grant:once', '2026-09-30', 'granter', false],
    ['vouchers', 'vouchers:grant:once', '2031-12-31', 'granter', false],
    ['changeRequest', 'changeRequest:ask:once', '2026-04-14', 'granter', false],
    ['agreement', 'agreement:deal:once', '2026-12-31', 'own', false],
    ['positionAgreement', 'positionAgreement:post deal:once', '2026-11-30', 'daily', false],
    ['evaluation', 'evaluation:look:once', '2026-06-01', 'daily', true],
    // Three months to the end of a month before 31 December.
    ['notice', 'notice:position:once', '2026-09-30', 'daily', false],
    ['milestone', 'milestone:stone:once', '2026-05-01', 'own', true],
    ['anchoringStep', 'anchoringStep:step:once', '2026-04-01', 'own', true],
    ['anchoringWindow', 'anchoringWindow:activity:once', '2026-08-31', 'own', false],
    ['closingStep', 'closingStep:closing:once', '2026-09-30', 'own', true],
    ['anchoringEvidence', 'anchoringEvidence:activity:once', '2026-08-31', 'own', false],
    ['meeting', 'meeting:meeting:once', '2026-04-16', 'chair', true],
    ['papers', 'papers:meeting:once', '2026-04-02', 'chair', false],
    ['decision', 'decision:choice:once', '2026-06-30', 'own', false],
    ['prequalification', 'prequalification:plan:once', '2026-06-30', null, false],
    ['firstYearReview', 'firstYearReview:plan:once', '2026-06-01', null, false],
    ['planEnd', 'planEnd:plan:once', '2027-12-31', null, false],
  ])('%s is %s on %s, its responsible %s, ours to move: %s', (kind, key, on, responsibleId, isOurs) => {
    expect(one(kind)).toMatchObject({ key, day: on, responsibleId, isOurs, state: 'open' })
  })

  it('has the cut-off of an application and the time of a meeting, the earlier first', () => {
    expect([one('application').time, one('meeting').time]).toEqual(['12:00', '14:00'])
  })

  it('aims an obligation before its day, and holds back what waits for it', () => {
    const { target, day: on, consequence } = one('obligation')
    expect(target !== null && target < on).toBe(true)
    expect(consequence).toBe('paymentStop')
    const gated = [anInstalment('rate', '2027-03-01', { releasedByIds: ['report'] })]
    expect(one('obligation', { instalments: gated }).holdsBack).toBe(gated[0]!.amount)
  })

  it('keeps the key when the day moves', () => {
    const moved = { milestones: [{ ...everything().milestones[0]!, day: day('2026-07-01') }] }
    expect(one('milestone', moved)).toMatchObject({ key: one('milestone').key, day: '2026-07-01' })
  })
})

describe('what is met', () => {
  const done = (kind: DeadlineKind, given: Partial<DeadlineRecords>, on = today) => {
    const found = of(given, on).filter((deadline) => deadline.kind === kind)
    if (found.length === 0) throw new Error(`no ${kind} is on the list`)
    return found.every(({ state }) => state === 'done')
  }
  const e = everything()

  it('stays on the list as done, each kind by its own proof', () => {
    expect(done('milestone', { milestones: [{ ...e.milestones[0]!, isDone: true }] })).toBe(true)
    expect(done('anchoringStep', { anchoringSteps: [{ ...e.anchoringSteps[0]!, doneOn: today }] })).toBe(true)
    expect(done('changeRequest', { changeRequests: [{ ...e.changeRequests[0]!, requestedOn: today }] })).toBe(
      true,
    )
    expect(done('decision', { decisions: [{ ...e.decisions![0]!, isDone: true }] })).toBe(true)
    expect(done('acceptance', { grants: [{ ...awarded, acceptedOn: today }] })).toBe(true)
    expect(done('startBy', { grants: [{ ...awarded, from: day('2026-04-01') }] })).toBe(true)
    expect(done('application', { grants: [applied] })).toBe(true)
    expect(done('instalment', { instalments: [{ ...e.instalments[0]!, receivedOn: today }] })).toBe(true)
    const look = { ...e.positionAgreements[0]!, evaluations: [{ id: 'look', day: today, doneOn: today }] }
    expect(done('evaluation', { positionAgreements: [look] })).toBe(true)
  })

  it.each(['submitted', 'approved', 'waived'] as const)('is an obligation that is %s', (status) => {
    expect(done('obligation', { obligations: [progressOf('report', 'once', status)] })).toBe(true)
  })

  it('is not an obligation that came back', () => {
    expect(done('obligation', { obligations: [progressOf('report', 'once', 'returned')] })).toBe(false)
  })

  it('is a day that simply passes, but never one that asks for something', () => {
    const late = day('2026-12-15')
    for (const kind of ['meeting', 'papers', 'notice', 'extension'] as const)
      expect(done(kind, {}, late)).toBe(true)
    for (const kind of ['milestone', 'useBy', 'changeRequest', 'anchoringWindow'] as const)
      expect(done(kind, {}, late)).toBe(false)
  })

  it('asks no more of an agreement that a later one has taken over', () => {
    const [first] = e.positionAgreements
    const next = { ...first!, id: 'next', validFrom: day('2026-12-01'), validThrough: null, evaluations: [] }
    expect(done('positionAgreement', { positionAgreements: [first!, next] })).toBe(true)
  })

  it('asks no more of a version of an agreement once a newer one is approved and has begun', () => {
    const [first] = e.agreements
    const next = { ...first!, id: 'next', approvedOn: day('2026-01-10'), validThrough: null, sortOrder: 2 }
    expect(done('agreement', { agreements: [first!, next] })).toBe(true)
    expect(done('agreement', { agreements: [first!, { ...next, approvedOn: null }] })).toBe(false)
  })
})

describe('what lay in the past when it was first known', () => {
  it('is unconfirmed', () => {
    const late = day('2026-05-02')
    const milestones = [{ ...everything().milestones[0]!, recordedOn: late }]
    expect(of({ milestones }).find(({ kind }) => kind === 'milestone')?.state).toBe('unconfirmed')
  })

  it('is open from the very day', () => {
    const milestones = [{ ...everything().milestones[0]!, recordedOn: day('2026-05-01') }]
    expect(one('milestone', { milestones }).state).toBe('open')
  })
})

describe('a responsible', () => {
  it('of an instalment and a change is its own, else the grant’s, with the deputy', () => {
    expect(one('changeRequest')).toMatchObject({ responsibleId: 'granter', deputyId: 'second' })
    const mine = { changeRequests: [{ ...everything().changeRequests[0]!, responsibleId: 'own' }] }
    expect(one('changeRequest', mine).responsibleId).toBe('own')
    const kept = { instalmentsKept: new Map([['rate', { ...own, requestedOn: day('2026-02-01') }]]) }
    expect(one('instalment', kept)).toMatchObject({ responsibleId: 'own', key: 'instalment:rate:receive' })
  })
})
