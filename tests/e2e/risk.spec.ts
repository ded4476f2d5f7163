import { expect, settled, testOnServer } from './signed-in'

// Weights change every score there is, so the other tests must not meet them.
const test = testOnServer({ ANKERPLAN_TODAY: '2026-03-09' })

test('value and risk are read as cells and as a table, and new weights change the score', async ({
  page,
}) => {
  await page.goto('/login')
  await page.locator('button[name=role][value=leader]').click()
  await page.waitForURL('/')
  await page.goto('/bestyrelse/risiko')
  const matrix = page.getByRole('table', { name: 'Aktiviteter efter værdi og risiko' })
  await expect(matrix.getByRole('columnheader', { name: 'Høj risiko' })).toBeVisible()
  const decide = matrix.getByRole('cell', { name: /^Beslut nu/ })
  await expect(decide.getByRole('link', { name: 'Opsøgende aftenteam' })).toBeVisible()
  await page.getByRole('link', { name: 'Værdi', exact: true }).click()
  const table = page.getByRole('table', { name: 'Alle aktiviteter' })
  await expect(table.getByRole('columnheader', { name: 'Værdi' })).toHaveAttribute('aria-sort', 'descending')
  const score = table.getByRole('row', { name: /Lektiecafé Lærken/ }).getByRole('cell', { name: /risiko$/ })
  await expect(score).toHaveText('15Lav risiko')

  await page.goto('/indstillinger/risiko')
  await settled(page)
  await page.getByLabel('Afhængighed af én stilling').fill('40')
  await expect(page.getByText('Der er 30 point for meget.')).toBeVisible()
  await page.getByRole('button', { name: 'Gem vægte' }).click()
  await expect(page.getByRole('alert')).toContainText('Vægtene giver 130')
  await expect(page.getByLabel('Afhængighed af én stilling')).toHaveValue('40')
  await page.getByLabel('Dækning efter planen').fill('5')
  await page.getByRole('button', { name: 'Gem vægte' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Vægtene for risiko er gemt.' })).toBeVisible()

  await page.goto('/bestyrelse/risiko')
  await expect(score).toHaveText('45Middel risiko')
  await page.goto('/indstillinger/risiko')
  await page.getByRole('button', { name: 'Tilbage til de sædvanlige' }).click()
  await expect(page.getByText('Nu gælder de sædvanlige vægte.')).toBeVisible()
})
