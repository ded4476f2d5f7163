import { expect, settled, test } from './signed-in'

test.use({ role: 'leader' })

test('a paper is prepared, frozen, decided on and signed off, and the next one knows it', async ({
  page,
  browser,
}) => {
  test.setTimeout(90_000)
  const title = `Ekstraordinært møde ${Math.random().toString(36).slice(2, 8)}`

  await page.goto('/bestyrelse/ny')
  await page.getByLabel('Titel', { exact: true }).fill(title)
  await page.getByLabel(/^Møde/).selectOption({ label: 'Intet møde valgt' })
  await page.getByRole('button', { name: 'Opret kladde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Ret ${title}` })).toBeVisible()
  const items = page.getByRole('group', { name: /^Punkt \d/ })
  await expect(items).toHaveCount(4)
  const subject = `Giv mandat til en aftale ${title}`
  await items
    .first()
    .getByLabel(/^Beslutning/)
    .fill(subject)
  // An item without words leaves the paper.
  for (const at of [1, 2, 3]) {
    await items
      .nth(at)
      .getByLabel(/^Beslutning/)
      .fill('')
    await items
      .nth(at)
      .getByLabel(/^Begrundelse/)
      .fill('')
  }
  await page.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible()
  await expect(page.getByText('Kladde. Tallene følger planen')).toBeVisible()
  const address = page.url().replace(/[?#].*/, '')

  const second = await page.context().newPage()
  await second.goto(`${address}/ret`)
  await settled(second)
  await second.getByLabel('Indledning').fill('Ord, der ikke må gå tabt')

  await page.getByRole('link', { name: 'Lås og send videre …' }).click()
  await page.getByRole('button', { name: 'Lås oplægget' }).click()
  await expect(page.getByText(/^Oplæg nr\. \d+, låst/)).toBeVisible()
  await expect(page.getByText('1 punkt er ikke besluttet.')).toBeVisible()

  await second.getByRole('button', { name: 'Gem kladde' }).click()
  await expect(second.getByRole('heading', { level: 1, name: 'Oplægget blev låst imens' })).toBeVisible()
  await expect(second.getByText('Ord, der ikke må gå tabt')).toBeVisible()
  await second.close()

  // What is frozen cannot be edited by its address either.
  await page.goto(`${address}/ret`)
  await expect(page.getByText('Oplægget er låst. Tekster og tal kan ikke ændres')).toBeVisible()

  const member = await browser.newContext({ storageState: { cookies: [], origins: [] } })
  const reader = await member.newPage()
  await reader.goto('/login')
  await reader.locator('button[name=role][value=board]').click()
  await reader.waitForURL('/')
  await reader.goto(address)
  await expect(reader.getByRole('link', { name: `Beslut: ${subject}` })).toHaveCount(0)
  await reader.getByRole('button', { name: 'Imod', exact: true }).click()
  await expect(reader.getByText('0 for, 1 imod')).toBeVisible()
  await settled(reader)
  await reader.getByLabel('Skriv en kommentar').fill('Hvad siger kommunen?')
  await reader.getByRole('button', { name: 'Send kommentar' }).click()
  await expect(reader.getByRole('region', { name: 'Kommentarer' })).toContainText('Hvad siger kommunen?')
  await member.close()

  await page.goto(`${address}/underskriv`)
  await expect(page.getByRole('link', { name: subject })).toBeVisible()
  await page.getByRole('link', { name: subject }).click()
  await page.getByLabel(/^Udsæt/).check()
  await page.getByRole('button', { name: 'Gem beslutning' }).click()
  await expect(page.getByRole('alert')).toContainText('Skriv dagen, sagen kommer på igen')
  await page.getByLabel(/^Overdrag/).check()
  await page.getByLabel('Besluttet af').fill('Den boligsociale bestyrelse')
  await page.getByRole('button', { name: 'Gem beslutning' }).click()
  await expect(page.getByText('Besluttet af Den boligsociale bestyrelse')).toBeVisible()
  await expect(page.getByText('Hvad siger kommunen?', { exact: true })).toBeVisible()

  await page.getByRole('link', { name: 'Underskriv …' }).click()
  await page.getByLabel('Underskrevet af').fill('Hanne Toft')
  await page.getByRole('button', { name: 'Underskriv oplægget' }).click()
  await expect(page.getByText(/underskrevet .* af Hanne Toft/)).toBeVisible()
  await expect(page.getByRole('link', { name: `Ret beslutning: ${subject}` })).toHaveCount(0)

  await page.goto('/bestyrelse/ny')
  await page.getByRole('button', { name: 'Opret kladde' }).click()
  await page.getByRole('link', { name: /^Bestyrelsesmøde/ }).click()
  const since = page.getByRole('region', { name: 'Siden sidst' })
  await expect(since.getByRole('link', { name: subject })).toBeVisible()

  await page.goto(address)
  await page.getByRole('button', { name: `${subject} er ført ud i livet` }).click()
  await expect(page.getByText(/^Ført ud i livet \d/)).toBeVisible()
})
