import type { Requirement } from '../../app/domain/reporting/requirement'
import { today } from './records'

/** A plain requirement of the grant `grant`; its name is its id. */
export function aRequirement(given: Partial<Requirement> = {}): Requirement {
  const id = given.id ?? 'requirement'
  return {
    id,
    grantId: 'grant',
    name: id,
    artefacts: ['statusReport'],
    rule: '3 måneder efter bevillingens slut',
    dueTime: null,
    shift: 'none',
    consequence: 'none',
    hours: null,
    responsibleId: null,
    deputyId: null,
    sourceText: null,
    sourcePage: null,
    condition: null,
    afterIds: [],
    signerId: null,
    notices: [],
    recordedOn: today,
    ...given,
  }
}
