import { continuations, costKinds } from '../app/domain/activities/activity'
import { anchoringStages } from '../app/domain/anchoring/anchoring'
import type { Day } from '../app/domain/calendar/day'
import { addDays, addMonths, day } from '../app/domain/calendar/day'
import { monthsOf } from '../app/domain/calendar/month'
import type { Grant } from '../app/domain/grants/grant'
import { fromKroner } from '../app/domain/money/oere'
import type { Organisation } from '../app/domain/organisations/organisation'
import type { SecretariatRecords } from '../app/domain/secretariat/secretariat-records'
import { seededObligations } from './seeded-obligations'
import type { Random } from './random'
import { seededRandom } from './random'

/** Every plan in the country, at the size of a large one. */
export const wholeCountry = {
  plans: 66,
  activities: 40,
  costLines: 8,
  grants: 20,
  positions: 12,
} as const

export type SeededSize = { readonly [K in keyof typeof wholeCountry]: number }

const monthsInPlan = 48
const effortAreas = [
  'Uddannelse og livschancer',
  'Beskæftigelse',
  'Kriminalitetsforebyggelse',
  'Sammenhængskraft og medborgerskab',
]
const kinds = [
  'Klub',
  'Café',
  'Værksted',
  'Rådgivning',
  'Netværk',
  'Forløb',
  'Lektiehjælp',
  'Mentor',
  'Idræt',
  'Besøg',
]
const places = [
  'Parken',
  'Engen',
  'Bakken',
  'Havnen',
  'Skoven',
  'Torvet',
  'Søen',
  'Mosen',
  'Gården',
  'Vangen',
]
const funds = 24

/** A secretariat of that many plans, the same for the same seed; every check of the workbook holds for it. */
export function seededRecords(seed: number, size: SeededSize, today: Day): SecretariatRecords {
  const records: SecretariatRecords = {
    plans: [],
    organisations: sharedFunders(),
    contacts: [],
    activities: [],
    costLines: [],
    positions: [],
    positionShares: [],
    positionAssignments: [],
    grants: [],
    instalments: [],
    allocations: [],
    requirements: [],
    obligations: [],
    anchorings: [],
    collaborations: [],
    bodies: [],
    bodyMembers: [],
    meetings: [],
  }
  for (let number = 1; number <= size.plans; number += 1) {
    new PlanMaker(records, seededRandom(seed * 1000 + number), number, size, today).make()
  }
  records.obligations = seededObligations(records, today)
  return records
}

function sharedFunders(): Organisation[] {
  const funder = (id: string, name: string, kind: Organisation['kind']): Organisation => ({
    id,
    name,
    kind,
    isPublicAuthority: kind === 'state',
    fiscalYearStart: null,
    paysNoRunningCosts: false,
  })
  return [
    funder('lbf', 'Landsbyggefonden', 'landsbyggefonden'),
    funder('state', 'Statens prøvepulje', 'state'),
    ...Array.from({ length: funds }, (_, index) =>
      funder(`fund-${index}`, `Prøvefonden nr. ${index + 1}`, 'foundation'),
    ),
  ]
}

class PlanMaker {
  private readonly key: string
  private readonly from: Day
  private readonly through: Day
  private readonly given = new Map<string, number>()

  constructor(
    private readonly records: SecretariatRecords,
    private readonly random: Random,
    private readonly number: number,
    private readonly size: SeededSize,
    private readonly today: Day,
  ) {
    this.key = `p${number}`
    this.from = addMonths(day(`${today.slice(0, 7)}-01`), -random.between(6, 42))
    this.through = this.afterMonths(monthsInPlan)
  }

  /** The last day of the plan's first `months` months. */
  private afterMonths(months: number): Day {
    return addDays(addMonths(this.from, months), -1)
  }

  private id(kind: string, ...parts: (string | number)[]): string {
    return [this.key, kind, ...parts].join('-')
  }

  make() {
    this.parties()
    this.plan()
    this.grants()
    this.activities()
    this.positions()
    this.awards()
    this.anchorings()
    this.bodies()
  }

