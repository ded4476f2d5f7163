import type { Instant } from '../domain/calendar/instant'
import type { Db } from './db.server'

/** What the installation itself remembers, outside every secretariat. */
export type InstallationSettingName = 'firstLeaderCodeHash'

export async function readInstallationSetting(db: Db, id: InstallationSettingName): Promise<string | null> {
  const row = await db.installationSetting.findUnique({ where: { id }, select: { value: true } })
  return row?.value ?? null
}

export async function writeInstallationSetting(
  db: Db,
  id: InstallationSettingName,
  value: string,
  at: Instant,
): Promise<void> {
  await db.installationSetting.upsert({
    where: { id },
    create: { id, value, updatedAt: at },
    update: { value, updatedAt: at },
    select: { id: true },
  })
}

/** Takes a setting away where it still has a value: false where somebody was first, so that a code works once. */
export async function spendInstallationSetting(
  db: Db,
  id: InstallationSettingName,
  value: string,
): Promise<boolean> {
  const { count } = await db.installationSetting.deleteMany({ where: { id, value } })
  return count === 1
}
