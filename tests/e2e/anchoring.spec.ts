import type { Page } from '@playwright/test'
import { expect, settled, test } from '../setup/browser'

async function signIn(page: Page): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Log ind som leder' }).click()
  await expect(page).not.toHaveURL(/login/)
}

test('a subject is moved on the board by the keyboard, and an agreement asks for evidence', async ({
  page,
}) => {
  await signIn(page)
  await page.goto('/forankring')
  const name = 'Mentor til unge'
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name, exact: true }) })
    .last()
  await card.getByText('Flyt', { exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await card.getByLabel('Flyt til').selectOption('agreedInPrinciple')
  await card.getByRole('button', { name: `Flyt ${name}` }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/trin\?til=agreedInPrinciple/)
  await settled(page)
  await page.getByRole('button', { name: 'Skift trin' }).click()
  await expect(page.getByText('Trinnet kræver det').first()).toBeVisible()
  await settled(page)
  await page.getByLabel('Hvad viser det?').fill('Referat, punkt 5')
  await page.getByLabel('Kroner om året').fill('100.000')
  await page.getByRole('button', { name: 'Skift trin' }).click()
  await expect(page.getByText('Dokumentation: Referat, punkt 5')).toBeVisible()
})
