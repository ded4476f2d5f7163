import type { Page } from '@playwright/test'
import { expect, test } from './signed-in'

/** An amount with its unit, or a figure with thousands that is not the end of a date. */
const kroner = /\d\s*(mio\. |t\.)?kr\.|(?<![\d.])\d{1,3}(\.\d{3})+(?!\d)/

async function signIn(page: Page, button: string) {
  await page.goto('/login')
  await page.getByRole('button', { name: button }).click()
  await expect(page).toHaveURL('/')
}

test('a leader sees the cliff, may write, and says who has access', async ({ page }) => {
  await signIn(page, 'Log ind som leder')
  await expect(page.locator('h1')).toContainText('mister finansiering, når helhedsplanen slutter')
  await expect(page.getByRole('link', { name: 'Ny bevilling' })).toBeVisible()
  await page.goto('/indstillinger')
  await expect(page.getByRole('heading', { name: 'Brugere' })).toBeVisible()
})

test('an editor writes but does not say who has access', async ({ page }) => {
  await signIn(page, 'Log ind som medarbejder')
  await expect(page.getByRole('link', { name: 'Ny bevilling' })).toBeVisible()
  await page.goto('/indstillinger')
  await expect(page.getByRole('heading', { name: 'Indstillinger' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Brugere' })).toHaveCount(0)
  expect((await page.request.get('/eksport/json')).status()).toBe(403)
})

test('the board reads the figures and changes none of them', async ({ page }) => {
  await signIn(page, 'Log ind som bestyrelse')
  await expect(page.locator('h1')).toContainText('mister finansiering')
  await expect(page.locator('main')).toContainText(kroner)
  await expect(page.getByRole('link', { name: 'Ny bevilling' })).toHaveCount(0)
  expect((await page.goto('/bevillinger/ny'))?.status()).toBe(403)
  await expect(page.locator('h1')).toHaveText('Det har du ikke adgang til')
})

test('a partner sees its own activities and no kroner', async ({ page }) => {
  await signIn(page, 'Log ind som partner')
  await expect(page.locator('main tbody tr').first()).toBeVisible()
  await expect(page.locator('body')).not.toContainText(kroner)
  await page.locator('main tbody th a').first().click()
  await expect(page).toHaveURL(/\/aktiviteter\//)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(kroner)
  expect((await page.goto('/bevillinger'))?.status()).toBe(403)
  expect((await page.goto('/import'))?.status()).toBe(403)
})

test('a wrong password and an unknown e-mail are refused with the same words', async ({ page }) => {
  await page.goto('/login')
  for (const email of ['mette.holm@example.dk', 'ingen@example.dk']) {
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Adgangskode').fill('forkert hest batteri')
    await page.getByRole('button', { name: 'Log ind', exact: true }).click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page.getByRole('alert')).toHaveText('E-mail eller adgangskode passer ikke.')
    await expect(page.getByLabel('E-mail')).toHaveValue(email)
  }
})

test('a visitor reads the sign-in page in English when asked', async ({ page }) => {
  await page.goto('/login')
  await expect(page.locator('html')).toHaveAttribute('lang', 'da')
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('h1')).toHaveText('Sign in')
})

test('who is not signed in comes back to the page that was asked for', async ({ page }) => {
  await page.goto('/indstillinger/konto')
  await expect(page).toHaveURL(/\/login\?to=/)
  await page.getByRole('button', { name: 'Log ind som leder' }).click()
  await expect(page).toHaveURL('/indstillinger/konto')
})

test('after signing out the pages are closed, also by way of Back', async ({ page }) => {
  await signIn(page, 'Log ind som leder')
  await page.locator('.topbar .who').click()
  await page.getByRole('button', { name: 'Log ud' }).click()
  await expect(page).toHaveURL(/\/login/)
  await page.goBack()
  await page.reload()
  await expect(page).toHaveURL(/\/login/)
})

test.describe('for a leader', () => {
  test.use({ role: 'leader' })

  test('the first key goes past the menu to the page, and / to the search', async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' })
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Gå til indhold' })).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Ny bevilling' })).toBeFocused()
    await page.keyboard.press('/')
    await expect(page.getByRole('searchbox', { name: 'Søg' }).first()).toBeFocused()
  })

  const kinds = {
    aktiviteter: 'Ankerplan kender ikke den aktivitet',
    bevillinger: 'Ankerplan kender ikke den bevilling',
    helhedsplaner: 'Ankerplan kender ikke den helhedsplan',
    organisationer: 'Ankerplan kender ikke den organisation',
    kontakter: 'Ankerplan kender ikke den kontakt',
  }
  for (const [list, title] of Object.entries(kinds)) {
    test(`an unknown id under /${list} says what was not found`, async ({ page }) => {
      const answer = await page.goto(`/${list}/findes-ikke`)
      expect(answer?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText(title)
      await expect(page.getByRole('navigation').first()).toBeVisible()
    })
  }
})
