import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { saveWindowRule } from '../../../app/persistence/anchoring-window-rules.server'
import { anchoringStandings } from '../../../app/usecases/anchoring/anchoring-standings.server'
import {
  aCostLine,
  anActivity,
  anAnchoring,
  aPosition,
  aShare,
  aGrant,
  kroner,
  records,
} from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat } from '../pages/a-secretariat'

const today = day('2026-03-09')
const contacts = [
  { id: 'contact', name: 'Kirstine', title: null, email: null, organisationId: 'organisation' },
]
const board = { id: 'board', planId: 'plan', name: 'Bestyrelse', level: 'board' as const }
const bodies = [{ ...board, demandedByGrantId: null, paperLeadDays: 14 }]
const meetings = ['2026-03-26', '2026-06-18', '2026-09-17'].map((on) => ({
  id: on,
  bodyId: 'board',
  day: day(on),
  time: null,
}))
const dialogue = anAnchoring({ id: 'a', stage: 'dialogue', documentation: null })

async function standings(given: Partial<SecretariatRecords>) {
  const database = await freshDatabase()
  const around = { contacts, bodies, meetings, costLines: [aCostLine()], ...given }
  const id = await aSecretariat(database, { ...records(), ...around })
  return { database, id, found: await anchoringStandings(database, id, 'plan', today) }
}

test('an activity that nobody pays after the plan has until the municipality proposes its budget', async () => {
  // Covered to the end of the plan, so that the first uncovered month is the next.
  const { found } = await standings({ anchorings: [dialogue], ...paidThroughPlan() })
  expect(found[0]).toMatchObject({
    subjectKind: 'activity',
    name: 'activity',
    stage: 'dialogue',
    owner: { kind: 'organisation', id: 'organisation', organisationKind: 'municipality' },
    contact: { id: 'contact' },
    firstUncovered: '2027-01',
    last: { day: '2026-08-31', countedFor: 'municipality' },
    window: 'open',
    lastMeeting: { day: '2026-06-18' },
  })
  expect(found[0]?.annualGap).toBe(1_200_000)
})

test('an owner that has decided waits for no day, a false one does', async () => {
  const decided = await standings({ anchorings: [anAnchoring({ amount: null })], ...paidThroughPlan() })
  expect(decided.found[0]).toMatchObject({ window: 'decided', last: null, falseReasons: [] })
  const unnamed = anAnchoring({ ownerContactId: null, documentation: null })
  const { found } = await standings({ anchorings: [unnamed], ...paidThroughPlan() })
  expect(found[0]).toMatchObject({
    window: 'open',
    lacksEvidence: true,
    falseReasons: ['noNamedPerson', 'noDocumentation'],
  })
})

test('what ends on purpose misses nothing, and what is covered has no day', async () => {
  const closing = await standings({ activities: [anActivity({ continuation: 'close' })] })
  expect(closing.found[0]).toMatchObject({ wish: 'close', window: 'none', last: null })
  const covered = await standings({ costLines: [] })
  expect(covered.found[0]).toMatchObject({ firstUncovered: null, window: 'none' })
})

test('collaborations and the overall approach need an owner from the month after the plan', async () => {
  const collaborations = [
    { id: 'forum', planId: 'plan', name: 'Foreningsforum', participantIds: [], heldTogetherById: 'contact' },
  ]
  const post = aPosition({ id: 'post', noticeMonths: 4 })
  const held = anAnchoring({
    subjectKind: 'collaboration',
    activityId: null,
    collaborationId: 'forum',
    ownerPositionId: 'post',
    stage: 'agreedInPrinciple',
  })
  const { found } = await standings({
    collaborations,
    anchorings: [held],
    positions: [post],
    positionShares: [aShare({ positionId: 'post' })],
    grants: [aGrant()],
  })
  expect(found.map(({ subjectKind }) => subjectKind)).toEqual(['activity', 'collaboration', 'approach'])
  expect(found[1]).toMatchObject({
    responsibleId: 'contact',
    falseReasons: ['paidBySamePlan', 'positionEndsWithPlan'],
    last: { day: '2026-08-31', countedFor: 'position' },
  })
  expect(found[2]).toMatchObject({
    subjectId: 'plan',
    anchoring: null,
    stage: 'none',
    firstUncovered: '2027-01',
    last: { day: '2026-05-01', countedFor: 'foundation' },
    window: 'closing',
    lastMeeting: { day: '2026-03-26' },
  })
})

test('a rule of the secretariat goes before the usual one, and another secretariat keeps its own', async () => {
  const { database, id } = await standings({ anchorings: [dialogue], ...paidThroughPlan() })
  const rule = { kind: 'budgetDay' as const, monthDay: '04-10', leadDays: 32 }
  await saveWindowRule(database.client, id, { owner: 'municipality', rule, source: 'Kommunens egen frist' })
  const [found] = await anchoringStandings(database, id, null, today)
  expect(found).toMatchObject({ last: { day: '2026-03-09' }, window: 'closing', lastMeeting: null })
  const given = { ...records({ anchorings: [{ ...dialogue, id: 'b' }], ...paidThroughPlan() }), contacts }
  const other = await aSecretariat(database, { ...given, costLines: [aCostLine()] }, 'Nordhavn')
  const [elsewhere] = await anchoringStandings(database, other, null, today)
  expect(elsewhere).toMatchObject({ last: { day: '2026-08-31' } })
})

function paidThroughPlan() {
  const activity = { grantId: 'grant', activityId: 'activity', amount: kroner(12_000) }
  const period = { from: day('2026-01-01'), through: day('2026-12-31') }
  return { grants: [aGrant({ ...period })], allocations: [{ id: 'allocation', ...activity, ...period }] }
}
