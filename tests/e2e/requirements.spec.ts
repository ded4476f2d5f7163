import type { Page } from '@playwright/test'
import { expect, settled, test } from '../setup/browser'

/** An awarded grant of the test's own: what it moves is nobody else's. */
async function awardGrant(page: Page, reference: string): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Log ind som leder' }).click()
  await expect(page).not.toHaveURL(/login/)
  await page.goto('/bevillinger/ny')
  await page.getByLabel('Bevilling', { exact: true }).fill(reference)
  await page.getByLabel('Bevillingsgiver').selectOption({ label: 'Lyngbakke Fonden' })
  await page.getByLabel('Status').selectOption({ label: 'Bevilget' })
  await page.getByLabel('Bevilget beløb').fill('200.000')
  await page.getByLabel('Fra (valgfrit)', { exact: true }).fill('1.1.2026')
  await page.getByLabel('Til (valgfrit)', { exact: true }).fill('31.12.2027')
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  await expect(page.getByRole('heading', { name: 'Afrapportering' })).toBeVisible()
}

test('a requirement shows its dates while it is written, and an extension what it moves', async ({
  page,
}) => {
  const name = 'Slutrapport'
  await awardGrant(page, `Forlænges ${Math.random().toString(36).slice(2, 8)}`)
  const grantPage = page.url()
  await page.getByRole('link', { name: 'Tilføj krav' }).click()
  await page.getByLabel('Navn', { exact: true }).fill(name)
  const rule = page.getByLabel('Regel', { exact: true })
  await rule.fill('3 måneder efter accepteret')
  await expect(page.locator('mark')).toHaveText('accepteret')
  await rule.fill('2 måneder efter bevillingens slut')
  await expect(page.getByText('1 dato', { exact: true })).toBeVisible()
  await page.getByRole('radio', { name: 'Med valg' }).check()
  await page.getByLabel('Slags').selectOption('after')
  await page.getByLabel('Antal').fill('1')
  await page.getByLabel('Enhed').selectOption('months')
  await page.getByLabel('Regnet fra').selectOption('grantEnd')
  await expect(page.getByText('1 måned efter bevillingens slut', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Opret krav' }).click()
  await expect(page).toHaveURL(grantPage)
  await expect(page.getByRole('row', { name: new RegExp(name) })).toBeVisible()

  await page.goto(`${grantPage}/ret`)
  const through = page.getByLabel('Til (valgfrit)', { exact: true })
  await through.fill('30.06.2028')
  await page.getByRole('button', { name: 'Gem bevilling' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Ændringen rører')
  const moved = page.getByRole('row', { name: new RegExp(name) })
  await expect(moved).toContainText('31.01.2028')
  await expect(moved).toContainText('30.07.2028')
  await settled(page)
  await page.getByRole('button', { name: 'Tilbage til formularen' }).click()
  await expect(through).toHaveValue('30.06.2028')
  await settled(page)
  await page.getByRole('button', { name: 'Gem bevilling' }).click()
  await expect(moved).toBeVisible()
  await settled(page)
  await page.getByRole('button', { name: 'Gem, og brug de nye frister' }).click()
  await expect(page).toHaveURL(grantPage)
  await expect(page.getByRole('status')).toContainText('er gemt')
})
