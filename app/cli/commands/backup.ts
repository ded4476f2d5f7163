import { backUpInstallation } from '~/usecases/backup/back-up-installation.server'
import type { Command } from '../commands'
import { withDatabase } from '../open'
import { Refused } from '../outcome'

export const backupCommand: Command = {
  usage: 'backup FILE',
  does: 'a verified copy of the database and its files in one file, also while the server runs',
  operands: ['FILE'],
  options: {},
  run: (given, terminal) =>
    withDatabase(terminal, async (database, dataFolder) => {
      const [file] = given.operands as [string]
      const made = await backUpInstallation(database, { file, dataFolder, now: terminal.now })
      if (!made.ok) throw new Refused(refusals[made.reason])
      return {
        answer: { file, files: made.files },
        words: `The database and ${made.files} files are in ${file}.`,
      }
    }),
}

const refusals = { fileIsThere: 'There is such a file already: name another.' }
