/** What went wrong, told to a program as RFC 9457 has it. */
interface Problem {
  status: 400 | 401 | 404 | 405
  title: string
  detail: string
}

/** An answer to a program, with the headers its status asks for. */
export function problem({ status, title, detail }: Problem, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify({ type: 'about:blank', title, status, detail })
  return new Response(body, {
    status,
    headers: { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store', ...headers },
  })
}

/** The answer to anything but a read. */
export function readOnly(): Response {
  const detail = 'The API only reads.'
  return problem({ status: 405, title: 'Method Not Allowed', detail }, { Allow: 'GET, HEAD' })
}
