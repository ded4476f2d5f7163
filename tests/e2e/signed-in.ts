import type { Role } from '../../app/domain/access/actor'
import { test as base } from '../setup/browser'
import type { RunningServer } from '../setup/server-process'
import { startServer, temporaryFolder } from '../setup/server-process'

export { expect, settled } from '../setup/browser'

type StorageState = Awaited<ReturnType<import('@playwright/test').BrowserContext['storageState']>>
type StateOf = (role: Role) => Promise<StorageState>

/** A test that begins signed in to the demo: `test.use({ role: 'leader' })`. Each worker signs in once a role. */
export const test = base.extend<{ role: Role | null }, { stateOf: StateOf }>({
  role: [null, { option: true }],
  stateOf: [
    async ({ browser }, use, { project }) => {
      const kept = new Map<Role, StorageState>()
      await use(async (role) => {
        const known = kept.get(role)
        if (known) return known
        const page = await browser.newPage({ baseURL: project.use.baseURL! })
        await page.goto('/login')
        await page.locator(`button[name=role][value=${role}]`).click()
        await page.waitForURL('/')
        const state = await page.context().storageState()
        await page.context().close()
        kept.set(role, state)
        return state
      })
    },
    { scope: 'worker' },
  ],
  storageState: async ({ role, stateOf }, use) => use(role ? await stateOf(role) : undefined),
})

/** A test that writes, on a server and data of its own. The tests of one file share it, in order. */
export function testOnServer(env: Record<string, string>) {
  return base.extend<object, { server: RunningServer }>({
    server: [
      async ({}, use) => {
        const folder = temporaryFolder()
        const server = await startServer(folder.path, env)
        await use(server)
        server.kill('SIGTERM')
        await server.exited
        folder.remove()
      },
      { scope: 'worker' },
    ],
    baseURL: async ({ server }, use) => use(server.url),
  })
}
