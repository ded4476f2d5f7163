import type { Day } from '../../domain/calendar/day'
import type { PositionAgreement } from '../../domain/positions/agreement'
import type { SecretariatRecords } from '../../domain/secretariat/secretariat-records'
import type { DatedGrantStep } from '../../persistence/records/grant-history.server'
import { demoActivities, demoCostLines } from './activities'
import { demoAgreements } from './agreements'
import { demoAnchorings, demoCollaborations } from './anchorings'
import type { DemoAnchoringStep } from './anchoring-steps'
import { demoAnchoringSteps } from './anchoring-steps'
import { demoBodies, demoBodyMembers, demoMeetings } from './bodies'
import type { DemoBodyTerms } from './body-terms'
import { demoBodyTerms } from './body-terms'
import type { DemoCollaborationTerms } from './collaboration-terms'
import { demoCollaborationTerms } from './collaboration-terms'
import { demoDays } from './demo-days'
import { demoKeys } from './demo-ids'
import { demoAllocations, demoGrants, demoGrantSteps, demoInstalments } from './grants'
import { demoMilestones, demoSteeringGroups } from './milestones'
import type { DemoMoney } from './money'
import { demoMoney } from './money'
import { demoObligations } from './obligations'
import { demoPlans } from './plans'
import { demoPositionAgreements } from './position-agreements'
import { demoPositionAssignments, demoPositions, demoPositionShares } from './positions'
import { demoRequirements } from './requirements'
import type { DemoScenario } from './scenarios'
import { demoScenarios } from './scenarios'
import { demoContacts, demoOrganisations } from './town'
import type { DemoRegister } from './write-demo-register.server'

export interface Demo {
  records: SecretariatRecords
  positionAgreements: PositionAgreement[]
  /** How each grant came to its status, oldest step first within a grant. */
  grantSteps: DatedGrantStep[]
  money: DemoMoney
  register: DemoRegister
  scenarios: DemoScenario[]
  bodyTerms: DemoBodyTerms
  collaborationTerms: DemoCollaborationTerms
  anchoringSteps: DemoAnchoringStep[]
  /** The contact of a name in the demo. */
  contactId(name: string): string
}

/** The demo secretariat as seen on a day: its running plan ends 9–10 months after it. */
export function demoRecords(today: Day, newId: () => string): Demo {
  const keys = demoKeys(newId)
  const days = demoDays(today)
  const dated = {
    plans: demoPlans(keys, days),
    organisations: demoOrganisations(keys),
    grants: demoGrants(keys, days),
    instalments: demoInstalments(keys, days),
    requirements: demoRequirements(keys, days),
    bodies: demoBodies(keys),
    meetings: demoMeetings(keys, days),
  }
  const bodyMembers = demoBodyMembers(keys)
  return {
    records: {
      ...dated,
      contacts: demoContacts(keys),
      activities: demoActivities(keys, days),
      costLines: demoCostLines(keys),
      positions: demoPositions(keys, days),
      positionShares: demoPositionShares(keys, days),
      positionAssignments: demoPositionAssignments(keys, days),
      allocations: demoAllocations(keys, days),
      obligations: demoObligations(keys, days, dated),
      anchorings: demoAnchorings(keys),
      collaborations: demoCollaborations(keys),
      bodyMembers,
    },
    positionAgreements: demoPositionAgreements(keys, days, newId),
    grantSteps: demoGrantSteps(keys, days),
    money: demoMoney(keys, days),
    register: {
      milestones: demoMilestones(keys, days),
      agreements: demoAgreements(keys, days),
      followed: demoSteeringGroups.map(([body, effortArea]) => ({
        bodyId: keys.id('bodies', body),
        effortArea,
      })),
    },
    anchoringSteps: demoAnchoringSteps(keys, days, newId),
    collaborationTerms: demoCollaborationTerms(keys, days),
    scenarios: demoScenarios(keys, days, newId),
    bodyTerms: demoBodyTerms(keys, days, { bodyMembers, meetings: dated.meetings }),
    contactId: (name) => keys.id('contacts', name),
  }
}
