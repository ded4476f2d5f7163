import { expect, test } from './signed-in'

test.use({ role: 'leader' })

test('a body gets its terms and a series of meetings, seen before it is saved', async ({ page }) => {
  const name = `Arbejdsgruppe ${Math.random().toString(36).slice(2, 8)}`
  await page.goto('/udvalg/ny')
  await page.getByLabel('Navn', { exact: true }).fill(name)
  await page.getByLabel('Helhedsplan', { exact: true }).selectOption({ label: 'Sammen om Lærkeparken' })
  await page.getByLabel(/^Mandat/).fill('Prioriterer indsatsen')
  await page.getByRole('button', { name: 'Opret udvalg' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByText('Prioriterer indsatsen')).toBeVisible()

  await page.getByRole('link', { name: 'Flere møder' }).click()
  await page.getByLabel('Første møde', { exact: true }).fill('16.4.2026')
  await page.getByLabel('Måneder mellem møderne').fill('3')
  await page.getByLabel('Antal møder').fill('2')
  await page.getByRole('button', { name: 'Vis møderne' }).click()
  await expect(page.getByLabel('torsdag 16.04.2026')).toBeChecked()
  await expect(page.getByLabel('torsdag 16.07.2026')).toBeChecked()
  await page.getByRole('button', { name: 'Opret de valgte møder' }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await expect(page.getByRole('link', { name: 'torsdag 16.04.2026' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'torsdag 16.07.2026' })).toBeVisible()
})

test('a meeting in the past is asked about, and who came is noted', async ({ page }) => {
  await page.goto('/udvalg')
  await page.getByRole('link', { name: 'Arbejdsgruppe, frivillige' }).click()
  await page.getByRole('link', { name: 'Nyt møde' }).click()
  await page.getByLabel('Dag', { exact: true }).fill('2.2.2026')
  await page.getByRole('button', { name: 'Opret møde' }).click()
  await expect(page.getByRole('alert')).toContainText('Er det holdt?')
  await page.getByLabel(/^Mødet er holdt/).check()
  await page.getByRole('button', { name: 'Opret møde' }).click()
  await page.getByRole('link', { name: 'mandag 02.02.2026' }).click()
  await page.getByRole('combobox', { name: 'Fremmøde' }).first().selectOption({ label: 'Kom' })
  await page.getByRole('button', { name: 'Gem fremmøde' }).click()
  await expect(page.getByRole('status')).toContainText('er gemt')
})
