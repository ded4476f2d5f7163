interface Attachment {
  bytes: Uint8Array | string
  fileName: string
  type: string
}

/** A file to keep, never shown inside the page: its name survives æ, ø and å (RFC 6266). */
export function attachment({ bytes, fileName, type }: Attachment): Response {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_')
  return new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    },
  })
}
