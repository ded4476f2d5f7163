import { expect, test } from '../setup/browser'

test('a page works in a browser under the policy that its answer states', async ({ page }) => {
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("script-src 'self' 'nonce-")
  expect(policy).not.toContain('unsafe')
  await expect(page.locator('h1')).toBeVisible()
})

test('an address that is not there is a 404 page', async ({ page }) => {
  const response = await page.goto('/findes/ikke')
  expect(response?.status()).toBe(404)
  await expect(page.locator('h1')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/\bat .+:\d+:\d+/)
})
