import type { Page } from '@playwright/test'
import { expectNothingFound } from './nothing-found'
import { expect, test } from './signed-in'

// The page is examined four times: a recording of each step would cost more than the steps.
test.use({ trace: 'off' })
test.describe.configure({ timeout: 60_000 })

/** To a page that is there: an error page would pass as well, and say nothing of the one that was meant. */
async function open(page: Page, path: string, status = 200) {
  const answer = await page.goto(path)
  expect(answer?.status(), path).toBe(status)
}

/** To the first record of a list. */
async function openFirst(page: Page, list: string) {
  await open(page, list)
  const href = await page.locator('main tbody th a, main tbody td a').first().getAttribute('href')
  await open(page, href!)
}

test.describe('for a visitor', () => {
  test('the sign-in page is accessible', async ({ page }) => {
    await open(page, '/login')
    await expectNothingFound(page)
  })
  test('a refused sign-in is accessible', async ({ page }) => {
    await open(page, '/login')
    await page.getByLabel('E-mail').fill('ingen@example.dk')
    await page.getByLabel('Adgangskode').fill('forkert kodeord')
    await page.getByRole('button', { name: 'Log ind', exact: true }).click()
    await expect(page.getByRole('alert')).toBeVisible()
    await expectNothingFound(page)
  })
  test('a page that is not there is accessible', async ({ page }) => {
    await open(page, '/findes/ikke', 404)
    await expectNothingFound(page)
  })
  test('a spent invitation is accessible', async ({ page }) => {
    await page.goto('/invitation/findes-ikke')
    await expectNothingFound(page)
  })
})

