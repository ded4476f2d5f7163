import type { Db } from './db.server'

export interface InstallationCounts {
  readonly secretariats: number
  readonly demoSecretariats: number
  readonly users: number
}

export async function countInstallation(db: Db): Promise<InstallationCounts> {
  const [secretariats, demoSecretariats, users] = await Promise.all([
    db.secretariat.count(),
    db.secretariat.count({ where: { isDemo: true } }),
    db.user.count(),
  ])
  return { secretariats, demoSecretariats, users }
}
