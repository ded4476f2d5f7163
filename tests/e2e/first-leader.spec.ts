import { expect } from '../setup/browser'
import { enterFirstLeader, printedCode } from './first-leader'
import { testOnServer } from './signed-in'

const test = testOnServer({ ANKERPLAN_DEMO: 'off' })
test.describe.configure({ mode: 'serial' })

const leader = { email: 'anne@sekretariatet.dk', password: 'fire grønne heste i regn' }

test('an empty installation asks for its first leader and refuses a wrong code', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/kom-i-gang')
  await page.getByRole('button', { name: 'Opret leder og log ind' }).click()
  await expect(page.getByLabel('Engangskode')).toHaveAttribute('aria-invalid', 'true')
  await enterFirstLeader(page, { ...leader, code: 'forkert-kode' })
  await expect(page.getByLabel('Engangskode')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Sekretariatets navn')).toHaveValue('Sekretariatet i Nordby')
})

test('with the printed code the first leader is in, on a page that says what to do', async ({
  page,
  server,
}) => {
  await page.goto('/kom-i-gang')
  await enterFirstLeader(page, { ...leader, code: printedCode(server) })
  await expect(page).toHaveURL('/')
  await expect(page.getByText('Anne Bach').first()).toBeVisible()
  await expect(page.locator('main')).toContainText('Ingen helhedsplan endnu')
  await page.goto('/kom-i-gang')
  await expect(page).not.toHaveURL('/kom-i-gang')
})

test('an invitation lets one more in, once, with the role it names', async ({ page, browser, server }) => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(leader.email)
  await page.getByLabel('Adgangskode').fill(leader.password)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/indstillinger')
  await page.getByLabel('E-mail').fill('bo@sekretariatet.dk')
  await page.getByRole('radio', { name: 'Bestyrelse' }).check()
  await page.getByRole('button', { name: 'Lav invitation' }).click()
  const link = await page.getByLabel('Link', { exact: true }).inputValue()
  const address = new URL(link).pathname
  await page.reload()
  await expect(page.getByText('bo@sekretariatet.dk')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(address)

  const other = await browser.newContext({ locale: 'da-DK', baseURL: server.url })
  const guest = await other.newPage()
  await guest.goto(address)
  await expect(guest.locator('h1')).toHaveText('Du er inviteret til Sekretariatet i Nordby')
  await guest.getByLabel('Navn').fill('Bo Riis')
  await guest.getByLabel('Ny adgangskode').fill('kort')
  await guest.getByLabel('Gentag adgangskoden').fill('kort')
  await guest.getByRole('button', { name: 'Tag imod' }).click()
  await expect(guest.getByLabel('Ny adgangskode')).toHaveAttribute('aria-invalid', 'true')
  await guest.getByLabel('Ny adgangskode').fill('en lang sætning om havnen')
  await guest.getByLabel('Gentag adgangskoden').fill('en lang sætning om havnen')
  await guest.getByRole('button', { name: 'Tag imod' }).click()
  await expect(guest).toHaveURL(/\/$/)
  await expect(guest.locator('.topbar .who')).toContainText('Bestyrelse')
  await guest.context().clearCookies()
  await guest.goto(address)
  await expect(guest.locator('main')).toContainText('Invitationen gælder ikke længere')
  await other.close()
})
