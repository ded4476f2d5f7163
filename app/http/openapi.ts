import { continuations } from '../domain/activities/activity'
import { deadlineKinds } from '../domain/deadlines/deadline'
import { levels } from '../domain/funding/coverage-types'
import { grantStatuses } from '../domain/grants/grant'
import { artefacts, consequences, obligationStatuses } from '../domain/reporting/requirement'

const text = { type: 'string' }
const oere = { type: 'integer', description: 'Whole øre.' }
const flag = { type: 'boolean' }
const day = { type: 'string', format: 'date' }
const time = { type: 'string', pattern: '^\\d{2}:\\d{2}$', description: 'Europe/Copenhagen.' }
const month = { type: 'string', pattern: '^\\d{4}-\\d{2}$' }
const share = { type: 'number', minimum: 0, maximum: 1 }
const count = { type: 'integer' }

type Schema = Record<string, unknown>

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const oneOf = (words: readonly string[]): Schema => ({ type: 'string', enum: [...words] })
const listOf = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

/** An object whose every property is always there; what is missing is null. */
const record = (properties: Record<string, Schema>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
})

const schemas = {
  Plan: record({
    id: text,
    plan: text,
    from: day,
    through: day,
    pool: orNull(text),
    holder: orNull(text),
    effortAreas: listOf(text),
    areas: listOf(text),
    follows: orNull(text),
    coFinancingRequired: share,
  }),
  Month: record({
    month,
    need: oere,
    firm: oere,
    conditional: oere,
    hoped: oere,
    missing: oere,
    surplus: oere,
  }),
  ActivityCoverage: record({
    activity: text,
    continuation: oneOf(continuations),
    level: oneOf(levels),
    firstUncoveredMonth: orNull(month),
    annualGap: oere,
    annualMissing: oere,
    chance: orNull(share),
    expectedUncovered: orNull(oere),
    months: listOf(ref('Month')),
  }),
  PlanCoverage: record({
    plan: text,
    from: day,
    through: day,
    horizon: day,
    activities: listOf(ref('ActivityCoverage')),
    unassigned: record({ months: listOf(ref('Month')) }),
    coFinancing: record({ required: share, cash: oere, inKind: oere, total: oere }),
  }),
  Obligation: record({
    grant: text,
    requirement: text,
    sequence: count,
    periodFrom: day,
    periodThrough: day,
    computedDue: day,
    due: day,
    dueTime: orNull(time),
    target: day,
    status: oneOf([...obligationStatuses, 'unconfirmed']),
    artefacts: listOf(oneOf(artefacts)),
    consequence: oneOf(consequences),
    holdsBack: oere,
    hours: orNull({ type: 'number' }),
    responsible: orNull(text),
    deputy: orNull(text),
    why: text,
  }),
  Deadline: record({
    key: { ...text, description: 'kind:record:occurrence; stays the same when the day moves.' },
    kind: oneOf(deadlineKinds),
    day,
    time: orNull(time),
    target: orNull(day),
    state: oneOf(['open', 'done', 'unconfirmed']),
    subject: text,
    detail: orNull(text),
    plan: orNull(text),
    grant: orNull(text),
    responsible: orNull(text),
    deputy: orNull(text),
    consequence: oneOf(consequences),
    holdsBack: oere,
    isOurs: flag,
    recordedOn: day,
  }),
  Activity: record({
    id: text,
    activity: text,
    plan: orNull(text),
    planId: text,
    effortAreas: listOf(text),
    areas: listOf(text),
    targetGroup: orNull(text),
    from: orNull(day),
    through: orNull(day),
    responsible: orNull(text),
    deputy: orNull(text),
    value: orNull(count),
    continuation: oneOf(continuations),
  }),
  Grant: record({
    id: text,
    grant: text,
    title: orNull(text),
    funder: orNull(text),
    plan: orNull(text),
    planId: orNull(text),
    status: oneOf(grantStatuses),
    appliedAmount: orNull(oere),
    awardedAmount: orNull(oere),
    probability: orNull(share),
    isCoFinancing: flag,
    applyBy: orNull(day),
    applyTime: orNull(time),
    expectedAnswer: orNull(day),
    awardDay: orNull(day),
    acceptBy: orNull(day),
    acceptedOn: orNull(day),
    from: orNull(day),
    through: orNull(day),
    startBy: orNull(day),
    useBy: orNull(day),
    extensionBefore: orNull(day),
    vouchersUntil: orNull(day),
    responsible: orNull(text),
    deputy: orNull(text),
  }),
  Problem: record({ type: text, title: text, status: count, detail: text }),
} satisfies Record<string, Schema>

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ref('Problem') } },
})

function reads(summary: string, schema: Schema, parameters: Schema[] = [], problems: object = {}) {
  return {
    get: {
      summary,
      parameters,
      responses: {
        '200': { description: summary, content: { 'application/json': { schema } } },
        '401': problemAnswer('No token, or one that opens nothing.'),
        ...problems,
      },
    },
  }
}

const planId = { name: 'id', in: 'path', required: true, schema: text, description: 'The id of a plan.' }
const within = {
  name: 'within',
  in: 'query',
  schema: { type: 'integer', minimum: 0, maximum: 36_500 },
  description: 'Only what is still to do within so many days, overdue work too.',
}
const unknownPlan = { '404': problemAnswer('The secretariat has no such plan.') }

/** The description of the API that `/api/v1/openapi.json` gives. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Ankerplan',
    version: '1.0.0',
    description:
      'Reads what one secretariat plans with. Days are ISO, money is whole øre, what is not there is null. Nothing tells what a position costs.',
  },
  servers: [{ url: '/api/v1' }],
  security: [{ token: [] }],
  paths: {
    '/plans': reads('Every plan.', record({ today: day, plans: listOf(ref('Plan')) })),
    '/plans/{id}/coverage': reads(
      'What each activity of a plan needs and who pays it, month by month.',
      record({ today: day, plans: listOf(ref('PlanCoverage')) }),
      [planId],
      unknownPlan,
    ),
    '/plans/{id}/obligations': reads(
      "What must be sent to whom and when for a plan's grants.",
      record({ obligations: listOf(ref('Obligation')) }),
      [planId],
      unknownPlan,
    ),
    '/deadlines': reads(
      'Everything with a day.',
      record({ today: day, deadlines: listOf(ref('Deadline')) }),
      [within],
      { '400': problemAnswer('A parameter that cannot be read.') },
    ),
    '/activities': reads('The activities of every plan.', record({ activities: listOf(ref('Activity')) })),
    '/grants': reads('Grants and applications.', record({ grants: listOf(ref('Grant')) })),
  },
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description: 'A token that a leader has made under Indstillinger.',
      },
    },
    schemas,
  },
}
