import { expect, test } from '@playwright/test'

test.describe('every answer', () => {
  for (const path of ['/login', '/health', '/favicon.svg', '/findes/ikke', '/assets/none.js']) {
    test(`of ${path} carries the policy and the security headers`, async ({ request }) => {
      const headers = (await request.get(path)).headers()
      expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self' 'nonce-/)
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
      })
      expect(headers['x-request-id']).toBeTruthy()
      expect(headers['x-powered-by']).toBeUndefined()
    })
  }

  test('has a nonce of its own', async ({ request }) => {
    const policies = await Promise.all([1, 2].map(async () => (await request.get('/login')).headers()))
    expect(policies[0]!['content-security-policy']).not.toBe(policies[1]!['content-security-policy'])
  })
})

test.describe('a write', () => {
  const writes: [string, Record<string, string>, number][] = [
    ['from another site', { Origin: 'https://elsewhere.example' }, 403],
    ['from nowhere', {}, 403],
    ['from a sandbox', { Origin: 'null' }, 403],
    ['that only says it is from here', { 'Sec-Fetch-Site': 'cross-site' }, 403],
  ]
  for (const [what, headers, status] of writes) {
    test(`${what} is refused`, async ({ request }) => {
      const answer = await request.post('/login', { headers, form: { email: 'a@b.dk' } })
      expect(answer.status()).toBe(status)
      expect(await answer.text()).toContain('Afvist')
    })
  }

  test('to the API is told that it only reads', async ({ request, baseURL }) => {
    for (const headers of [{}, { Origin: 'https://elsewhere.example' }, { Origin: baseURL! }]) {
      const answer = await request.post('/api/v1/plans', { headers, data: {} })
      expect([answer.status(), answer.headers()['allow']]).toEqual([405, 'GET, HEAD'])
      expect(answer.headers()['content-type']).toBe('application/problem+json')
    }
  })

  test('from our own page is heard', async ({ request, baseURL }) => {
    const answer = await request.post('/login', { headers: { Origin: baseURL! }, form: { email: '' } })
    expect(answer.status()).not.toBe(403)
  })

  for (const type of ['application/json', 'multipart/form-data', 'multipart/form-data; boundary=x']) {
    test(`whose body is no form is refused: ${type}`, async ({ request, baseURL }) => {
      const headers = { Origin: baseURL!, 'Content-Type': type }
      const answer = await request.post('/login', { headers, data: Buffer.from('{"role":') })
      expect(answer.status()).toBe(400)
      expect(await answer.text()).toContain('kan ikke læses')
    })
  }

  test('with more than a form has room for is refused', async ({ request, baseURL }) => {
    const answer = await request.post('/login', {
      headers: { Origin: baseURL!, 'Content-Type': 'application/x-www-form-urlencoded' },
      data: `email=${'a'.repeat(600_000)}`,
    })
    expect(answer.status()).toBe(413)
  })
})

test('files with a hash in their name may be kept for ever, and compress', async ({ request }) => {
  const page = await (await request.get('/login')).text()
  const asset = /\/assets\/[\w.-]+\.js/.exec(page)![0]
  const answer = await request.get(asset)
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(answer.headers()['content-encoding']).toBeTruthy()
})

test('an address with a NUL in it leads nowhere', async ({ request }) => {
  for (const path of ['/aktiviteter/%00', '/?plan=%00', '/aktiviteter?q=%00']) {
    expect((await request.get(path)).status()).toBe(404)
  }
})

test('a page is never kept by anybody on the way', async ({ request }) => {
  expect((await request.get('/login')).headers()['cache-control']).toContain('no-store')
})

test('the server says that it runs and that it is ready', async ({ request }) => {
  expect(await (await request.get('/health')).json()).toEqual({ status: 'ok' })
  expect(await (await request.get('/ready')).json()).toEqual({ status: 'ready' })
})
