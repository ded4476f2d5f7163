import type { Page } from '@playwright/test'
import { expect, settled, test } from './signed-in'

test.use({ role: 'leader' })

const month = '/kalender?dag=2026-03-09'

/** The keys of the deadlines that can be seen, in any order. */
function keysOn(page: Page): Promise<string[]> {
  return page
    .locator('[data-deadline]')
    .evaluateAll((tiles) => tiles.map((tile) => (tile as HTMLElement).dataset.deadline ?? '').sort())
}

test('the keyboard alone moves between days and months, goes into a day and opens what is there', async ({
  page,
}) => {
  await page.goto(month)
  const today = page.getByRole('button', { name: /^mandag 09\.03\.2026, I dag, Uge 11/ })
  await expect(today).toHaveAttribute('aria-current', 'date')
  await page.getByRole('link', { name: 'Liste', exact: true }).focus()
  const isToday = () => today.evaluate((button) => button === document.activeElement)
  for (let tabs = 0; tabs < 20 && !(await isToday()); tabs += 1) await page.keyboard.press('Tab')
  await expect(today).toBeFocused()

  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'End', 'ArrowUp'])
    await page.keyboard.press(key)
  await expect(page.locator('[data-day="2026-03-15"]')).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('heading', { level: 2, name: 'april 2026' })).toBeVisible()
  await expect(page.locator('[data-day="2026-04-15"]')).toBeFocused()
  await page.keyboard.press('PageUp')
  await expect(page.locator('[data-day="2026-03-15"]')).toBeFocused()

  for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown'])
    await page.keyboard.press(key)
  await expect(page.locator('[data-day="2026-03-31"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-on="2026-03-31"]').first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('[data-on="2026-03-31"]').nth(1)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-day="2026-03-31"]')).toBeFocused()
  await page.keyboard.press('Enter')
  const to = await page.locator('[data-on="2026-03-31"]').first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL((url) => url.pathname + url.search + url.hash === to)
})

test('the list has the same deadlines as the month, and chips and filters narrow both', async ({ page }) => {
  await page.goto(month)
  await expect(page.locator('.sheet [data-deadline]').first()).toBeVisible()
  const ofMonth = await keysOn(page)
  await page.getByRole('link', { name: 'Liste', exact: true }).click()
  await expect(page.locator('.agenda [data-deadline]').first()).toBeVisible()
  expect(await keysOn(page)).toEqual(ofMonth)

  await page.getByRole('navigation', { name: 'Vis slags' }).getByRole('link', { name: /^Møde/ }).click()
  await expect(page).toHaveURL(/slags=moede/)
  await expect
    .poll(() => keysOn(page))
    .toEqual(ofMonth.filter((key) => /^(meeting|papers|decision):/.test(key)))
  await page.getByLabel('Bevillingsgiver').selectOption({ label: 'Lyngbakke Fonden' })
  await page.getByRole('button', { name: 'Vis', exact: true }).click()
  await expect(page.getByText('Ingen frister i perioden')).toBeVisible()
  await page.getByRole('link', { name: 'Ryd' }).click()
  await expect.poll(() => keysOn(page)).toEqual(ofMonth)
})

test('a meeting is moved by a page that asks first, and back again', async ({ page }) => {
  const moveFrom = async (day: string, from: string, to: string) => {
    await page.goto(`/kalender?visning=liste&dag=${day}`)
    const section = page.getByRole('region', { name: from })
    await section
      .getByRole('link', { name: /^Flyt .* til en anden dag$/ })
      .first()
      .click()
    await page.getByLabel('Ny dag', { exact: true }).fill(to)
    await page.getByRole('button', { name: 'Flyt dagen' }).click()
    const confirm = page.getByRole('button', { name: 'Gem, og brug de nye frister' })
    const moved = page.getByRole('status').filter({ hasText: 'er flyttet' })
    await expect(confirm.or(moved)).toBeVisible()
    // A report counted from the meeting moves too, and is shown first.
    await settled(page)
    if (await confirm.isVisible()) await confirm.click()
    await expect(moved).toBeVisible()
  }
  await moveFrom('2026-03-26', 'torsdag 26.03.2026', '27.3.2026')
  await expect(page.locator('.sheet a[data-on="2026-03-27"]').first()).toBeVisible()
  await moveFrom('2026-03-27', 'fredag 27.03.2026', '26.3.2026')
})

test('a day of our own is dragged to another, and the page asks', async ({ page }) => {
  await page.goto(month)
  const meeting = page.locator('.sheet .rbc-event.ours').filter({ hasText: 'Møde' }).first()
  await meeting.dragTo(page.locator('[data-day="2026-03-25"]'))
  await expect(page).toHaveURL(/\/kalender\/flyt\?.*til=2026-03-25/)
  await expect(page.getByLabel('Ny dag', { exact: true })).toHaveValue('25.03.2026')
})

test('a feed is made, fetched without a session, known again, and ended', async ({
  page,
  playwright,
  baseURL,
}) => {
  await page.goto('/kalender')
  await page.getByRole('link', { name: 'Abonnér' }).click()
  await page.getByRole('button', { name: 'Lav link' }).click()
  const address = new URL(await page.getByLabel('Link til kalenderen').inputValue())
  const anybody = await playwright.request.newContext({ baseURL: baseURL! })
  const first = await anybody.get(address.pathname)
  expect(first.headers()['content-type']).toBe('text/calendar; charset=utf-8')
  const text = await first.text()
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(text).toContain('BEGIN:VEVENT')
  const again = await anybody.get(address.pathname, { headers: { 'If-None-Match': first.headers().etag! } })
  expect(again.status()).toBe(304)

  await page.reload()
  await page
    .getByRole('button', { name: /^Ophæv abonnementet på/ })
    .last()
    .click()
  await expect(page.getByRole('status')).toContainText('Linket virker ikke længere')
  const gone = await anybody.get(address.pathname)
  expect(gone.status()).toBe(404)
  expect(await gone.text()).toContain('Kalenderen findes ikke')
  await anybody.dispose()
})
