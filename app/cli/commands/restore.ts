import { restoreInstallation } from '~/usecases/backup/restore-installation.server'
import { isSet } from '../arguments'
import type { Command } from '../commands'
import { environmentOf } from '../open'
import { Refused } from '../outcome'

export const restoreCommand: Command = {
  usage: 'restore FILE [--force]',
  does: 'puts a backup back, into an empty database, or with --force over what is there',
  operands: ['FILE'],
  options: { force: { type: 'boolean' } },
  run: async (given, terminal) => {
    const [file] = given.operands as [string]
    const { DATABASE_URL, DATA_DIR } = environmentOf(terminal)
    const restored = await restoreInstallation({
      file,
      url: DATABASE_URL,
      dataFolder: DATA_DIR,
      isForced: isSet(given, 'force'),
      now: terminal.now,
    })
    if (!restored.ok) {
      throw new Refused(
        restored.reason === 'notEmpty'
          ? 'The database is not empty. --force puts the backup over it.'
          : `The file is no sound backup: ${restored.problem}`,
      )
    }
    return {
      answer: { file, files: restored.files },
      words: `${file} is put back, with ${restored.files} files.`,
    }
  },
}
