import { expect, test } from './signed-in'

test.use({ role: 'leader' })

test('a scenario of two changes stands beside the plan, which stays what it was', async ({ page }) => {
  await page.goto('/')
  const headline = await page.getByRole('heading', { level: 1 }).textContent()
  const name = `Prøve ${Date.now()}`

  await page.goto('/scenarier/ny')
  await page.getByLabel('Navn').fill(name)
  await page.getByLabel('Landsbyggefonden fortsætter med').fill('100')
  await page.getByRole('button', { name: 'Opret scenarie' }).click()
  await expect(page.getByText('Landsbyggefonden fortsætter med 100 %')).toBeVisible()

  await page.getByRole('link', { name: 'Planen forlænges' }).click()
  await page.getByLabel('Antal måneder').fill('61')
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(page.getByText('Ligger uden for det mulige').first()).toBeVisible()
  await expect(page.getByLabel('Antal måneder')).toHaveValue('61')
  await page.getByLabel('Antal måneder').fill('6')
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'Planen forlænges 6 måneder' })).toBeVisible()

  await page.getByRole('link', { name: 'Se udfaldet' }).click()
  await expect(page.getByText(/om året er ikke sikret, .* mindre end i planen nu/)).toBeVisible()
  await page.getByRole('link', { name: 'Sammenlign' }).click()
  const cards = page.locator('.scen > div')
  await expect(cards).toHaveCount(2)
  await expect(cards.first()).toContainText('Planen, som den er')
  await expect(cards.last()).toContainText(name)
  const gapOf = async (at: number) => (await cards.nth(at).locator('.big').textContent()) ?? ''
  expect(await gapOf(1)).not.toBe(await gapOf(0))

  await page.goto('/')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(headline)
})
