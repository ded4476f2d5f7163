import { expect, test } from './signed-in'

test.use({ javaScriptEnabled: false, role: 'leader' })

test('the list of activities is filtered, sorted and cleared', async ({ page }) => {
  await page.goto('/aktiviteter')
  const rows = page.locator('main tbody tr')
  const all = await rows.count()
  await page.getByLabel('Niveau').selectOption('lost')
  await page.locator('form.filters button').click()
  await expect(page).toHaveURL(/niveau=lost/)
  const lost = await rows.count()
  expect(lost).toBeGreaterThan(0)
  expect(lost).toBeLessThan(all)
  await page.locator('form.filters a.btn').click()
  await expect(rows).toHaveCount(all)

  await page.locator('thead a.sort').first().click()
  await expect(page.locator('thead th[aria-sort]').first()).toBeVisible()
  const names = await page.locator('main tbody th a').allTextContents()
  expect(names).toEqual([...names].sort(new Intl.Collator('da').compare))
})

test('the figures behind the cliff unfold', async ({ page }) => {
  await page.goto('/')
  await page.getByText('Vis tallene som tabel').click()
  await expect(page.locator('main details[open] table')).toBeVisible()
})

test('a form says what is wrong beside its fields and keeps what was typed', async ({ page }) => {
  await page.goto('/organisationer/ny')
  await page.getByLabel('Navn', { exact: true }).fill('Havnens Venner 010190-1234')
  await page.locator('main form button[type=submit], main form button:not([type])').first().click()
  const name = page.getByLabel('Navn', { exact: true })
  await expect(name).toHaveValue('Havnens Venner 010190-1234')
  await expect(name).toHaveAttribute('aria-invalid', 'true')
  const words = (await name.getAttribute('aria-describedby'))!.split(' ').at(-1)
  await expect(page.locator(`[id="${words}"]`)).toBeVisible()
})

test('a long list turns its pages', async ({ page }) => {
  await page.goto('/aktiviteter?plan=all')
  const pager = page.locator('main nav.pager')
  await pager.getByRole('link', { name: 'Næste' }).click()
  await expect(page).toHaveURL(/side=2/)
  await expect(page.locator('main tbody tr').first()).toBeVisible()
  await pager.getByRole('link', { name: 'Forrige' }).click()
  await expect(page).toHaveURL(/side=1|plan=all$/)
})
