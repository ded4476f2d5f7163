import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser'

async function signIn(page: Page, role: 'leder' | 'partner'): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: `Log ind som ${role}` }).click()
  await expect(page).not.toHaveURL(/login/)
}

test('a payer above 100 % is told so while it is typed and refused when it is saved', async ({ page }) => {
  await signIn(page, 'leder')
  await page.goto('/stillinger')
  await page.getByRole('link', { name: 'Jobrådgiver', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Jobrådgiver' })).toBeVisible()
  await expect(page.getByText('Boligforeningen Engly slutter')).toBeVisible()
  await page.getByRole('link', { name: 'Tilføj betaler' }).first().click()
  await page.getByLabel('Betaler', { exact: true }).selectOption({ label: 'Fjordby Kommune' })
  await page.getByLabel('Andel', { exact: true }).fill('20')
  await expect(page.getByText(/Det er 20\s% for meget/)).toBeVisible()
  await page.getByRole('button', { name: 'Tilføj betaleren' }).click()
  await expect(page.getByRole('alert')).toContainText(/Betalerne når 20\s% over 100 %/)
  await expect(page.getByLabel('Andel', { exact: true })).toHaveValue('20')
})

test('an agreement is downloaded to be signed, by a partner without kroner', async ({ page }) => {
  await signIn(page, 'partner')
  await page.goto('/stillinger')
  await page.getByRole('link', { name: 'Jobrådgiver', exact: true }).first().click()
  await expect(page.getByText('Lønnen er forseglet')).toBeVisible()
  await expect(page.getByText('24.000')).toHaveCount(0)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent som PDF' }).first().click()
  expect((await download).suggestedFilename()).toBe('Aftale Jobrådgiver.pdf')
})
