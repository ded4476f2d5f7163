import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect } from './signed-in'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const rulesOfColour = ['color-contrast', 'link-in-text-block']
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]

/** Wide and narrow; in the dark once more what depends on colour, since nothing else differs there. */
export async function expectNothingFound(page: Page) {
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const axe = new AxeBuilder({ page }).setLegacyMode().options({
        resultTypes: ['violations'],
        runOnly:
          colorScheme === 'light' ? { type: 'tag', values: rules } : { type: 'rule', values: rulesOfColour },
      })
      const { violations } = await axe.analyze()
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
      )
      expect(found, `${colorScheme} at ${size.width}`).toEqual([])
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow, `sideways scroll at ${size.width}`).toBeLessThanOrEqual(0)
  }
}