  private parties() {
    const { records, number } = this
    const party = (part: string, name: string, kind: Organisation['kind'], isPublicAuthority: boolean) =>
      records.organisations.push({
        id: this.id(part),
        name: `${name} ${number}`,
        kind,
        isPublicAuthority,
        fiscalYearStart: this.random.pick([1, 8, null]),
        paysNoRunningCosts: false,
      })
    party('municipality', 'Prøve Kommune', 'municipality', true)
    party('housing', 'Prøve Boligselskab', 'housingOrganisation', false)
    party('association', 'Foreningen', 'association', false)
    for (let index = 0; index < 10; index += 1) {
      records.contacts.push({
        id: this.id('contact', index),
        name: `Medarbejder ${number}.${index + 1}`,
        title: 'Koordinator',
        email: `medarbejder.${number}.${index + 1}@example.dk`,
        organisationId: this.id(index % 2 ? 'municipality' : 'housing'),
      })
    }
  }

  private contact(): string {
    return this.id('contact', this.random.between(0, 9))
  }

  private plan() {
    this.records.plans.push({
      id: this.key,
      name: `Helhedsplan ${String(this.number).padStart(2, '0')}`,
      from: this.from,
      through: this.through,
      pool: '2019-26',
      coFinancingRequired: 2500,
      holderId: this.id('housing'),
      effortAreas,
      areas: places.slice(0, 3),
      followsId: null,
    })
  }

  /** The first is Landsbyggefonden's, the next two match it, half of the rest are running. */
  private grants() {
    const { random } = this
    for (let index = 0; index < this.size.grants; index += 1) {
      const isBase = index < 3
      const isRunning = isBase || index < this.size.grants * 0.55
      const status = isRunning
        ? 'awarded'
        : random.pick([
            'applied',
            'applied',
            'closed',
            'drafting',
            'idea',
            'declined',
            'withdrawn',
            'lapsed',
          ] as const)
      const isPaid = status === 'awarded' || status === 'closed'
      const start = isBase ? 0 : random.between(0, 24)
      const through = isBase ? this.through : this.afterMonths(start + random.between(12, 40))
      const awardDay = addMonths(this.from, start - 2)
      this.records.grants.push({
        id: this.grantId(index),
        reference: `B${this.number}-${index + 1}`,
        funderId:
          ['lbf', this.id('municipality'), this.id('housing')][index] ??
          (index === 3 ? 'state' : `fund-${random.between(0, funds - 1)}`),
        planId: this.key,
        title: `Bevilling ${index + 1}`,
        status,
        holderId: !isBase && random.chance(30) ? this.id('municipality') : null,
        appliedAmount: null,
        awardedAmount: null,
        probability: status === 'applied' && random.chance(70) ? random.between(1, 9) * 1000 : null,
        applyBy: isBase ? null : addMonths(awardDay, -3),
        applyTime: random.chance(50) ? '12:00' : null,
        awardDay: isPaid ? awardDay : null,
        acceptBy: isPaid && random.chance(60) ? addMonths(awardDay, 1) : null,
        acceptedOn: isPaid && random.chance(80) ? addDays(awardDay, 20) : null,
        from: addMonths(this.from, start),
        through,
        exemptFromFoundationVat: false,
        isCoFinancing: index === 1 || index === 2,
      })
    }
  }

  private grantId(index: number): string {
    return this.id('grant', index)
  }

  private grant(index: number): Grant {
    return this.records.grants.find(({ id }) => id === this.grantId(index))!
  }

