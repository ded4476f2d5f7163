import type { Page } from '@playwright/test'
import type { RunningServer } from '../setup/server-process'

interface FirstLeader {
  code: string
  email: string
  password: string
}

/** The code that an empty installation prints for its first leader. */
export function printedCode(server: RunningServer): string {
  const code = /with this code: (\S+)/.exec(server.written())?.[1]
  if (!code) throw new Error('the server printed no code')
  return code
}

/** Fills and sends the first page of an empty installation. */
export async function enterFirstLeader(page: Page, { code, email, password }: FirstLeader) {
  await page.getByLabel('Engangskode').fill(code)
  await page.getByLabel('Sekretariatets navn').fill('Sekretariatet i Nordby')
  await page.getByLabel('Navn', { exact: true }).fill('Anne Bach')
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Ny adgangskode').fill(password)
  await page.getByLabel('Gentag adgangskoden').fill(password)
  await page.getByRole('button', { name: 'Opret leder og log ind' }).click()
}
