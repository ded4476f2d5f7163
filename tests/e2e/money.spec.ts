import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser'

async function signIn(page: Page): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: 'Log ind som leder' }).click()
  await expect(page).not.toHaveURL(/login/)
}

test('a grant is moved on the board by the keyboard, and what its status needs is asked for', async ({
  page,
}) => {
  await signIn(page)
  const name = `Tavlen ${Math.random().toString(36).slice(2, 8)}`
  await page.goto('/bevillinger/ny')
  await page.getByLabel('Bevilling', { exact: true }).fill(name)
  await page.getByLabel('Bevillingsgiver').selectOption({ label: 'Lyngbakke Fonden' })
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()

  await page.goto('/bevillinger?visning=pipeline')
  const card = page.getByRole('listitem').filter({ hasText: name })
  await card.getByText('Flyt til …').focus()
  await page.keyboard.press('Enter')
  await card.getByLabel('Flyt til').focus()
  await card.getByLabel('Flyt til').selectOption('drafting')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const drafts = page.getByRole('region', { name: 'Under udarbejdelse' })
  await expect(drafts.getByRole('link', { name })).toBeFocused()
  await expect(page.getByText(`${name} er flyttet til Under udarbejdelse`)).toBeAttached()

  await card.getByText('Flyt til …').click()
  await card.getByLabel('Flyt til').selectOption('applied')
  await card.getByRole('button').click()
  await expect(page).toHaveURL(/\/status\?til=applied/)
  await page.getByLabel('Ansøgt beløb').fill('250.000')
  await page.getByRole('button', { name: 'Skift status' }).click()
  await expect(page.getByRole('region', { name: 'Bevillingen i tal' })).toContainText('250.000')
})

test('an instalment says which report it waits for, and what that holds back', async ({ page }) => {
  await signIn(page)
  await page.goto('/bevillinger?q=Familier%20p%C3%A5%20vej')
  await page.getByRole('rowheader').getByRole('link').first().click()
  const panel = page.getByRole('region', { name: 'Rater' })
  await expect(panel.getByText('Mangler, før rate 3 udbetales')).toBeVisible()
  await expect(panel.getByText(/Holder 315\.000\skr\. tilbage/).first()).toBeVisible()
})
