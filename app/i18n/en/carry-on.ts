import type { carryOn as danish } from '../da/carry-on'

export const carryOn: typeof danish = {
  title: 'Carry on in a new plan',
  link: 'Carry on in a new plan',
  pageTitle: (plan) => `Carry on in a new plan: ${plan}`,
  sub: 'Choose what goes on, and what it is called there.',
  target: 'Carried on in',
  newPlan: 'New plan',
  planName: 'Name',
  newPlanNote:
    'The new plan gets the same holder, required co-financing, effort areas and areas. The pool you write yourself.',
  into: 'Carried on in',
  leftBehind:
    'Grants, payers, allocations, reporting, anchoring and meetings stay behind. New money for the new activity counts for the old one once the plan has ended.',
  carry: 'Carry on',
  kinds: { activities: 'Activities', positions: 'Posts', bodies: 'Bodies' },
  notes: {
    activities: 'With costs moved to the years of the new plan, responsibles, areas and value.',
    positions: 'With hours on the activities that go along. No payers yet.',
    bodies: 'With members, rhythm and terms of reference. No meetings yet.',
  },
  none: {
    activities: 'The plan has no activities.',
    positions: 'The plan has no posts.',
    bodies: 'The plan has no bodies.',
  },
  nameOf: (name) => `Name in the new plan: ${name}`,
  wish: (wish) => `Wish: ${wish}`,
  already: 'Carried on as',
  cannot: 'Runs past the whole of the new plan.',
  continuedIn: (name) => `Carried on in ${name}`,
  continues: 'Continues',
  continuedAs: 'Carried on as',
}
