import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from '@remix-run/server-runtime'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { isBrokenBody } from '~/http/limits.server'
import { describeError, log } from '~/http/log.server'
import { NonceProvider } from '~/http/nonce'
import { isDatabaseLost } from '~/persistence/database.server'

/** How long a page may wait for what it streams, in ms. */
export const streamTimeout = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, requestId }: AppLoadContext,
): Promise<Response> {
  // A robot and a person without JavaScript get the whole page, a browser gets it as soon as the shell is there.
  const isWhole = isbot(request.headers.get('User-Agent') ?? '')
  return new Promise((resolve, reject) => {
    let isSent = false
    const send = () => {
      isSent = true
      const body = new PassThrough()
      headers.set('Content-Type', 'text/html; charset=utf-8')
      if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')
      resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
      pipe(body)
    }
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={remixContext} url={request.url} abortDelay={streamTimeout} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        ...(isWhole ? { onAllReady: send } : { onShellReady: send }),
        onShellError: reject,
        onError: (error) => {
          // Before the shell is out the error is reported by whoever gets the rejection.
          if (isSent) log('error', 'render', { id: requestId, ...describeError(error) })
        },
      },
    )
    setTimeout(abort, streamTimeout + 1_000).unref()
  })
}

export function handleDataRequest(response: Response): Response {
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'private, no-store')
  return response
}

/** Unexpected errors go to the log; the browser gets the request's number. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted) return
  // Remix's own 404 and 405: the request log has them.
  if (isRouteErrorResponse(error) && error.status < 500) return
  if (isBrokenBody(error)) {
    context.isBodyBroken = true
    return
  }
  if (isDatabaseLost(error)) {
    context.databaseIsLost = true
    log('error', 'database lost', { id: context.requestId, ...describeError(error) })
    return
  }
  log('error', 'failure', { id: context.requestId, ...describeError(error) })
}
