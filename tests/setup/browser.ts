import type { Page } from '@playwright/test'
import { expect, test as base } from '@playwright/test'

export { expect } from '@playwright/test'

/** A page on which an error in the console, an uncaught exception or a refusal of the CSP fails the test. */
export const test = base.extend({
  page: async ({ page }, use) => {
    const errors: string[] = []
    page.on('console', (message) => {
      const text = message.text()
      // The browser reports the status of every page that is not 200; the test asks for that itself.
      const isStatus = text.startsWith('Failed to load resource: the server responded with a status of')
      if (message.type() === 'error' && !isStatus && !isGivenUp(text)) errors.push(text)
    })
    page.on('pageerror', (error) => {
      if (!isGivenUp(String(error))) errors.push(String(error))
    })
    await use(page)
    expect(errors, 'errors in the browser console').toEqual([])
  },
})

/**
 * What the router aborts for the next click, such as a page reading itself again, ends as a rejection that nobody takes:
 * how quick the machine is decides whether there is one, and nothing is wrong. Only these very words are passed over.
 */
function isGivenUp(text: string): boolean {
  return text.startsWith('AbortError: signal is aborted without reason')
}

/** Waits until the router rests: a page that shows its answer reads itself again, and a click would give that up. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => window.__remixRouter.state.navigation.state)).toBe('idle')
}
