import type { Body } from '~/domain/bodies/body'
import type { BodyParticulars } from '~/domain/bodies/body-particulars'
import { noBodyParticulars } from '~/domain/bodies/body-particulars'
import { withTidyTexts } from '~/domain/privacy/text-problems'
import type { BodyValues } from './body-pages'

/** The two halves a body's form values are kept as, their texts tidied and empty ones left out. */
export function bodyParts(values: BodyValues, id: string): { body: Body; particulars: BodyParticulars } {
  const tidy = withTidyTexts(values)
  const { planId, name, level, demandedByGrantId, paperLeadDays, ...particulars } = tidy
  const { effortArea, mandate, tasks, attendanceDuty } = particulars
  return {
    body: { id, planId, name, level, demandedByGrantId, paperLeadDays },
    particulars: {
      ...particulars,
      effortArea: effortArea || null,
      mandate: mandate || null,
      tasks: tasks || null,
      attendanceDuty: attendanceDuty || null,
    },
  }
}

/** What the form of a body opens with. */
export function bodyValues(body: Body, kept: BodyParticulars | undefined): BodyValues {
  const { id: _, ...rest } = body
  const { effortArea, mandate, tasks, attendanceDuty, ...more } = kept ?? noBodyParticulars
  const { substitutesAllowed, rhythm, responsibleId, deputyId } = more
  return {
    ...rest,
    effortArea,
    mandate,
    tasks,
    attendanceDuty,
    substitutesAllowed,
    rhythm,
    responsibleId,
    deputyId,
  }
}
