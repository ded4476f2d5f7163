const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** A file has at most 25 MB; the form around it needs a little room. */
const upload = 25 * megabyte + 256 * kilobyte
const form = 512 * kilobyte

/** The pages that take files. Others have no use for a large body, whatever it calls itself. */
const uploadPages =
  /^\/(import|indstillinger|bevillinger|afrapportering|aftaler|forankring|stillinger|filer)([/.]|$)/

/** The largest body a request may have, in bytes. */
export function bodyLimitOf(pathname: string, contentType: string | null): number {
  const isUpload = contentType?.toLowerCase().startsWith('multipart/form-data') ?? false
  return isUpload && uploadPages.test(pathname) ? upload : form
}

/** Says of a length that a request states whether it is too much. What states none is counted as it comes. */
export function isTooLarge(statedLength: string | null, limit: number): boolean {
  return statedLength !== null && Number(statedLength) > limit
}

/** True for what reading a form throws where the body is none. Node names these errors by their words alone. */
export function isBrokenBody(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /^(Failed to parse body as FormData|Content-Type was not one of|Could not parse content as FormData)/.test(
      error.message,
    )
  )
}

/** Passes a body on and breaks off where it grows beyond the limit, whatever length it stated. */
export function withinLimit(
  body: ReadableStream<Uint8Array>,
  limit: number,
  onTooLarge: () => void,
): ReadableStream<Uint8Array> {
  let received = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received <= limit) return controller.enqueue(chunk)
        onTooLarge()
        controller.error(new Error('the body is too large'))
      },
    }),
  )
}
