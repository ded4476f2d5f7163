import type { AppLoadContext, LoaderFunctionArgs } from '@remix-run/node'
import { describe, expect, test } from 'vitest'
import { day } from '../../app/domain/calendar/day'
import { instant } from '../../app/domain/calendar/instant'
import type { SecretariatId } from '../../app/domain/access/secretariat-id'
import { openapi } from '../../app/http/openapi'
import { setDatabase } from '../../app/persistence/database.server'
import { revokeApiTokenRow, listApiTokens } from '../../app/persistence/api-tokens.server'
import * as activities from '../../app/routes/api-activities/route'
import * as deadlines from '../../app/routes/api-deadlines/route'
import * as grants from '../../app/routes/api-grants/route'
import * as coverage from '../../app/routes/api-plan-coverage/route'
import * as obligations from '../../app/routes/api-plan-obligations/route'
import * as plans from '../../app/routes/api-plans/route'
import * as unknown from '../../app/routes/api-unknown/route'
import { loadDemo } from '../../app/usecases/demo/load-demo.server'
import { addApiToken } from '../../app/usecases/tokens/add-api-token.server'
import { freshDatabase } from '../setup/fresh-database'
import { aSecretariat } from '../usecases/pages/a-secretariat'
import { aPlan } from '../builders/records'

const now = instant('2026-11-22T10:00:00Z')
const today = day('2026-11-22')
const context: AppLoadContext = { now, today, nonce: '', requestId: '', address: null }

let token = ''
let strangers = ''
let secretariatId: SecretariatId
let db: Awaited<ReturnType<typeof freshDatabase>>

async function open(): Promise<void> {
  db = await freshDatabase()
  setDatabase(db)
  secretariatId = (await loadDemo(db, { today, now })).secretariatId
  token = await addApiToken({ db, now }, { secretariatId, name: 'Regneark' })
  const other = await aSecretariat(db, { plans: [aPlan({ id: 'theirs', name: 'Deres plan' })] })
  strangers = await addApiToken({ db, now }, { secretariatId: other, name: 'Andre' })
}

interface Route {
  loader(args: LoaderFunctionArgs): Promise<Response>
}

function ask(route: Route, { bearer = token, id = '', query = '' } = {}): Promise<Response> {
  const headers: Record<string, string> = bearer ? { Authorization: `Bearer ${bearer}` } : {}
  const request = new Request(`http://localhost/api/v1/x${query}`, { headers })
  return route.loader({ request, context, params: { id } } as unknown as LoaderFunctionArgs)
}

type Schema = {
  $ref?: string
  type?: string
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  required?: string[]
}

/** Where a value is not what the description says, as a path. */
function unlike(value: unknown, schema: Schema, at = '$'): string[] {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!
    return unlike(value, (openapi.components.schemas as unknown as Record<string, Schema>)[name]!, at)
  }
  if (schema.anyOf) {
    return schema.anyOf.some((one) => unlike(value, one, at).length === 0) ? [] : [`${at}: ${String(value)}`]
  }
  if (schema.enum && !schema.enum.includes(value)) return [`${at}: ${String(value)}`]
  if (schema.type === 'null') return value === null ? [] : [at]
  if (schema.type === 'array') {
    return Array.isArray(value) ? value.flatMap((item) => unlike(item, schema.items!, `${at}[]`)) : [at]
  }
  if (schema.type === 'object') {
    const given = Object.keys((value ?? {}) as object)
    const known = Object.keys(schema.properties ?? {})
    const wrong = [
      ...given.filter((key) => !known.includes(key)),
      ...known.filter((key) => !given.includes(key)),
    ].map((key) => `${at}.${key}`)
    const inside = known.flatMap((key) =>
      unlike((value as Record<string, unknown>)[key], schema.properties![key]!, `${at}.${key}`),
    )
    return [...wrong, ...inside]
  }
  if (schema.type === 'integer') return Number.isInteger(value) ? [] : [`${at}: ${String(value)}`]
  return typeof value === schema.type ? [] : [`${at}: ${String(value)}`]
}

