/** What a contact can answer for, in the order a handover shows it. */
export const dutyKinds = [
  'activity',
  'milestone',
  'agreement',
  'position',
  'grant',
  'instalment',
  'changeRequest',
  'requirement',
  'obligation',
  'anchoringStep',
  'collaboration',
  'body',
] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Who has which part in a record, by the name of the field: `{ responsibleId: 'a', deputyId: 'b' }`. */
export type Parts = Readonly<Record<string, string | null>>

/**
 * The parts after one contact's are another's. Who would be both responsible and deputy is responsible, and the
 * deputy's place is left empty: `{ responsibleId: 'a', deputyId: 'b' }` from a to b is `{ responsibleId: 'b',
 * deputyId: null }`.
 */
export function handedOver(parts: Parts, fromId: string, toId: string): Parts {
  const after: Record<string, string | null> = {}
  for (const [field, id] of Object.entries(parts)) after[field] = id === fromId ? toId : id
  const isBoth = 'deputyId' in after && after.deputyId !== null && after.deputyId === after.responsibleId
  return isBoth ? { ...after, deputyId: null } : after
}
