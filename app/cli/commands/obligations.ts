import { obligationAnswer } from '~/usecases/obligations/obligation-answer'
import { loadObligations } from '~/usecases/obligations/load-obligations.server'
import { textOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'
import { Refused } from '../outcome'

export const obligationsCommand: Command = {
  usage: 'obligations [--plan NAME] [--grant REF]',
  does: 'what must be sent to whom and when, and what it holds back',
  operands: [],
  options: { plan: { type: 'string' }, grant: { type: 'string' } },
  run: (given, terminal) =>
    withDatabase(terminal, async (database) => {
      const secretariatId = await chooseSecretariat(database, given)
      const asked = { plan: textOf(given, 'plan'), grant: textOf(given, 'grant') }
      const found = await loadObligations(database, secretariatId, asked)
      if (!found.ok) {
        const unknown = found.reason === 'unknownPlan' ? `plan ${asked.plan}` : `grant ${asked.grant}`
        throw new Refused(`There is no ${unknown}.`)
      }
      const { obligations, contacts } = found
      return {
        answer: { obligations: obligations.map((obligation) => obligationAnswer(obligation, contacts)) },
        words: obligations
          .map(({ due, status, grant, requirement, sequence }) =>
            [due, status.padEnd(14), grant.reference, `${requirement.name} ${sequence}`].join('  '),
          )
          .join('\n'),
      }
    }),
}
