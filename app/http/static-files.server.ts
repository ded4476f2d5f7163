import { createReadStream, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { MiddlewareHandler } from 'hono'

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

interface StaticFile {
  readonly path: string
  readonly size: number
  readonly type: string
  readonly caching: string
  readonly etag: string
}

/** The files are listed once at start: a path outside the list is never looked for on the disk. */
function listFiles(folder: string): Map<string, StaticFile> {
  const found = new Map<string, StaticFile>()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) {
    const file = path.join(entry.parentPath, entry.name)
    const url = `/${path.relative(folder, file).split(path.sep).join('/')}`
    if (!entry.isFile() || url.includes('/.')) continue
    const { size, mtimeMs } = statSync(file)
    found.set(url, {
      path: file,
      size,
      type: types[path.extname(file)] ?? 'application/octet-stream',
      // Everything under assets carries a hash of its content in its name.
      caching: url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
      etag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
    })
  }
  return found
}

/** Gives the browser its files. A missing file under assets is a 404 here and no question to Remix. */
export function staticFiles(folder: string): MiddlewareHandler {
  const files = listFiles(folder)
  return async (context, next) => {
    if (context.req.method !== 'GET' && context.req.method !== 'HEAD') return next()
    const file = files.get(context.req.path)
    if (!file) return context.req.path.startsWith('/assets/') ? context.notFound() : next()
    const headers = { 'Content-Type': file.type, 'Cache-Control': file.caching, ETag: file.etag }
    if (context.req.header('If-None-Match') === file.etag) return new Response(null, { status: 304, headers })
    const withLength = { ...headers, 'Content-Length': String(file.size) }
    if (context.req.method === 'HEAD') return new Response(null, { headers: withLength })
    const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream
    return new Response(body, { headers: withLength })
  }
}