  private activities() {
    const { random, records } = this
    for (let index = 0; index < this.size.activities; index += 1) {
      const activityId = this.id('activity', index)
      const hasOwnPeriod = random.chance(25)
      records.activities.push({
        id: activityId,
        planId: this.key,
        name: `${random.pick(kinds)} ${random.pick(places)} ${this.number}.${index + 1}`,
        effortAreas: [random.pick(effortAreas)],
        targetGroup: random.pick(['Unge 13–17 år', 'Familier', 'Alle beboere', 'Ledige']),
        areas: [random.pick(places.slice(0, 3))],
        from: hasOwnPeriod ? this.afterMonths(random.between(1, 12)) : null,
        through: hasOwnPeriod && random.chance(40) ? this.afterMonths(random.between(30, 46)) : null,
        responsibleId: this.contact(),
        deputyId: random.chance(60) ? this.contact() : null,
        value: random.between(1, 5),
        valueReason: 'Vurderet af styregruppen på seneste møde.',
        continuation: random.pick(continuations),
        reduceShare: 6000,
        costAfterPlan: random.chance(15) ? fromKroner(random.between(50, 600) * 1000) : null,
        contributionSafety: random.between(0, 3),
        contributionOpportunity: random.between(0, 3),
        continuesId: null,
      })
      for (let line = 0; line < this.size.costLines; line += 1) {
        const basis = random.pick(['perMonth', 'perYear', 'total'] as const)
        const perMonth = random.between(300, 2500)
        records.costLines.push({
          id: this.id('cost', index, line),
          activityId,
          label: `Post ${line + 1}`,
          kind: random.pick(costKinds),
          amount: fromKroner(
            basis === 'perMonth' ? perMonth : perMonth * (basis === 'perYear' ? 12 : monthsInPlan),
          ),
          basis,
          from: null,
          through: null,
        })
      }
      this.allocate(activityId, 0, 9000)
      if (random.chance(70)) this.allocate(activityId, random.between(1, 2), 4000)
      if (random.chance(60)) this.allocate(activityId, random.between(3, this.size.grants - 1), 5000)
    }
  }

  private allocate(activityId: string, grantIndex: number, most: number) {
    const { from, through } = this.grant(grantIndex)
    const kroner = this.random.between(500, most) * monthsOf({ from: from!, through: through! }).length
    this.give(grantIndex, kroner)
    this.records.allocations.push({
      id: this.id('allocation', this.records.allocations.length),
      grantId: this.grantId(grantIndex),
      activityId,
      amount: fromKroner(kroner),
      from: from!,
      through: through!,
    })
  }

  private give(grantIndex: number, kroner: number) {
    this.given.set(this.grantId(grantIndex), (this.given.get(this.grantId(grantIndex)) ?? 0) + kroner)
  }

  private positions() {
    const { random, records } = this
    for (let index = 0; index < this.size.positions; index += 1) {
      const positionId = this.id('position', index)
      const monthly = random.between(180, 480) * 100
      records.positions.push({
        id: positionId,
        planId: this.key,
        name: `Stilling ${this.number}.${index + 1}`,
        employerId: this.id(random.chance(30) ? 'municipality' : 'housing'),
        hostId: random.chance(30) ? this.id('housing') : null,
        dailyLeaderContactId: this.contact(),
        dailyLeaderOrganisationId: null,
        hoursPerWeek: random.pick([150_000, 200_000, 300_000, 370_000]),
        monthlyCost: fromKroner(monthly),
        from: this.from,
        through: random.chance(70) ? this.through : null,
        noticeMonths: random.pick([1, 3, 4, 5, 6]),
      })
      const shares: [payer: number | string, share: number][] = random.pick([
        [[0, 10_000]],
        [
          [0, 6000],
          [this.id('municipality'), 4000],
        ],
        [
          [0, 5000],
          [1, 2500],
          [random.between(3, 9), 2500],
        ],
      ])
      shares.forEach(([payer, share], order) => {
        const isGrant = typeof payer === 'number'
        records.positionShares.push({
          id: this.id('share', index, order),
          positionId,
          payerGrantId: isGrant ? this.grantId(payer) : null,
          payerOrganisationId: isGrant ? null : payer,
          share,
          from: null,
          through: null,
        })
        // No grant lasts longer than 64 months; what is not used stays undistributed.
        if (isGrant) this.give(payer, Math.ceil((monthly * share * 64) / 10_000))
      })
      const activities = [...new Set([0, 1, 2].map(() => random.between(0, this.size.activities - 1)))]
      activities.forEach((activity) =>
        records.positionAssignments.push({
          id: this.id('assignment', index, activity),
          positionId,
          activityId: this.id('activity', activity),
          hoursPerWeek: 50_000,
          from: null,
          through: null,
        }),
      )
    }
  }

