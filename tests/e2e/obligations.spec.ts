import { expect, test } from './signed-in'

test.use({ role: 'leader' })

test('a late report shows the kroner it holds back, and keeps the proof when it is sent', async ({
  page,
}) => {
  await page.goto('/afrapportering')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('forfald')
  const late = page
    .getByRole('row')
    .filter({ hasText: 'dage over' })
    .filter({ hasText: 'Delregnskab' })
    .first()
  await expect(late).toContainText('180.000')
  await late.getByRole('link').click()
  await expect(page.getByText('holder 180.000 kr. tilbage')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Hvorfor denne dato?' })).toBeVisible()

  await page.getByRole('link', { name: 'Registrér indsendelse' }).click()
  const file = page.getByLabel('Det, der er sendt, og kvitteringen')
  await file.setInputFiles({
    name: 'Delregnskab.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  })
  await page.getByLabel('Kvittering eller journalnummer').fill('J-2026-14')
  await page.getByRole('button', { name: 'Registrér indsendelse' }).click()
  await expect(page.getByText('Kvittering J-2026-14')).toBeVisible()
  await expect(page.getByText('udbetales først, når fonden har godkendt')).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Delregnskab.pdf' }).click()
  expect((await download).suggestedFilename()).toBe('Delregnskab.pdf')
})

test('what was due before the secretariat began is answered for all that are ticked', async ({ page }) => {
  await page.goto('/afrapportering')
  const asked = page.getByRole('region', { name: 'Er de sendt?' })
  const ticks = asked.getByRole('checkbox')
  const count = await ticks.count()
  await ticks.first().uncheck()
  await asked.getByRole('button', { name: 'Ja, sendt og godkendt' }).click()
  await expect(page.getByText(`${count - 1} er ændret.`)).toBeVisible()
  await expect(ticks).toHaveCount(1)
})
