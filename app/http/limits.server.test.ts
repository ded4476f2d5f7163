import { describe, expect, test } from 'vitest'
import { bodyLimitOf, isBrokenBody, isTooLarge, withinLimit } from './limits.server'

const megabyte = 1024 * 1024

describe('the room for a body', () => {
  test('is 25 MB and a little for a file on a page that takes files', () => {
    expect(bodyLimitOf('/import', 'multipart/form-data; boundary=x')).toBeGreaterThan(25 * megabyte)
    expect(bodyLimitOf('/import.data', 'Multipart/Form-Data; boundary=x')).toBeGreaterThan(25 * megabyte)
  })

  test('is that of a form everywhere else', () => {
    expect(bodyLimitOf('/login', 'multipart/form-data; boundary=x')).toBeLessThan(megabyte)
    expect(bodyLimitOf('/import', 'application/x-www-form-urlencoded')).toBeLessThan(megabyte)
    expect(bodyLimitOf('/importeret', 'multipart/form-data; boundary=x')).toBeLessThan(megabyte)
    expect(bodyLimitOf('/import', null)).toBeLessThan(megabyte)
  })

  test('is judged by the stated length, where one is stated', () => {
    expect(isTooLarge('11', 10)).toBe(true)
    expect(isTooLarge('10', 10)).toBe(false)
    expect(isTooLarge(null, 10)).toBe(false)
  })
})

describe('a body that states no length', () => {
  const bodyOf = (...sizes: number[]) =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (const size of sizes) controller.enqueue(new Uint8Array(size))
        controller.close()
      },
    })

  test('comes through whole within the limit', async () => {
    const read = await new Response(withinLimit(bodyOf(4, 6), 10, () => undefined)).arrayBuffer()
    expect(read.byteLength).toBe(10)
  })

  test('breaks off beyond it', async () => {
    let isKnown = false
    const limited = withinLimit(bodyOf(4, 7), 10, () => (isKnown = true))
    await expect(new Response(limited).arrayBuffer()).rejects.toThrow()
    expect(isKnown).toBe(true)
  })
})

describe('a body that is no form', () => {
  const broken: [string, string, string][] = [
    ['of another kind', 'application/json', '{"role":'],
    ['without its boundary', 'multipart/form-data', 'x'],
    ['with parts that cannot be read', 'multipart/form-data; boundary=x', 'x'],
    ['of no kind', 'text/plain', ''],
  ]
  test.each(broken)('%s is known as the fault of the asker', async (_, type, body) => {
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'Content-Type': type },
    })
    const error: unknown = await request.formData().catch((thrown: unknown) => thrown)
    expect(isBrokenBody(error)).toBe(true)
  })

  test('is not what every other error is', () => {
    expect(isBrokenBody(new TypeError('x is not a function'))).toBe(false)
    expect(isBrokenBody(new Error('Failed to parse body as FormData.'))).toBe(false)
  })
})
