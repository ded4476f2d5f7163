import { rename, rm, writeFile } from 'node:fs/promises'
import { makeExport } from '~/usecases/export/make-export.server'
import { todayOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'
import { Misused } from '../outcome'

export const exportCommand: Command = {
  usage: 'export FILE.xlsx|FILE.json [--secretariat NAME]',
  does: 'writes the workbook, or everything but sessions and secrets as JSON',
  operands: ['FILE'],
  options: {},
  run: async (given, terminal) => {
    const [file] = given.operands as [string]
    const format = /\.(xlsx|json)$/i.exec(file)?.[1]?.toLowerCase()
    if (format !== 'xlsx' && format !== 'json') throw new Misused('The file must end in .xlsx or .json.')
    return withDatabase(terminal, async (database) => {
      const secretariatId = await chooseSecretariat(database, given)
      const today = todayOf(given, terminal.now)
      const { bytes, name } = await makeExport(database, secretariatId, { format, withSalaries: true, today })
      const partial = `${file}.part`
      try {
        await writeFile(partial, bytes, { mode: 0o600 })
        await rename(partial, file)
      } finally {
        await rm(partial, { force: true })
      }
      const answer = { file, secretariat: name, bytes: bytes.byteLength }
      return { answer, words: `${name} is written to ${file}.` }
    })
  },
}
