import { roles } from '~/domain/access/actor'
import { instant } from '~/domain/calendar/instant'
import { addUser } from '~/usecases/access/add-user.server'
import { textOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, environmentOf, withDatabase } from '../open'
import { Misused, Refused } from '../outcome'

export const userAddCommand: Command = {
  usage: `user add EMAIL --role ${roles.join('|')} [--name NAME]`,
  does: 'adds a user and prints the one-time link with which they choose a password',
  operands: ['EMAIL'],
  options: { role: { type: 'string' }, name: { type: 'string' } },
  run: async (given, terminal) => {
    const [email] = given.operands as [string]
    const role = roles.find((known) => known === textOf(given, 'role'))
    if (!role) throw new Misused(`--role takes one of ${roles.join(', ')}.`)
    const env = environmentOf(terminal)
    const appUrl = env.APP_URL ?? `http://localhost:${env.PORT}`
    return withDatabase(terminal, async (database) => {
      const secretariatId = await chooseSecretariat(database, given)
      const name = textOf(given, 'name') ?? null
      const rights = { role, contactId: null, maySeeSalaries: role === 'leader' }
      const added = await addUser(
        { db: database, now: instant(terminal.now) },
        { secretariatId, email, name, ...rights },
      )
      if (!added.ok) throw new Refused(refusals[added.reason] ?? added.reason, { error: added.reason })
      const link = added.token === null ? null : `${appUrl}/adgangskode/${added.token}`
      return {
        answer: { email, role, link },
        words: link ?? `${email} is added and signs in with the password they have.`,
      }
    })
  },
}

const refusals: Record<string, string> = {
  notAnEmail: 'That is not an e-mail address.',
  alreadyMember: 'That user belongs to the secretariat already.',
}
