import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { database } from '~/persistence/database.server'
import type { ApiReader } from '~/usecases/api/api-reader.server'
import { identifyApiToken } from '~/usecases/api/identify-api-token.server'
import { visitorContext } from './page-context.server'
import { problem } from './problem.server'

type Asked = LoaderFunctionArgs | ActionFunctionArgs

/** Where a read is refused because of what was asked: a parameter, or a record that is not there. */
export class ApiRefusal extends Error {
  constructor(
    readonly status: 400 | 404,
    message: string,
  ) {
    super(message)
  }
}

/** A JSON answer that nothing on the way may keep. */
export function jsonAnswer(body: unknown): Response {
  return new Response(JSON.stringify(body), {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

/** Answers one read of the API for the secretariat of the request's token; null is "there is no such thing". */
export async function apiAnswer(
  { request, context }: Asked,
  read: (reader: ApiReader, url: URL) => Promise<object | null>,
): Promise<Response> {
  const reader = await readerOf(request, context)
  if (!reader) {
    const detail =
      'Send a token of a secretariat as "Authorization: Bearer TOKEN". A revoked token opens nothing.'
    const challenge = { 'WWW-Authenticate': 'Bearer realm="Ankerplan"' }
    return problem({ status: 401, title: 'Unauthorized', detail }, challenge)
  }
  try {
    const answer = await read(reader, new URL(request.url))
    return answer === null ? notFoundProblem() : jsonAnswer(answer)
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error
    const title = error.status === 400 ? 'Bad Request' : 'Not Found'
    return problem({ status: error.status, title, detail: error.message })
  }
}

export function notFoundProblem(): Response {
  return problem({
    status: 404,
    title: 'Not Found',
    detail: 'The secretariat of this token has no such thing.',
  })
}

const bearer = /^Bearer +([\w-]{43})$/i

async function readerOf(request: Request, context: Asked['context']): Promise<ApiReader | null> {
  const token = bearer.exec(request.headers.get('Authorization')?.trim() ?? '')?.[1]
  if (token === undefined) return null
  const secretariatId = await identifyApiToken(visitorContext({ context }), token)
  return secretariatId && { db: database(), secretariatId, today: context.today }
}

/** A whole number in the query, undefined where it is not there. Throws ApiRefusal for anything else. */
export function wholeNumberIn(url: URL, name: string, most: number): number | undefined {
  const text = url.searchParams.get(name)
  if (text === null) return undefined
  if (!/^\d{1,6}$/.test(text) || Number(text) > most) {
    throw new ApiRefusal(400, `${name} takes a whole number from 0 to ${most}, not ${text.slice(0, 40)}.`)
  }
  return Number(text)
}
