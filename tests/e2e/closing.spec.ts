import { expect, testOnServer } from './signed-in'

// It makes a plan, which the other tests do not expect.
const test = testOnServer({ ANKERPLAN_DEMO: 'on', ANKERPLAN_TODAY: '2026-03-09' })

test('what ends gets a closing plan once, and what goes on is carried into the next plan once', async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.goto('/login')
  await page.getByRole('button', { name: 'Log ind som leder' }).click()
  await expect(page).not.toHaveURL(/login/)

  const windows = page.getByRole('region', { name: 'Forankring' })
  await expect(windows).toContainText('Forpasset')
  await expect(windows).toContainText('Stadig muligt: tillægsbevilling fra kommunen')
  await expect(windows).toContainText('Lukker')
  await expect(windows).toContainText('Afsluttes bevidst')
  await windows.getByRole('link', { name: 'Beboermedier' }).click()
  await page.getByRole('link', { name: 'Lav lukkeplan' }).click()
  const told = page.getByRole('group', { name: 'Fortæl deltagerne, at aktiviteten slutter' })
  await told.getByLabel('Hvad det koster').fill('1.500')
  await page.getByRole('button', { name: 'Gem lukkeplan' }).dblclick()
  const plan = page.getByRole('region', { name: 'Lukkeplan' })
  await expect(plan).toContainText('Lukning koster 1.500 kr.')
  await expect(plan.getByRole('link', { name: 'Fortæl deltagerne, at aktiviteten slutter' })).toHaveCount(1)
  await plan.getByRole('button', { name: 'Klaret: Slet eller overdrag data' }).click()
  await expect(plan).toContainText('1 af 4 klaret')

  await page.goto('/helhedsplaner')
  await page.getByRole('link', { name: 'Sammen om Lærkeparken' }).first().click()
  await page.getByRole('link', { name: 'Videreføres i ny plan' }).click()
  await page.getByLabel('Navn i den nye plan: Klubbro').fill('Nabohaver')
  await page.getByRole('button', { name: 'Før videre' }).click()
  await expect(page.getByRole('alert')).toContainText('Klubbro')
  await page.getByLabel('Navn i den nye plan: Klubbro').fill('Klubbro videre')
  await page.getByRole('button', { name: 'Før videre' }).dblclick()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sammen om Lærkeparken 20')
  await page.getByRole('link', { name: 'Sammen om Lærkeparken', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sammen om Lærkeparken')
  await page.getByRole('link', { name: 'Videreføres i ny plan' }).click()
  await expect(page.getByRole('link', { name: 'Klubbro videre' })).toBeVisible()
})
