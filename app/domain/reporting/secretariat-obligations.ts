import type { ClosingDays } from '../calendar/working-days'
import { noClosingDays } from '../calendar/working-days'
import type { Grant } from '../grants/grant'
import type { SecretariatRecords } from '../secretariat/secretariat-records'
import type { Obligation, ReportingGrant } from './obligations'
import { obligationsOf } from './obligations'
import type { RequirementParticulars } from './requirement-particulars'
import { noRequirementParticulars } from './requirement-particulars'
import type { PaperBody } from './target'

export type ReportingRecords = Pick<
  SecretariatRecords,
  | 'plans'
  | 'organisations'
  | 'grants'
  | 'instalments'
  | 'requirements'
  | 'obligations'
  | 'bodies'
  | 'meetings'
>

/** What obligations need of a secretariat beside its records. */
export interface ReportingAround {
  closingDays: ClosingDays
  /** By requirement; one that is missing needs nobody beforehand. */
  particulars: ReadonlyMap<string, RequirementParticulars>
}

export const nothingAround: ReportingAround = { closingDays: noClosingDays, particulars: new Map() }

export interface GrantObligation extends Obligation {
  grant: Grant
}

/** Every obligation of a secretariat by due day, grant, requirement and number. */
export function secretariatObligations(
  records: ReportingRecords,
  around: ReportingAround = nothingAround,
): GrantObligation[] {
  const collator = new Intl.Collator('da')
  const reportingGrant = reportingGrants(records, around)
  return records.grants
    .flatMap((grant) =>
      obligationsOf(reportingGrant(grant)).obligations.map((found) => ({ ...found, grant })),
    )
    .sort(
      (a, b) =>
        (a.due < b.due ? -1 : a.due > b.due ? 1 : 0) ||
        collator.compare(a.grant.reference, b.grant.reference) ||
        collator.compare(a.requirement.name, b.requirement.name) ||
        a.sequence - b.sequence,
    )
}

/** Gathers what a grant's obligations need, each list of the secretariat walked once. */
export function reportingGrants(
  records: ReportingRecords,
  { closingDays, particulars }: ReportingAround = nothingAround,
): (grant: Grant) => ReportingGrant {
  const plans = new Map(records.plans.map((plan) => [plan.id, plan]))
  const organisations = new Map(records.organisations.map((organisation) => [organisation.id, organisation]))
  const requirements = groupedBy(records.requirements, ({ grantId }) => grantId)
  const instalments = groupedBy(records.instalments, ({ grantId }) => grantId)
  const progress = groupedBy(records.obligations, ({ requirementId }) => requirementId)
  const bodyNames = new Map(records.bodies.map((body) => [body.id, foldedName(body.name)]))
  const meetings = groupedBy(records.meetings, ({ bodyId }) => bodyNames.get(bodyId))
  const paperBodies = new Map(
    records.bodies.map(({ id, name, paperLeadDays }): [string, PaperBody] => [
      id,
      {
        name,
        paperLeadDays: paperLeadDays ?? 0,
        meetings: (meetings.get(foldedName(name)) ?? []).map(({ day }) => day),
      },
    ]),
  )
  return (grant) => {
    const plan = plans.get(grant.planId ?? '')
    const holder = organisations.get(grant.holderId ?? plan?.holderId ?? '')
    const own = requirements.get(grant.id) ?? []
    return {
      grant,
      planEnd: plan?.through ?? null,
      holderFiscalYearStart: holder?.fiscalYearStart ?? 1,
      requirements: own,
      records: own.flatMap(({ id }) => progress.get(id) ?? []),
      instalments: instalments.get(grant.id) ?? [],
      meetingsOf: (body) => meetings.get(foldedName(body)) ?? [],
      particularsOf: (requirementId) => particulars.get(requirementId) ?? noRequirementParticulars,
      bodyOf: (bodyId) => paperBodies.get(bodyId) ?? null,
      closingDays,
    }
  }
}

/** A rule's sentence is read without regard to case and extra spaces, and so is the body it names. */
export function foldedName(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase()
}

function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
