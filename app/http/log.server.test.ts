import { expect, test } from 'vitest'
import { loggablePath } from './log.server'

test.each([
  ['/', '/'],
  ['/bevillinger', '/bevillinger'],
  ['/bevillinger/0197a3f2-6c1e-7d3a-9b1f-2f3e4d5c6b7a', '/bevillinger/0197a3f2-6c1e-7d3a-9b1f-2f3e4d5c6b7a'],
  ['/kalender/aGVtbWVsaWcxMjM0NTY3ODkw.ics', '/kalender/….ics'],
  ['/invitation/Zm9yIGRpZyBvZyBpbmdlbiBhbmRyZQ', '/invitation/…'],
  ['/assets/route-DiLPUVbi.js', '/assets/route-DiLPUVbi.js'],
  ['/aktiviteter/opret', '/aktiviteter/opret'],
])('%s is logged as %s', (path, logged) => {
  expect(loggablePath(path)).toBe(logged)
})
