import type { Actor, Role } from './actor'

/** What a right is about, and what an audit entry or a piece of trash is of. */
export const recordKinds = [
  'secretariat',
  'user',
  'plan',
  'organisation',
  'applicationRound',
  'contact',
  'activity',
  'costLine',
  'milestone',
  'agreement',
  'position',
  'positionAgreement',
  'positionShare',
  'positionAssignment',
  'grant',
  'spendingCondition',
  'allocation',
  'changeRequest',
  'instalment',
  'requirement',
  'obligation',
  'submission',
  'anchoring',
  'anchoringStep',
  'collaboration',
  'body',
  'meeting',
  'scenario',
  'boardReview',
  'deadline',
  'reminder',
  'file',
  'audit',
  'trash',
  'token',
] as const
export type RecordKind = (typeof recordKinds)[number]

/**
 * `comment` and `vote` are about a board review, `import` and `export` about the secretariat, `manageUsers` about users.
 * `seeAmounts` is kroner of any kind, `seeSalaries` the sealed ones among them.
 */
export const actions = [
  'read',
  'create',
  'update',
  'delete',
  'comment',
  'vote',
  'import',
  'export',
  'manageUsers',
  'seeAmounts',
  'seeSalaries',
] as const
export type Action = (typeof actions)[number]

/** What a right depends on: `salaries` is given to a user by a leader. */
type Right = readonly RecordKind[] | { readonly given: 'salaries'; readonly kinds: readonly RecordKind[] }

function except(...left: RecordKind[]): RecordKind[] {
  return recordKinds.filter((kind) => !left.includes(kind))
}

const review = ['boardReview'] as const
const whole = ['secretariat'] as const

/** Kinds that carry a sealed figure: a position's cost, its kroner per payer and activity, `løn` lines, and traces of them. */
const withSalaries = [
  'position',
  'positionShare',
  'positionAssignment',
  'costLine',
  'audit',
  'trash',
  'secretariat',
] as const

/** The one table. What is not named is denied. */
const table: Record<Role, Partial<Record<Action, Right>>> = {
  leader: {
    read: recordKinds,
    create: recordKinds,
    update: recordKinds,
    delete: recordKinds,
    comment: review,
    vote: review,
    import: whole,
    export: whole,
    manageUsers: ['user'],
    seeAmounts: recordKinds,
    seeSalaries: withSalaries,
  },
  editor: {
    read: except('user'),
    create: except('user'),
    update: except('user'),
    delete: except('user', 'plan'),
    comment: review,
    vote: review,
    import: whole,
    export: whole,
    seeAmounts: recordKinds,
    seeSalaries: { given: 'salaries', kinds: withSalaries },
  },
  board: {
    read: except('user', 'trash', 'token', 'reminder'),
    comment: review,
    vote: review,
    export: whole,
    seeAmounts: recordKinds,
  },
  // Of these kinds a partner reads its own only: `isOwn…` in `own-records.ts` says which.
  partner: {
    read: ['plan', 'activity', 'position', 'positionAgreement', 'positionAssignment', 'body', 'meeting'],
  },
}

/** What a right asks of the person: nobody needs a name or a language to be allowed something. */
export type Entitled = Pick<Actor, 'role' | 'maySeeSalaries'>

/**
 * Whether an actor may do something to a kind of record; every use case asks first. Denied where the table is silent.
 * `may({ role: 'editor', maySeeSalaries: false }, 'delete', 'plan')` is false.
 */
export function may(actor: Entitled, action: Action, kind: RecordKind): boolean {
  const right = table[actor.role][action]
  if (right === undefined) return false
  if ('given' in right) return actor.maySeeSalaries && right.kinds.includes(kind)
  return right.includes(kind)
}

/** Whether sealed figures are shown to an actor: always to a leader, to an editor who was given the right. */
export function maySeeSalaries(actor: Entitled): boolean {
  return may(actor, 'seeSalaries', 'position')
}

/** Whether an actor reads only what concerns its own organisation, not the whole secretariat. */
export function readsOnlyOwn(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'partner'
}
