import type { Plan } from '../../domain/plans/plan'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'

export const demoPlan = 'Sammen om Lærkeparken'
export const earlierPlan = 'Lærkeparken i bevægelse'

export const education = 'Uddannelse og livschancer'
export const employment = 'Beskæftigelse'
export const crimePrevention = 'Kriminalitetsforebyggelse'
export const cohesion = 'Sammenhængskraft og medborgerskab'

/** The plan in view, after the one it follows: plans come in the order they ran. */
export function demoPlans({ id }: DemoKeys, days: DemoDays): Plan[] {
  const holderId = id('organisations', 'Fjordby Boligselskab')
  const earlier: Plan = {
    id: id('plans', earlierPlan),
    name: earlierPlan,
    from: days.on('2019-01-01'),
    through: days.on('2022-12-31'),
    pool: '2015-18',
    coFinancingRequired: 2500,
    holderId,
    effortAreas: [
      'Tryghed og trivsel',
      'Kriminalpræventiv indsats',
      'Uddannelse og beskæftigelse',
      'Forebyggelse og forældreansvar',
    ],
    areas: ['Lærkeparken'],
    followsId: null,
  }
  const running: Plan = {
    id: id('plans', demoPlan),
    name: demoPlan,
    from: days.on('2023-01-01'),
    through: days.on('2026-12-31'),
    pool: '2019-26',
    coFinancingRequired: 2500,
    holderId,
    effortAreas: [education, employment, crimePrevention, cohesion],
    areas: ['Lærkeparken', 'Engly', 'Havnebakken'],
    followsId: earlier.id,
  }
  return [earlier, running]
}
