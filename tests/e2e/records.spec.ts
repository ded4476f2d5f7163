import type { Page } from '@playwright/test'
import { expect, test } from '../setup/browser'

async function signIn(page: Page, role: 'leder' | 'medarbejder' | 'bestyrelse' | 'partner'): Promise<void> {
  await page.goto('/login')
  await page.getByRole('button', { name: `Log ind som ${role}` }).click()
  await expect(page).not.toHaveURL(/login/)
}

/** A name that no other test of the run uses. */
function unique(name: string): string {
  return `${name} ${Math.random().toString(36).slice(2, 8)}`
}

async function createOrganisation(page: Page, name: string): Promise<void> {
  await page.goto('/organisationer/ny')
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Fond' })
  await page.getByRole('button', { name: 'Opret organisation' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a grant is created, and what is wrong in it is said beside the field', async ({ page }) => {
  await signIn(page, 'leder')
  const name = unique('Nye veje')
  await page.goto('/bevillinger/ny')
  await page.getByLabel('Bevilling', { exact: true }).fill(name)
  await page.getByLabel('Bevillingsgiver').selectOption({ label: 'Lyngbakke Fonden' })
  await page.getByLabel('Status').selectOption({ label: 'Bevilget' })
  await page.getByLabel('Bevilget beløb').fill('mange penge')
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  const amount = page.getByLabel('Bevilget beløb')
  await expect(amount).toHaveValue('mange penge')
  await expect(amount).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('alert')).toContainText('Skriv et beløb')

  await amount.fill('40.000.000')
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  await expect(page.getByRole('alert')).toContainText('Skal udfyldes ved den status')
  await page.getByLabel('Fra (valgfrit)', { exact: true }).fill('1.1.2026')
  await page.getByLabel('Til (valgfrit)', { exact: true }).fill('31.12.2027')
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  await expect(page.getByRole('status')).toContainText(`${name} er oprettet`)
  await expect(page.getByText('40.000.000 kr.').first()).toBeVisible()
  await expect(page.locator('.verdict')).toContainText('er ikke fordelt endnu')
})

test('a step that needs more is refused with what it needs', async ({ page }) => {
  await signIn(page, 'leder')
  const name = unique('Kun en idé')
  await page.goto('/bevillinger/ny')
  await page.getByLabel('Bevilling', { exact: true }).fill(name)
  await page.getByLabel('Bevillingsgiver').selectOption({ label: 'Havnefonden' })
  await page.getByRole('button', { name: 'Opret bevilling' }).click()
  await page.getByRole('link', { name: 'Skift status' }).click()
  await page.getByLabel('Ny status').selectOption({ label: 'Ansøgt' })
  await page.getByRole('button', { name: 'Skift status' }).click()
  await expect(page.getByRole('alert')).toContainText('Ansøgt beløb')
  await page.getByLabel('Ny status').selectOption({ label: 'Trukket' })
  await page.getByLabel('Note').fill('Fonden er lukket')
  await page.getByRole('button', { name: 'Skift status' }).click()
  await expect(page.locator('.verdict')).toContainText('Trukket tilbage 09.03.2026')
  await expect(page.getByText('Fonden er lukket')).toBeVisible()
})

test('two tabs that edit the same record: the later one sees both versions and chooses', async ({
  page,
  context,
}) => {
  await signIn(page, 'leder')
  const name = unique('Fonden To Faner')
  await createOrganisation(page, name)
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await expect(page).toHaveURL(/\/ret$/)
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Type', { exact: true }).selectOption({ label: 'Forening' })
  await other.getByRole('button', { name: 'Gem organisation' }).click()
  await expect(other.getByRole('status')).toContainText('er gemt')

  await page.getByLabel('Type', { exact: true }).selectOption({ label: 'NGO' })
  await page.getByRole('button', { name: 'Gem organisation' }).click()
  const versions = page.getByRole('alert')
  await expect(versions).toContainText('mens du skrev')
  await expect(versions.getByRole('row', { name: 'Type' })).toContainText('Forening')
  await expect(versions.getByRole('row', { name: 'Type' })).toContainText('NGO')
  await page.getByRole('button', { name: 'Gem min version' }).click()
  await expect(page.locator('.crumb')).toContainText('NGO')
})

test('a deletion is asked for, done and undone', async ({ page }) => {
  await signIn(page, 'leder')
  const name = unique('Fonden Fortrudt')
  await createOrganisation(page, name)
  const address = page.url()
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByRole('link', { name: 'Slet …' }).click()
  await page.getByRole('button', { name: `Slet ${name}` }).click()
  await expect(page).toHaveURL(/\/organisationer$/)
  await page.getByRole('status').getByRole('button', { name: 'Fortryd' }).click()
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
})

test('what is still used stays, and says by what', async ({ page }) => {
  await signIn(page, 'leder')
  await page.goto('/organisationer?q=Landsbyggefonden')
  await page.getByRole('rowheader').getByRole('link', { name: 'Landsbyggefonden' }).click()
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByRole('link', { name: 'Slet …' }).click()
  await page.getByRole('button', { name: 'Slet Landsbyggefonden' }).click()
  await expect(page.getByText('Landsbyggefonden kan ikke slettes endnu')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'LBF-2022-031' }).first()).toBeVisible()
})

test('a CPR number is refused where a contact is written', async ({ page }) => {
  await signIn(page, 'medarbejder')
  await page.goto('/kontakter/ny')
  await page.getByLabel('Navn', { exact: true }).fill('Anders And 010180-1234')
  await page.getByRole('button', { name: 'Opret kontakt' }).click()
  await expect(page.getByRole('alert')).toContainText('Ligner et CPR-nummer')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a form keeps what was typed, explains it, and saves', async ({ page }) => {
    await signIn(page, 'leder')
    const name = `${'Et meget langt navn på en fond '.repeat(6)}${unique('x')}`.slice(-200).trim()
    await page.goto('/organisationer/ny')
    await page.getByLabel('Navn', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'Opret organisation' }).click()
    await expect(page.getByLabel('Navn', { exact: true })).toHaveValue(name)
    await expect(page.getByRole('alert')).toContainText('Type')
    await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Fond' })
    await page.getByRole('button', { name: 'Opret organisation' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
    const width = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)
    expect(width).toBe(0)
  })
})

test('a partner reads the plans it is part of and nothing of the money or the people', async ({ page }) => {
  await signIn(page, 'partner')
  for (const path of ['/bevillinger', '/organisationer', '/kontakter', '/papirkurv'])
    expect((await page.goto(path))?.status(), path).toBe(403)
  expect((await page.goto('/helhedsplaner'))?.status()).toBe(200)
})

test('the board reads the grants and changes none', async ({ page }) => {
  await signIn(page, 'bestyrelse')
  expect((await page.goto('/bevillinger'))?.status()).toBe(200)
  await expect(page.getByRole('link', { name: 'Ny bevilling' })).toHaveCount(0)
  for (const path of ['/bevillinger/ny', '/organisationer/ny', '/papirkurv'])
    expect((await page.goto(path))?.status(), path).toBe(403)
})
