export type TestEngine = 'sqlite' | 'postgresql'

/** Which engine the integration tests run on: SQLite unless TEST_ENGINE says otherwise. */
export function testEngine(): TestEngine {
  return process.env.TEST_ENGINE === 'postgresql' ? 'postgresql' : 'sqlite'
}
