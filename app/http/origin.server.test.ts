import { describe, expect, test } from 'vitest'
import { isFromOurPages, isOneClickUnsubscribe } from './origin.server'

const post = { method: 'POST', origin: null, fetchSite: null, host: 'localhost:3000' }

describe('a write', () => {
  test('is ours with the origin of the address that is set', () => {
    const site = 'https://plan.example.dk'
    expect(isFromOurPages({ ...post, origin: site }, site)).toBe(true)
    expect(isFromOurPages({ ...post, origin: 'https://plan.example.dk.evil.dk' }, site)).toBe(false)
    expect(isFromOurPages({ ...post, origin: 'http://plan.example.dk' }, site)).toBe(false)
    expect(isFromOurPages({ ...post, origin: 'http://localhost:3000' }, site)).toBe(false)
  })

  test('is ours on this machine where no address is set, and only on the same port', () => {
    expect(isFromOurPages({ ...post, origin: 'http://localhost:3000' }, undefined)).toBe(true)
    expect(isFromOurPages({ ...post, origin: 'http://localhost:8080' }, undefined)).toBe(false)
    expect(isFromOurPages({ ...post, origin: 'http://[::1]:3000', host: '[::1]:3000' }, undefined)).toBe(true)
  })

  test('is not ours because the Host header says so', () => {
    const asked = { ...post, origin: 'http://evil.dk', host: 'evil.dk' }
    expect(isFromOurPages(asked, undefined)).toBe(false)
    expect(isFromOurPages({ ...post, host: 'not a host' }, undefined)).toBe(false)
    expect(isFromOurPages({ ...post, host: null }, undefined)).toBe(false)
  })

  test('without an origin is ours only where the browser says same-origin', () => {
    expect(isFromOurPages(post, undefined)).toBe(false)
    expect(isFromOurPages({ ...post, fetchSite: 'same-origin' }, undefined)).toBe(true)
    expect(isFromOurPages({ ...post, fetchSite: 'same-site' }, undefined)).toBe(false)
    expect(isFromOurPages({ ...post, origin: 'null', fetchSite: 'same-origin' }, undefined)).toBe(false)
  })
})

test('reading needs no origin', () => {
  expect(isFromOurPages({ ...post, method: 'GET', host: null }, undefined)).toBe(true)
})

describe('a one-click unsubscribe', () => {
  const program = { method: 'POST', origin: null, fetchSite: null }

  test('comes from a mail program, and only for its own address', () => {
    expect(isOneClickUnsubscribe(program, '/fravalg/abc.def')).toBe(true)
    expect(isOneClickUnsubscribe(program, '/handling/abc')).toBe(false)
    expect(isOneClickUnsubscribe(program, '/x/fravalg/abc')).toBe(false)
  })

  test('from a page of somebody else’s is none', () => {
    expect(isOneClickUnsubscribe({ ...program, origin: 'https://evil.example' }, '/fravalg/abc')).toBe(false)
    expect(isOneClickUnsubscribe({ ...program, fetchSite: 'cross-site' }, '/fravalg/abc')).toBe(false)
  })
})