function described(path: keyof typeof openapi.paths): Schema {
  return openapi.paths[path].get.responses['200'].content['application/json'].schema as Schema
}

async function firstPlan(): Promise<string> {
  const { plans: found } = (await (await ask(plans)).json()) as { plans: { id: string }[] }
  return found[0]!.id
}

describe('the API', () => {
  test('answers every path as its description says, to the letter of every key', async () => {
    await open()
    const id = await firstPlan()
    const answers: [keyof typeof openapi.paths, Route][] = [
      ['/plans', plans],
      ['/plans/{id}/coverage', coverage],
      ['/plans/{id}/obligations', obligations],
      ['/deadlines', deadlines],
      ['/activities', activities],
      ['/grants', grants],
    ]
    expect(answers.map(([path]) => path).sort()).toEqual(Object.keys(openapi.paths).sort())
    for (const [path, route] of answers) {
      const answer = await ask(route, { id })
      expect([path, answer.status]).toEqual([path, 200])
      const body: unknown = await answer.json()
      expect([path, unlike(body, described(path)).slice(0, 5)]).toEqual([path, []])
    }
  })

  test('opens to a token that is there and not revoked, and to nothing else', async () => {
    await open()
    for (const bearer of ['', 'x'.repeat(43), 'short']) {
      const refused = await ask(plans, { bearer })
      expect(refused.status).toBe(401)
      expect(refused.headers.get('Content-Type')).toBe('application/problem+json')
      expect(refused.headers.get('WWW-Authenticate')).toContain('Bearer')
      expect(await refused.json()).toMatchObject({ type: 'about:blank', title: 'Unauthorized', status: 401 })
    }
    const passing = await addApiToken({ db, now }, { secretariatId, name: 'Kort' })
    expect((await ask(plans, { bearer: passing })).status).toBe(200)
    const kept = (await listApiTokens(db.client, secretariatId)).find(({ name }) => name === 'Kort')!
    expect(kept.lastUsedAt).toBe(now)
    await revokeApiTokenRow(db.client, secretariatId, kept.id, now)
    expect((await ask(plans, { bearer: passing })).status).toBe(401)
  })

  test("shows one secretariat nothing of another's", async () => {
    await open()
    const own = (await (await ask(plans, { bearer: strangers })).json()) as { plans: { plan: string }[] }
    expect(own.plans.map(({ plan }) => plan)).toEqual(['Deres plan'])
    const id = await firstPlan()
    for (const route of [coverage, obligations]) {
      const refused = await ask(route, { bearer: strangers, id })
      expect(refused.status).toBe(404)
      expect(await refused.json()).toMatchObject({ status: 404 })
    }
    expect(await (await ask(grants, { bearer: strangers })).json()).toEqual({ grants: [] })
  })

  test('says what it cannot read, does not have and does not do', async () => {
    await open()
    expect((await ask(deadlines, { query: '?within=soon' })).status).toBe(400)
    expect((await ask(deadlines, { query: '?within=-1' })).status).toBe(400)
    expect((await ask(unknown)).status).toBe(404)
    const refused = plans.action()
    expect([refused.status, refused.headers.get('Allow')]).toEqual([405, 'GET, HEAD'])
  })

  test('narrows deadlines to what is still to do, overdue work too', async () => {
    await open()
    const near = (await (await ask(deadlines, { query: '?within=14' })).json()) as {
      deadlines: { day: string; state: string }[]
    }
    expect(near.deadlines.some(({ day: on }) => on < today)).toBe(true)
    expect(near.deadlines.some(({ day: on }) => on > today)).toBe(true)
    expect(near.deadlines.every(({ day: on, state }) => state === 'open' && on <= '2026-12-06')).toBe(true)
  })

  test('tells nothing of what a position costs', async () => {
    await open()
    const id = await firstPlan()
    for (const route of [plans, coverage, obligations, deadlines, activities, grants]) {
      expect(await (await ask(route, { id })).text()).not.toMatch(/monthlyCost|salary/)
    }
  })
})
