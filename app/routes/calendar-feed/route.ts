import type { LoaderFunctionArgs } from '@remix-run/node'
import { httpDate, isNotAfter } from '~/domain/calendar/http-date'
import type { Instant } from '~/domain/calendar/instant'
import { visitorContext } from '~/http/page-context.server'
import { siteAddress } from '~/http/site-address.server'
import { defaultLanguage } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import { deadlinePath } from '~/usecases/deadlines/deadline-path'
import { readFeed } from '~/usecases/feeds/read-feed.server'

const ending = '.ics'

/** A feed, for a calendar program that has nothing but its address. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const file = params.file ?? ''
  const feed = file.endsWith(ending)
    ? await readFeed(
        { ...visitorContext({ context }), today: context.today },
        { token: file.slice(0, -ending.length), linkTo: (deadline) => siteAddress(deadlinePath(deadline)) },
      )
    : null
  if (!feed?.ok)
    return new Response(`${wordsFor(defaultLanguage).feeds.noSuchFeed}\n`, { status: 404, headers: plain })
  const headers = {
    ETag: `"${feed.etag}"`,
    'Last-Modified': httpDate(feed.lastModified),
    // Asked for again each time: what is told can have changed, and the answer to that is short.
    'Cache-Control': 'private, no-cache',
  }
  if (isKnown(request, feed)) return new Response(null, { status: 304, headers })
  return new Response(feed.text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="ankerplan.ics"',
    },
  })
}

const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }

/** Whether the asker has this very text: by its tag where it gives one (a proxy that packs may have weakened it), else by its time. */
function isKnown(request: Request, { etag, lastModified }: { etag: string; lastModified: Instant }): boolean {
  const tags = request.headers.get('If-None-Match')
  if (tags !== null) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === `"${etag}"`)
  return isNotAfter(lastModified, request.headers.get('If-Modified-Since') ?? '')
}
