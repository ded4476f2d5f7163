import { readFile } from 'node:fs/promises'
import { expect, test } from './signed-in'

test.use({ role: 'leader' })

test('a collaboration is written, changed, seen under Forankring, and named in the forankringsplan', async ({
  page,
}) => {
  const name = `Ældrenetværk ${Math.random().toString(36).slice(2, 8)}`
  await page.goto('/samarbejder')
  await page.getByRole('link', { name: 'Nyt samarbejde' }).click()
  await page.getByRole('button', { name: 'Opret samarbejde' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel('Fjordby Bibliotek').check()
  await page.getByLabel(/^Timer om måneden/).fill('7,5')
  await page.getByRole('button', { name: 'Opret samarbejde' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Ingen holder samarbejdet sammen i dag.')).toBeVisible()

  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByLabel(/^Holdes sammen af/).selectOption({ label: 'Sofie Lund' })
  await page.getByLabel(/^Hvad der går tabt uden det/).fill('Ingen åbner døren for de ældre')
  await page.getByRole('button', { name: 'Gem samarbejde' }).click()
  await expect(page.getByRole('link', { name: 'Sofie Lund' })).toBeVisible()
  await expect(page.getByText('Ingen åbner døren for de ældre').first()).toBeVisible()

  await page.goto('/forankring?slags=collaboration')
  await expect(page.getByRole('link', { name }).first()).toBeVisible()
  await page.getByRole('link', { name: 'Forankringsplan' }).click()
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Hent PDF' }).click()
  const download = await waiting
  expect(download.suggestedFilename()).toBe('Forankringsplan Sammen om Lærkeparken.pdf')
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
})
