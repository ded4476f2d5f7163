import type { CarriedKind } from '~/usecases/carry-on/carry-on-page'

export const carryOn = {
  title: 'Videreføres i ny plan',
  link: 'Videreføres i ny plan',
  pageTitle: (plan: string) => `Videreføres i ny plan: ${plan}`,
  sub: 'Vælg, hvad der går videre, og hvad det skal hedde dér.',
  target: 'Føres videre i',
  newPlan: 'Ny helhedsplan',
  planName: 'Navn',
  newPlanNote:
    'Den nye plan får samme bevillingshaver, krav om medfinansiering, indsatsområder og områder. Puljen skriver du selv.',
  into: 'Føres videre i',
  leftBehind:
    'Bevillinger, betalere, fordelinger, afrapportering, forankring og møder følger ikke med. Nye penge til den nye aktivitet tæller for den gamle, når planen er slut.',
  carry: 'Før videre',
  kinds: {
    activities: 'Aktiviteter',
    positions: 'Stillinger',
    bodies: 'Udvalg',
  } satisfies Record<CarriedKind, string>,
  notes: {
    activities: 'Med omkostninger, flyttet til den nye plans år, ansvarlige, områder og værdi.',
    positions: 'Med timer på de aktiviteter, der følger med. Ingen betalere endnu.',
    bodies: 'Med medlemmer, rytme og kommissorium. Ingen møder endnu.',
  } satisfies Record<CarriedKind, string>,
  none: {
    activities: 'Planen har ingen aktiviteter.',
    positions: 'Planen har ingen stillinger.',
    bodies: 'Planen har ingen udvalg.',
  } satisfies Record<CarriedKind, string>,
  nameOf: (name: string) => `Navn i den nye plan: ${name}`,
  wish: (wish: string) => `Ønske: ${wish}`,
  already: 'Videreført som',
  cannot: 'Løber ud over hele den nye plan.',
  continuedIn: (name: string) => `Videreført i ${name}`,
  continues: 'Fortsætter',
  continuedAs: 'Videreført som',
}
