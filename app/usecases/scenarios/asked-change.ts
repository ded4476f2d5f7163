import type { Day } from '~/domain/calendar/day'
import type { Month } from '~/domain/calendar/month'
import type { CoverageRecords } from '~/domain/funding/coverage-types'
import type { Grant } from '~/domain/grants/grant'
import type { Oere, Share } from '~/domain/money/oere'
import type { Named, ScenarioChange } from '~/domain/scenarios/scenario'
import type { FieldProblem } from '~/domain/secretariat/field-problem'

/** A change as a form asks for it: records by their ids. */
export type AskedChange =
  | { code: 'fundRenewed'; share: Share }
  | { code: 'refused'; grantId: string }
  | { code: 'awarded'; grantId: string; amount: Oere | null }
  | { code: 'newGrant'; name: string; activityId: string; amount: Oere; from: Day; through: Day }
  | {
      code: 'partyTakes'
      organisationId: string
      share: Share
      activityIds: string[]
      from: Month | null
    }
  | { code: 'positionLapses'; positionId: string; from: Month }
  | { code: 'anchoringFails'; anchoringId: string }
  | { code: 'planExtended'; months: number }

/** Who gives it and what it is known by: a board knows the first, the secretariat the second. */
export function grantName(
  { reference, funderId }: Pick<Grant, 'reference' | 'funderId'>,
  { organisations }: Pick<CoverageRecords, 'organisations'>,
): string {
  const funder = organisations.find(({ id }) => id === funderId)
  return [funder?.name, reference].filter(Boolean).join(' ')
}

type Found = { ok: true; change: ScenarioChange } | { ok: false; problems: FieldProblem[] }

/** The change with the names its records have now, so that it can be told of when they are gone. */
export function changeAsked(asked: AskedChange, records: CoverageRecords, planId: string): Found {
  const problems: FieldProblem[] = []
  const named = (field: string, found: Named | undefined): Named => {
    if (!found) problems.push({ field, problem: 'unknownReference' })
    return found ?? { id: '', name: '' }
  }
  const grant = (id: string) => {
    const found = records.grants.find((one) => one.id === id)
    return named('grantId', found && { id, name: grantName(found, records) })
  }
  const activity = (field: string, id: string) => {
    const found = records.activities.find((one) => one.id === id && one.planId === planId)
    return named(field, found && { id, name: found.name })
  }
  const make = (): ScenarioChange => {
    switch (asked.code) {
      case 'fundRenewed':
      case 'planExtended':
        return asked
      case 'refused':
        return { code: asked.code, grant: grant(asked.grantId) }
      case 'awarded':
        return { code: asked.code, grant: grant(asked.grantId), amount: asked.amount }
      case 'newGrant': {
        const { code, amount, from, through } = asked
        const name = asked.name.trim()
        return { code, name, activity: activity('activityId', asked.activityId), amount, from, through }
      }
      case 'partyTakes': {
        const { code, share, from, organisationId: id } = asked
        const found = records.organisations.find((one) => one.id === id)
        const organisation = named('organisationId', found && { id, name: found.name })
        const chosen = [...new Set(asked.activityIds)].map((each) => activity('activityIds', each))
        return { code, organisation, share, activities: chosen.length > 0 ? chosen : null, from }
      }
      case 'positionLapses': {
        const { code, from, positionId: id } = asked
        const found = records.positions.find((one) => one.id === id)
        return { code, position: named('positionId', found && { id, name: found.name }), from }
      }
      case 'anchoringFails': {
        const found = records.anchorings.find((one) => one.id === asked.anchoringId)
        const of = records.activities.find((one) => one.id === found?.activityId)
        return {
          code: asked.code,
          anchoring: named('anchoringId', found && of && { id: found.id, name: of.name }),
        }
      }
    }
  }
  const change = make()
  return problems.length > 0 ? { ok: false, problems } : { ok: true, change }
}
