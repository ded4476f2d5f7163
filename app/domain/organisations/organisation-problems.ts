import type { FieldProblem } from '../secretariat/field-problem'
import type { Contact, Organisation } from './organisation'

/** What an organisation must not be saved with. */
export function organisationProblems(
  organisation: Omit<Organisation, 'id'>,
  { isNameTaken }: { isNameTaken: boolean },
): FieldProblem[] {
  const problems = nameProblems(organisation.name, isNameTaken)
  const month = organisation.fiscalYearStart
  if (month !== null && (!Number.isInteger(month) || month < 1 || month > 12))
    problems.push({ field: 'fiscalYearStart', problem: 'outOfRange' })
  return problems
}

/** What a contact must not be saved with. */
export function contactProblems(
  contact: Omit<Contact, 'id'>,
  { isNameTaken }: { isNameTaken: boolean },
): FieldProblem[] {
  return nameProblems(contact.name, isNameTaken)
}

function nameProblems(name: string, isNameTaken: boolean): FieldProblem[] {
  if (name.trim() === '') return [{ field: 'name', problem: 'required' }]
  return isNameTaken ? [{ field: 'name', problem: 'nameTaken' }] : []
}
