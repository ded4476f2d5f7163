import type { Instant } from '~/domain/calendar/instant'
import { secretariatCopy } from '~/persistence/copies/secretariat-copy'
import { writeSecretariatCopy } from '~/persistence/copies/write-secretariat-copy.server'
import type { Database } from '~/persistence/database.server'
import type { ImportAnswer } from './import-answer'
import { noAnswer } from './import-answer'

export type ImportCopyOutcome =
  { ok: true; answer: ImportAnswer } | { ok: false; reason: 'problems'; answer: ImportAnswer }

/**
 * Imports what an export wrote as JSON: into a database that does not have the secretariat yet, or back over the
 * same one. `into` is the name of the secretariat it must be for, where one was chosen.
 */
export async function importCopy(
  database: Database,
  bytes: Uint8Array,
  { into, isDryRun, now }: { into: string | null; isDryRun: boolean; now: Instant },
): Promise<ImportCopyOutcome> {
  const read = secretariatCopy.safeParse(parse(bytes))
  if (!read.success) return refused('', read.error.issues[0]?.path.join('.') ?? '')
  if (into !== null && read.data.secretariat.name !== into) {
    return refused('Secretariat', read.data.secretariat.name)
  }
  const written = await writeSecretariatCopy(database, read.data, { now, isDryRun })
  if (!written.ok) return refused(written.table, written.found)
  return { ok: true, answer: { ...noAnswer, ...written.counts } }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return null
  }
}

function refused(sheet: string, found: string): ImportCopyOutcome {
  const expected = { code: 'workbook' } as const
  const problem = { sheet, cell: '', category: 'not-a-workbook', found, expected } as const
  return { ok: false, reason: 'problems', answer: { ...noAnswer, problems: [problem] } }
}
