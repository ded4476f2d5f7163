import { expectNothingFound } from './nothing-found'
import { expect, settled, testOnServer } from './signed-in'

const test = testOnServer({ ANKERPLAN_TODAY: '2026-03-09' })
test.describe.configure({ timeout: 120_000 })

test('a member reads a frozen paper by a personal link, comments, and is told when it is revoked', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('/login')
  await page.locator('button[name=role][value=leader]').click()
  await page.waitForURL('/')
  await page.goto('/bestyrelse/ny')
  await settled(page)
  await page.locator('main form button.p').click()
  await page.waitForURL(/\/bestyrelse\/[0-9a-f-]{36}/)
  const review = /\/bestyrelse\/[0-9a-f-]{36}/.exec(page.url())![0]
  await page.goto(`${review}/laas`)
  await page.locator('main form button.p').click()
  await page.waitForURL((url) => url.pathname === review)

  await page.goto(`${review}/links`)
  await settled(page)
  const person = page.getByRole('group', { name: 'Bestyrelsens medlemmer' }).getByRole('checkbox')
  for (const tick of (await person.all()).slice(1)) await tick.uncheck()
  await page.getByRole('button', { name: 'Lav links' }).click()
  const made = page.getByLabel(/^Link til /).first()
  await expect(made).toBeVisible()
  const name = (await page.locator('.shown-links label').innerText()).replace('Link til ', '')
  const link = new URL(await made.inputValue()).pathname
  await expectNothingFound(page)

  const context = await browser.newContext({ baseURL: baseURL! })
  const reader = await context.newPage()
  const opened = await reader.goto(link)
  expect(opened!.status()).toBe(200)
  expect(opened!.headers()['x-robots-tag']).toContain('noindex')
  expect(opened!.headers()['cache-control']).toBe('private, no-store')
  await settled(reader)
  await expect(reader.getByRole('heading', { level: 1 })).toContainText('mister finansiering')
  await expect(reader.getByRole('heading', { name: 'Bestyrelsen bedes beslutte' })).toBeVisible()
  await expectNothingFound(reader)
  const paper = await context.request.get(`${link}/oplaeg.pdf`)
  expect(paper.headers()['content-type']).toBe('application/pdf')
  await reader.getByLabel('Kommentar', { exact: true }).fill('Hvad koster det at vente?')
  await reader.getByRole('button', { name: 'Send kommentar' }).click()
  await expect(reader.getByText('Tak. Din kommentar er sendt.')).toBeVisible()

  await page.goto(review)
  await expect(page.getByText('Hvad koster det at vente?').first()).toBeVisible()
  await expect(page.locator('main').getByText(name).first()).toBeVisible()
  await page.goto(`${review}/oplaeg`)
  await expectNothingFound(page)
  await page.goto(`${review}/links`)
  await settled(page)
  await expect(page.getByRole('row', { name: new RegExp(name) })).toContainText('1 gang')
  await page.getByRole('button', { name: `Ophæv linket til ${name}` }).click()
  await expect(page.getByText(`Linket til ${name} virker ikke mere.`)).toBeVisible()

  await reader.getByLabel('Kommentar', { exact: true }).fill('For sent?')
  await reader.getByRole('button', { name: 'Send kommentar' }).click()
  await expect(reader.getByRole('heading', { name: 'Linket er ophævet' })).toBeVisible()
  await expect(reader.getByLabel('Kopiér den herfra')).toHaveValue('For sent?')
  expect((await reader.goto(link))!.status()).toBe(410)
  expect((await reader.goto('/oplaeg/findes-ikke'))!.status()).toBe(404)
  await expectNothingFound(reader)
  await context.close()
})