test.describe('for a leader', () => {
  test.use({ role: 'leader' })

  const pages = [
    '/',
    '/aktiviteter',
    '/paamindelser',
    '/indstillinger/udbakke',
    '/aktiviteter/ny',
    '/bevillinger',
    '/bevillinger?visning=pipeline',
    '/afrapportering',
    '/stillinger',
    '/stillinger/ny',
    '/fonde',
    '/fonde/kalender',
    '/fonde/skabeloner',
    '/bevillinger/ny',
    '/helhedsplaner',
    '/helhedsplaner/ny',
    '/organisationer',
    '/organisationer/ny',
    '/kontakter',
    '/kontakter/ny',
    '/kalender',
    '/kalender?visning=uge',
    '/kalender?visning=liste',
    '/kalender/abonnement',
    '/scenarier',
    '/scenarier/ny',
    '/milepaele',
    '/milepaele/ny',
    '/aftaler',
    '/aftaler/ny',
    '/bestyrelse',
    '/bestyrelse/ny',
    '/udvalg',
    '/udvalg/ny',
    '/udvalg/overlap',
    '/samarbejder',
    '/forankring/plan',
    '/papirkurv',
    '/import',
    '/indstillinger',
    '/indstillinger/konto',
    '/indstillinger/api',
    '/forankring',
    '/forankring?visning=ejere',
    '/indstillinger/forankring',
    '/bestyrelse/risiko',
    '/bestyrelse/portefoelje',
    '/indstillinger/risiko',
    '/indstillinger/forankring?ejer=municipality',
    '/indstillinger/paamindelser',
    '/indstillinger/paamindelser?slags=obligation',
    '/indstillinger/totrinslogin',
  ]
  for (const path of pages) {
    test(`${path} is accessible`, async ({ page }) => {
      await open(page, path)
      await expectNothingFound(page)
    })
  }

  test('a record that is not there is accessible', async ({ page }) => {
    await open(page, '/aktiviteter/findes-ikke', 404)
    await expectNothingFound(page)
  })

  for (const list of [
    '/aktiviteter',
    '/bevillinger',
    '/helhedsplaner',
    '/organisationer',
    '/kontakter',
    '/samarbejder',
  ]) {
    test(`one of ${list}, its form and its deletion are accessible`, async ({ page }) => {
      await openFirst(page, list)
      await expectNothingFound(page)
      const record = new URL(page.url()).pathname
      for (const part of ['ret', 'slet']) {
        await open(page, `${record}/${part}`)
        await expectNothingFound(page)
      }
    })
    test(`an empty form of ${list}, sent, is accessible with its errors`, async ({ page }) => {
      await open(page, `${list}/ny`)
      await page.locator('main form button[type=submit], main form button:not([type])').first().click()
      await expect(page.locator('[aria-invalid=true]').first()).toBeVisible()
      await expectNothingFound(page)
    })
  }

  test('the forms of a grant are accessible', async ({ page }) => {
    await openFirst(page, '/bevillinger')
    const grantId = new URL(page.url()).pathname.split('/').at(-1)
    for (const path of [
      `/rapportkrav/ny?bevilling=${grantId}`,
      `/rater/ny?bevilling=${grantId}`,
      `/lofter/ny?bevilling=${grantId}`,
      `/aendringer/ny?bevilling=${grantId}`,
      `/bevillinger/${grantId}/skabelon`,
      `/bevillinger/${grantId}/gem-skabelon`,
    ]) {
      await open(page, path)
      await expectNothingFound(page)
    }
  })
  test('a scenario, its changes and the form of a further one are accessible', async ({ page }) => {
    await open(page, '/scenarier')
    const href = await page.locator('.scen h3 a').last().getAttribute('href')
    for (const path of [href!, `${href}/ret?aendring=partyTakes`, `${href}/slet`]) {
      await open(page, path)
      await expectNothingFound(page)
    }
  })
  test('a closing plan and what a plan carries on are accessible', async ({ page }) => {
    await open(page, '/forankring')
    const subject = page.locator('main .calm a').filter({ hasText: 'Beboermedier' })
    const address = await subject.getAttribute('href')
    await openFirst(page, '/helhedsplaner')
    const plan = new URL(page.url()).pathname
    for (const path of [address!, `${address}/lukkeplan`, `${plan}/viderefoer`]) {
      await open(page, path)
      await expectNothingFound(page)
    }
  })
  for (const [status, parts] of [
    ['Kladde', ['', '/ret', '/laas']],
    ['Underskrevet', ['', '/referat']],
  ] as const) {
    test(`a paper for the board (${status}) is accessible`, async ({ page }) => {
      await open(page, '/bestyrelse')
      const row = page.getByRole('row', { name: new RegExp(status) }).last()
      const paper = await row.getByRole('link').getAttribute('href')
      for (const part of parts) {
        await open(page, `${paper}${part}`)
        await expectNothingFound(page)
      }
    })
  }
  test('one funder and one report are accessible', async ({ page }) => {
    for (const list of ['/fonde', '/afrapportering']) {
      await openFirst(page, list)
      await expectNothingFound(page)
    }
  })
  test('an import with problems is accessible', async ({ page }) => {
    await open(page, '/import')
    await page.getByLabel('Regneark', { exact: true }).setInputFiles('tests/examples/broken.xlsx')
    await page.getByRole('button', { name: 'Læs regnearket' }).click()
    await expect(page).toHaveURL(/\/import\/./)
    await expectNothingFound(page)
  })
  test('an import that is ready is accessible', async ({ page }) => {
    await open(page, '/import')
    await page.getByLabel('Regneark', { exact: true }).setInputFiles('tests/examples/roskilde.xlsx')
    await page.getByRole('button', { name: 'Læs regnearket' }).click()
    await expect(page).toHaveURL(/\/import\/./)
    await expectNothingFound(page)
  })
  test('a month, drawn, is accessible', async ({ page }) => {
    await open(page, '/kalender')
    await expect(page.locator('.sheet [data-deadline]').first()).toBeVisible()
    await expectNothingFound(page)
  })
  test('the figures behind the cliff are accessible', async ({ page }) => {
    await open(page, '/')
    await page.getByText('Vis tallene som tabel').first().click()
    await expectNothingFound(page)
  })
})

test.describe('for a partner', () => {
  test.use({ role: 'partner' })
  for (const [path, status] of [
    ['/', 200],
    ['/aktiviteter', 200],
    ['/bevillinger', 403],
  ] as const) {
    test(`${path} is accessible`, async ({ page }) => {
      await open(page, path, status)
      await expectNothingFound(page)
    })
  }
})