  /** Every grant is as large as what it has given out needs, and pays it in four instalments. */
  private awards() {
    for (const grant of this.records.grants.filter(({ planId }) => planId === this.key)) {
      const net = this.given.get(grant.id) ?? 100_000
      const gross = fromKroner(Math.ceil(net / 0.825 / 1000) * 1000 + 1000)
      if (grant.status !== 'idea') grant.appliedAmount = gross
      if (grant.status !== 'awarded' && grant.status !== 'closed') continue
      grant.awardedAmount = gross
      this.reporting(grant)
    }
  }

  private reporting(grant: Grant) {
    const { records } = this
    const rules = [
      [
        'Statusrapport',
        'hver 6. måned fra bevillingens start, 2 måneder efter periodens slut',
        'statusReport',
      ],
      ['Årsregnskab', '5 måneder efter bevillingshavers regnskabsår', 'accounts'],
      ['Slutrapport', '3 måneder efter bevillingens slut', 'evaluation'],
    ] as const
    for (const [name, rule, artefact] of rules) {
      records.requirements.push({
        id: `${grant.id}-${name}`,
        grantId: grant.id,
        name,
        artefacts: [artefact],
        rule,
        dueTime: null,
        shift: 'none',
        consequence: 'paymentStop',
        hours: 80_000,
        responsibleId: this.contact(),
        deputyId: null,
        sourceText: 'Rapporten indsendes på fondens skema og skal være underskrevet.',
        sourcePage: '3',
        condition: null,
        afterIds: [],
        signerId: null,
        notices: [],
        recordedOn: this.today,
      })
    }
    for (let index = 0; index < 4; index += 1) {
      const paid = addMonths(grant.from!, index * 10)
      records.instalments.push({
        id: `${grant.id}-rate-${index}`,
        grantId: grant.id,
        number: String(index + 1),
        amount: fromKroner(Math.floor(grant.awardedAmount! / 400)),
        day: paid,
        receivedOn: paid < this.today ? paid : null,
        releasedByIds: index === 0 ? [] : [`${grant.id}-Statusrapport`],
      })
    }
  }

  private anchorings() {
    const { random } = this
    for (let index = 0; index < this.size.activities; index += 1) {
      if (random.chance(30)) continue
      const stage = random.pick(anchoringStages)
      const isDecided = anchoringStages.indexOf(stage) >= 3
      this.records.anchorings.push({
        id: this.id('anchoring', index),
        subjectKind: 'activity',
        activityId: this.id('activity', index),
        collaborationId: null,
        planId: null,
        stage,
        ownerOrganisationId:
          stage === 'none' ? null : this.id(random.pick(['municipality', 'housing', 'association'])),
        ownerPositionId: null,
        ownerContactId: isDecided ? this.contact() : null,
        amount: isDecided ? fromKroner(random.between(20, 400) * 1000) : null,
        from: null,
        documentation: isDecided ? 'Referat af møde, punkt 4' : null,
        volunteersOnly: false,
      })
    }
  }

  private bodies() {
    const { records } = this
    for (let index = 0; index < 3; index += 1) {
      const bodyId = this.id('body', index)
      records.bodies.push({
        id: bodyId,
        planId: this.key,
        name: `${index === 0 ? 'Bestyrelse' : `Styregruppe ${index}`} ${this.number}`,
        level: index === 0 ? 'board' : 'steeringGroup',
        demandedByGrantId: null,
        paperLeadDays: 14,
      })
      for (let member = 0; member < 6; member += 1) {
        records.bodyMembers.push({
          id: this.id('member', index, member),
          bodyId,
          contactId: this.id('contact', member + index),
          role: member === 0 ? 'Formand' : 'Medlem',
        })
      }
      for (let meeting = 0; meeting < 16; meeting += 1) {
        records.meetings.push({
          id: this.id('meeting', index, meeting),
          bodyId,
          day: addDays(addMonths(this.from, meeting * 3), 10 + index),
          time: '10:00',
        })
      }
    }
    records.collaborations.push({
      id: this.id('collaboration'),
      planId: this.key,
      name: `Netværk ${this.number}`,
      participantIds: [this.id('municipality'), this.id('housing')],
      heldTogetherById: this.contact(),
    })
  }
}
