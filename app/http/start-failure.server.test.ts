import { expect, test } from 'vitest'
import { startFailure } from './start-failure.server'

const failing = (code: string) => Object.assign(new Error(`${code}: no`), { code })

test('what the machine refuses is said in words that name what to change', () => {
  expect(startFailure(failing('EADDRINUSE'), 3000)).toContain('Port 3000')
  expect(startFailure(failing('EACCES'), 3000)).toContain('DATA_DIR')
  expect(startFailure(failing('ENOTDIR'), 3000)).toContain('DATA_DIR')
  expect(startFailure(failing('ECONNREFUSED'), 3000)).toContain('DATABASE_URL')
  expect(startFailure(failing('SQLITE_NOTADB'), 3000)).toContain('backups')
})

test('a fault of ours keeps its stack', () => {
  expect(startFailure(new TypeError('x is undefined'), 3000)).toBeNull()
  expect(startFailure(failing('P2025'), 3000)).toBeNull()
})
