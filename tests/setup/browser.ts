import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/** A page on which an error in the console, an uncaught exception or a refusal of the CSP fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      const text = message.text()
      // The browser reports the status of every page that is not 200; the test asks for that itself.
      const isStatus = text.startsWith('Failed to load resource: the server responded with a status of')
      if (message.type() === 'error' && !isStatus && !isSuperseded(text)) errors.push(text)
    })
    page.on('pageerror', (error) => {
      if (!isSuperseded(String(error))) errors.push(String(error))
    })
    await use(page)
    base.expect(errors, 'errors in the browser console').toEqual([])
  },
})

/** A second click gives up what the first one was fetching: the router says so, and nothing is wrong. */
function isSuperseded(text: string): boolean {
  return text.startsWith('AbortError: signal is aborted without reason')
}
