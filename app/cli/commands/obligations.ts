import type { SecretariatRecords } from '~/domain/secretariat/secretariat-records'
import type { GrantObligation } from '~/domain/reporting/secretariat-obligations'
import { loadObligations } from '~/usecases/obligations/load-obligations.server'
import { textOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'
import { Refused } from '../outcome'
import { reporting } from '~/i18n/da/reporting'
import { whyText } from '~/i18n/why-text'

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

function obligationAnswer(obligation: GrantObligation, contacts: SecretariatRecords['contacts']): object {
  const { grant, requirement, period } = obligation
  const nameOf = (id: string | null) => contacts.find((contact) => contact.id === id)?.name ?? null
  return {
    grant: grant.reference,
    requirement: requirement.name,
    sequence: obligation.sequence,
    periodFrom: period.from,
    periodThrough: period.through,
    computedDue: obligation.computedDue,
    due: obligation.due,
    dueTime: requirement.dueTime,
    target: obligation.target,
    status: obligation.status,
    artefacts: requirement.artefacts,
    consequence: requirement.consequence,
    holdsBack: obligation.holdsBack,
    hours: obligation.hours === null ? null : obligation.hours / 10_000,
    responsible: nameOf(obligation.responsibleId),
    deputy: nameOf(obligation.deputyId),
    why: whyText(obligation.why, reporting),
  }
}
