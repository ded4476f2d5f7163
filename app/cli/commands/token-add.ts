import { instant } from '~/domain/calendar/instant'
import { addApiToken } from '~/usecases/tokens/add-api-token.server'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'

export const tokenAddCommand: Command = {
  usage: 'token add NAME',
  does: 'makes an API token of the secretariat and prints it once',
  operands: ['NAME'],
  options: {},
  run: (given, terminal) =>
    withDatabase(terminal, async (database) => {
      const [name] = given.operands as [string]
      const secretariatId = await chooseSecretariat(database, given)
      const token = await addApiToken({ db: database, now: instant(terminal.now) }, { secretariatId, name })
      return { answer: { name, token }, words: token }
    }),
}
