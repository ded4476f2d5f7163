import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect } from '../setup/browser'
import { enterFirstLeader, printedCode } from './first-leader'
import { testOnServer } from './signed-in'

const test = testOnServer({ ANKERPLAN_DEMO: 'off' })
test.describe.configure({ mode: 'serial' })

const { problems } = JSON.parse(readFileSync('tests/examples/broken.problems.json', 'utf8')) as {
  problems: { sheet: string; cell: string }[]
}

const leader = { email: 'anne@sekretariatet.dk', password: 'fire grønne heste i regn' }

test.beforeAll(async ({ browser, server }) => {
  const page = await browser.newPage({ baseURL: server.url, locale: 'da-DK' })
  await page.goto('/kom-i-gang')
  await enterFirstLeader(page, { ...leader, code: printedCode(server) })
  await expect(page).toHaveURL('/')
  await page.close()
})

test.beforeEach(async ({ page }) => {
  await page.goto('/login')
  await page.getByLabel('E-mail').fill(leader.email)
  await page.getByLabel('Adgangskode').fill(leader.password)
  await page.getByRole('button', { name: 'Log ind', exact: true }).click()
  await expect(page).toHaveURL('/')
})

async function upload(page: Page, name: string) {
  await page.goto('/import')
  await page.getByLabel('Regneark', { exact: true }).setInputFiles(`tests/examples/${name}.xlsx`)
  await page.getByRole('button', { name: 'Læs regnearket' }).click()
  await expect(page.getByRole('heading', { name: `${name}.xlsx` })).toBeVisible()
}

test('nothing chosen, and a file that is no workbook, are answered beside the field', async ({ page }) => {
  await page.goto('/import')
  await page.getByRole('button', { name: 'Læs regnearket' }).click()
  await expect(page.getByRole('alert')).toHaveText('Vælg en fil først')
  await page.getByLabel('Regneark', { exact: true }).setInputFiles('tests/examples/README.md')
  await page.getByRole('button', { name: 'Læs regnearket' }).click()
  await expect(page.locator('.verdict')).toContainText('skal rettes')
  await expect(page.getByRole('button', { name: /^Indlæs/ })).toHaveAttribute('aria-disabled', 'true')
})

test('a workbook with faults changes nothing and says every one of them, also as a list', async ({
  page,
}) => {
  await upload(page, 'broken')
  const cells = await page.locator('.cellref').allTextContents()
  for (const { sheet, cell } of problems) expect(cells).toContain(`${sheet} · ${cell}`)

  const button = page.getByRole('button', { name: /^Indlæs/ })
  await expect(button).toHaveAttribute('aria-disabled', 'true')
  const address = page.url()
  await button.click({ force: true })
  await expect(page).toHaveURL(address)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Hent problemlisten' }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file.trim().split('\n')).toHaveLength(cells.length + 1)
  for (const { sheet, cell } of problems) expect(file).toContain(`${sheet};${cell};`)

  await page.goto('/organisationer')
  await expect(page.locator('main tbody tr')).toHaveCount(0)
})

test('a workbook is shown, confirmed, and its cliff is there', async ({ page }) => {
  await upload(page, 'roskilde')
  await expect(page.locator('.verdict')).toContainText('Klar:')
  await page.getByRole('radio', { name: 'Spørg mig bagefter' }).check()
  await page.getByRole('button', { name: /^Indlæs \d+ rækker/ }).click()
  await expect(page).not.toHaveURL(/\/import\/./)
  await page.goto('/')
  await expect(page.locator('.topbar .plan')).toContainText('Roskilde helhedsplan 2024-28')
  await expect(page.locator('h1')).toContainText('30. juni 2028')
  await expect(page.locator('svg.chart.wide')).toBeVisible()
  await expect(page.getByRole('table', { name: 'Mister finansiering' })).toContainText('Jobplaneten')
})

test('the same workbook once more has nothing to do', async ({ page }) => {
  await upload(page, 'roskilde')
  await expect(page.locator('.verdict')).toContainText('Der er ikke noget at indlæse')
  await expect(page.getByRole('button', { name: /^Indlæs/ })).toHaveAttribute('aria-disabled', 'true')
})
