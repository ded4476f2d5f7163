import type { SecretariatId } from '~/domain/access/secretariat-id'
import type { Day } from '~/domain/calendar/day'
import { readSecretariatCopy } from '~/persistence/copies/read-secretariat-copy.server'
import type { Database } from '~/persistence/database.server'
import { loadSecretariatRecords } from '~/persistence/records/load-secretariat-records.server'
import { secretariatName } from '~/persistence/secretariats.server'
import { writeWorkbook } from '~/workbook/write-workbook'

/** The bytes of an export; who may have them has been asked. */
export async function makeExport(
  database: Database,
  secretariatId: SecretariatId,
  { format, withSalaries, today }: { format: 'xlsx' | 'json'; withSalaries: boolean; today: Day },
): Promise<{ bytes: Uint8Array; name: string }> {
  if (format === 'json') {
    const copy = await readSecretariatCopy(database, secretariatId)
    const text = `${JSON.stringify(copy, null, 1)}\n`
    return { bytes: new TextEncoder().encode(text), name: copy.secretariat.name }
  }
  const name = await secretariatName(database.client, secretariatId)
  const records = await loadSecretariatRecords(database.client, secretariatId)
  return { bytes: await writeWorkbook(records, { withSalaries, secretariat: name, today }), name }
}
