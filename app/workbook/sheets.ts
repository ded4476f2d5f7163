import type { Column, Sheet } from './column'
import { column, reference } from './column'
import * as words from './words'

const text = { kind: 'text' } as const
const texts = { kind: 'texts' } as const
const dayCell = { kind: 'day' } as const
const time = { kind: 'time' } as const
const amount = { kind: 'amount' } as const
const share = { kind: 'share' } as const
const hours = { kind: 'hours' } as const
const yesNo = { kind: 'yesNo' } as const
const count = { kind: 'whole', from: 0, through: 3_650, category: 'negative' } as const
const must = { required: true } as const

const ofPlan = [{ kind: 'plans', field: 'planId' }] as const
const ofActivity = [{ kind: 'activities', field: 'activityId' }] as const
const ofPosition = [{ kind: 'positions', field: 'positionId' }] as const
const ofGrant = [{ kind: 'grants', field: 'grantId' }] as const
const ofBody = [{ kind: 'bodies', field: 'bodyId' }] as const

function organisation(header: string, field: string, options: { required?: true } = {}): Column {
  return reference(header, [{ kind: 'organisations', field }], options)
}

function contact(header: string, field: string, options: { required?: true } = {}): Column {
  return reference(header, [{ kind: 'contacts', field }], options)
}

function sheet(
  given: Pick<Sheet, 'name' | 'kind' | 'columns' | 'key' | 'keyFields'> & Partial<Sheet>,
): Sheet {
  return { isNamed: false, parent: null, isLeaf: false, period: null, ...given }
}

/** Every sheet of the workbook in its order. It drives reading, checking, merging and writing alike. */
export const sheets: readonly Sheet[] = [
  sheet({
    name: 'Planer',
    kind: 'plans',
    key: ['Plan'],
    keyFields: ['name'],
    isNamed: true,
    period: ['Start', 'Slut'],
    columns: [
      column('Plan', text, 'name', must),
      column('Pulje', text, 'pool'),
      column('Start', dayCell, 'from', must),
      column('Slut', dayCell, 'through', must),
      column('Medfinansieringskrav %', share, 'coFinancingRequired', { whenEmpty: 2_500 }),
      organisation('Bevillingshaver', 'holderId'),
      column('Indsatsområder', texts, 'effortAreas', { whenEmpty: [] }),
      column('Områder', texts, 'areas', { whenEmpty: [] }),
      reference('Følger efter', [{ kind: 'plans', field: 'followsId' }]),
    ],
  }),
  sheet({
    name: 'Organisationer',
    kind: 'organisations',
    key: ['Organisation'],
    keyFields: ['name'],
    isNamed: true,
    columns: [
      column('Organisation', text, 'name', must),
      column('Type', { kind: 'word', words: words.organisationKindWords }, 'kind', must),
      column('Offentlig myndighed', yesNo, 'isPublicAuthority', { whenEmpty: false }),
      column(
        'Regnskabsår starter',
        { kind: 'whole', from: 1, through: 12, category: 'month-range' },
        'fiscalYearStart',
      ),
      column('Yder ikke drift', yesNo, 'paysNoRunningCosts', { whenEmpty: false }),
    ],
  }),
  sheet({
    name: 'Kontakter',
    kind: 'contacts',
    key: ['Kontakt'],
    keyFields: ['name'],
    isNamed: true,
    columns: [
      column('Kontakt', text, 'name', must),
      column('Titel', text, 'title'),
      column('E-mail', { kind: 'email' }, 'email'),
      organisation('Organisation', 'organisationId'),
    ],
  }),
  sheet({
    name: 'Aktiviteter',
    kind: 'activities',
    key: ['Aktivitet'],
    keyFields: ['name'],
    isNamed: true,
    parent: 'Plan',
    period: ['Start', 'Slut'],
    columns: [
      column('Aktivitet', text, 'name', must),
      reference('Plan', ofPlan, must),
      column('Indsatsområder', texts, 'effortAreas', { whenEmpty: [] }),
      column('Målgruppe', text, 'targetGroup'),
      column('Områder', texts, 'areas', { whenEmpty: [] }),
      column('Start', dayCell, 'from'),
      column('Slut', dayCell, 'through'),
      contact('Ansvarlig', 'responsibleId'),
      contact('Stedfortræder', 'deputyId'),
      column('Værdi', { kind: 'whole', from: 1, through: 5, category: 'value-range' }, 'value'),
      column('Begrundelse', text, 'valueReason'),
      column('Ønske', { kind: 'word', words: words.continuationWords }, 'continuation', {
        whenEmpty: 'undecided',
      }),
      column('Andel ved reduktion %', share, 'reduceShare'),
      column('Udgift pr. år efter planen', amount, 'costAfterPlan'),
      column(
        'Bidrag til tryghed og trivsel',
        { kind: 'whole', from: 0, through: 3, category: 'value-range' },
        'contributionSafety',
      ),
      column(
        'Bidrag til chancelighed',
        { kind: 'whole', from: 0, through: 3, category: 'value-range' },
        'contributionOpportunity',
      ),
      reference('Fortsætter', [{ kind: 'activities', field: 'continuesId' }]),
    ],
  }),
  sheet({
    name: 'Omkostninger',
    kind: 'costLines',
    key: ['Aktivitet', 'Post'],
    keyFields: ['activityId', 'label'],
    isNamed: true,
    parent: 'Aktivitet',
    isLeaf: true,
    period: ['Fra', 'Til'],
    columns: [
      reference('Aktivitet', ofActivity, must),
      column('Post', text, 'label', must),
      column('Art', { kind: 'word', words: words.costKindWords }, 'kind'),
      column('Beløb', amount, 'amount', must),
      column('Grundlag', { kind: 'word', words: words.costBasisWords }, 'basis', must),
      column('Fra', dayCell, 'from'),
      column('Til', dayCell, 'through'),
    ],
  }),
  sheet({
    name: 'Stillinger',
    kind: 'positions',
    key: ['Stilling'],
    keyFields: ['name'],
    isNamed: true,
    parent: 'Plan',
    period: ['Fra', 'Til'],
    columns: [
      column('Stilling', text, 'name', must),
      reference('Plan', ofPlan, must),
      organisation('Arbejdsgiver', 'employerId', must),
      organisation('Vært', 'hostId'),
      reference('Daglig leder', [
        { kind: 'contacts', field: 'dailyLeaderContactId' },
        { kind: 'organisations', field: 'dailyLeaderOrganisationId' },
      ]),
      column('Timer pr. uge', hours, 'hoursPerWeek', must),
      column('Udgift pr. måned', amount, 'monthlyCost', must),
      column('Fra', dayCell, 'from', must),
      column('Til', dayCell, 'through'),
      column('Opsigelse', { kind: 'whole', from: 0, through: 120, category: 'negative' }, 'noticeMonths'),
    ],
  }),
  sheet({
    name: 'Betalerandele',
    kind: 'positionShares',
    key: ['Stilling', 'Betaler', 'Fra'],
    keyFields: ['positionId', 'payerGrantId', 'payerOrganisationId', 'from'],
    parent: 'Stilling',
    isLeaf: true,
    period: ['Fra', 'Til'],
    columns: [
      reference('Stilling', ofPosition, must),
      reference(
        'Betaler',
        [
          { kind: 'grants', field: 'payerGrantId' },
          { kind: 'organisations', field: 'payerOrganisationId' },
        ],
        must,
      ),
      column('Andel %', share, 'share', must),
      column('Fra', dayCell, 'from'),
      column('Til', dayCell, 'through'),
    ],
  }),
  sheet({
    name: 'Stillingstimer',
    kind: 'positionAssignments',
    key: ['Stilling', 'Aktivitet', 'Fra'],
    keyFields: ['positionId', 'activityId', 'from'],
    parent: 'Stilling',
    isLeaf: true,
    period: ['Fra', 'Til'],
    columns: [
      reference('Stilling', ofPosition, must),
      reference('Aktivitet', ofActivity, must),
      column('Timer pr. uge', hours, 'hoursPerWeek', must),
      column('Fra', dayCell, 'from'),
      column('Til', dayCell, 'through'),
    ],
  }),
  sheet({
    name: 'Bevillinger',
    kind: 'grants',
    key: ['Bevilling'],
    keyFields: ['reference'],
    isNamed: true,
    parent: 'Plan',
    period: ['Fra', 'Til'],
    columns: [
      column('Bevilling', text, 'reference', must),
      organisation('Bevillingsgiver', 'funderId', must),
      reference('Plan', ofPlan),
      column('Titel', text, 'title'),
      column('Status', { kind: 'word', words: words.grantStatusWords }, 'status', must),
      organisation('Bevillingshaver', 'holderId'),
      column('Ansøgt beløb', amount, 'appliedAmount'),
      column('Bevilget beløb', amount, 'awardedAmount'),
      column('Sandsynlighed %', share, 'probability'),
      column('Ansøgningsfrist', dayCell, 'applyBy'),
      column('Frist kl.', time, 'applyTime'),
      column('Tilsagnsdato', dayCell, 'awardDay'),
      column('Accept senest', dayCell, 'acceptBy'),
      column('Accepteret', dayCell, 'acceptedOn'),
      column('Fra', dayCell, 'from'),
      column('Til', dayCell, 'through'),
      column('Fritaget for fondsmoms', yesNo, 'exemptFromFoundationVat', { whenEmpty: false }),
      column('Medfinansiering', yesNo, 'isCoFinancing', { whenEmpty: false }),
    ],
  }),
  sheet({
    name: 'Rater',
    kind: 'instalments',
    key: ['Bevilling', 'Nr.'],
    keyFields: ['grantId', 'number'],
    isNamed: true,
    parent: 'Bevilling',
    isLeaf: true,
    columns: [
      reference('Bevilling', ofGrant, must),
      column('Nr.', text, 'number', must),
      column('Beløb', amount, 'amount', must),
      column('Dato', dayCell, 'day', must),
      column(
        'Frigives af',
        { kind: 'names', target: { kind: 'requirements', field: 'releasedByIds' } },
        'releasedByIds',
        { whenEmpty: [] },
      ),
      column('Modtaget', dayCell, 'receivedOn'),
    ],
  }),
  sheet({
    name: 'Fordelinger',
    kind: 'allocations',
    key: ['Bevilling', 'Aktivitet', 'Fra', 'Til'],
    keyFields: ['grantId', 'activityId', 'from', 'through'],
    parent: 'Bevilling',
    isLeaf: true,
    period: ['Fra', 'Til'],
    columns: [
      reference('Bevilling', ofGrant, must),
      reference('Aktivitet', ofActivity, must),
      column('Beløb', amount, 'amount', must),
      column('Fra', dayCell, 'from', must),
      column('Til', dayCell, 'through', must),
    ],
  }),
  sheet({
    name: 'Rapportkrav',
    kind: 'requirements',
    key: ['Bevilling', 'Krav'],
    keyFields: ['grantId', 'name'],
    isNamed: true,
    parent: 'Bevilling',
    columns: [
      reference('Bevilling', ofGrant, must),
      column('Krav', text, 'name', must),
      column('Indhold', { kind: 'words', words: words.artefactWords }, 'artefacts', { whenEmpty: [] }),
      column('Regel', { kind: 'rule' }, 'rule', must),
      column('Frist kl.', time, 'dueTime'),
      column('Forskydning', { kind: 'word', words: words.shiftWords }, 'shift', { whenEmpty: 'none' }),
      column('Konsekvens', { kind: 'word', words: words.consequenceWords }, 'consequence', {
        whenEmpty: 'none',
      }),
      column('Timer', hours, 'hours'),
      contact('Ansvarlig', 'responsibleId'),
      contact('Stedfortræder', 'deputyId'),
      column('Kildetekst', text, 'sourceText'),
      column('Side', text, 'sourcePage'),
      column('Betingelse', { kind: 'condition' }, 'condition'),
      column('Efter', { kind: 'names', target: { kind: 'requirements', field: 'afterIds' } }, 'afterIds', {
        whenEmpty: [],
      }),
      contact('Underskriver', 'signerId'),
    ],
  }),
  sheet({
    name: 'Afrapporteringer',
    kind: 'obligations',
    key: ['Bevilling', 'Krav', 'Nr.'],
    keyFields: ['requirementId', 'occurrence'],
    isNamed: true,
    parent: 'Krav',
    isLeaf: true,
    columns: [
      reference('Bevilling', ofGrant, must),
      column('Krav', text, 'requirement', must),
      column('Nr.', { kind: 'whole', from: 1, through: 100_000, category: 'negative' }, 'sequence', must),
      column('Status', { kind: 'word', words: words.obligationStatusWords }, 'status', must),
      column('Indsendt', dayCell, 'submittedOn'),
      column('Godkendt', dayCell, 'approvedOn'),
      column('Aftalt frist', dayCell, 'agreedDue'),
      column('Begrundelse', text, 'agreedReason'),
      column('Beregnet frist', dayCell, 'computedDue'),
    ],
  }),
  sheet({
    name: 'Forankring',
    kind: 'anchorings',
    key: ['Emne', 'Emnetype'],
    keyFields: ['subjectKind', 'activityId', 'collaborationId', 'planId'],
    isLeaf: true,
    columns: [
      reference(
        'Emne',
        [
          { kind: 'activities', field: 'activityId', when: { header: 'Emnetype', code: 'activity' } },
          {
            kind: 'collaborations',
            field: 'collaborationId',
            when: { header: 'Emnetype', code: 'collaboration' },
          },
          { kind: 'plans', field: 'planId', when: { header: 'Emnetype', code: 'approach' } },
        ],
        must,
      ),
      column('Emnetype', { kind: 'word', words: words.subjectKindWords }, 'subjectKind', must),
      column('Trin', { kind: 'word', words: words.stageWords }, 'stage', must),
      reference('Ejer', [
        { kind: 'organisations', field: 'ownerOrganisationId' },
        { kind: 'positions', field: 'ownerPositionId' },
      ]),
      contact('Ejers kontakt', 'ownerContactId'),
      column('Beløb pr. år', amount, 'amount'),
      column('Fra', dayCell, 'from'),
      column('Dokumentation', text, 'documentation'),
      column('Kun frivillige', yesNo, 'volunteersOnly', { whenEmpty: false }),
    ],
  }),
  sheet({
    name: 'Samarbejder',
    kind: 'collaborations',
    key: ['Samarbejde'],
    keyFields: ['name'],
    isNamed: true,
    parent: 'Plan',
    columns: [
      column('Samarbejde', text, 'name', must),
      reference('Plan', ofPlan, must),
      column(
        'Deltagere',
        { kind: 'names', target: { kind: 'organisations', field: 'participantIds' } },
        'participantIds',
        { whenEmpty: [] },
      ),
      contact('Holdes sammen af', 'heldTogetherById'),
    ],
  }),
  sheet({
    name: 'Udvalg',
    kind: 'bodies',
    key: ['Udvalg'],
    keyFields: ['name'],
    isNamed: true,
    parent: 'Plan',
    columns: [
      column('Udvalg', text, 'name', must),
      reference('Plan', ofPlan, must),
      column('Niveau', { kind: 'word', words: words.bodyLevelWords }, 'level'),
      reference('Krævet af', [{ kind: 'grants', field: 'demandedByGrantId' }]),
      column('Papirer dage før', count, 'paperLeadDays'),
    ],
  }),
  sheet({
    name: 'Medlemmer',
    kind: 'bodyMembers',
    key: ['Udvalg', 'Kontakt'],
    keyFields: ['bodyId', 'contactId'],
    parent: 'Udvalg',
    isLeaf: true,
    columns: [
      reference('Udvalg', ofBody, must),
      contact('Kontakt', 'contactId', must),
      column('Rolle', text, 'role'),
    ],
  }),
  sheet({
    name: 'Møder',
    kind: 'meetings',
    key: ['Udvalg', 'Dato', 'Kl.'],
    keyFields: ['bodyId', 'day', 'time'],
    parent: 'Udvalg',
    isLeaf: true,
    columns: [
      reference('Udvalg', ofBody, must),
      column('Dato', dayCell, 'day', must),
      column('Kl.', time, 'time'),
    ],
  }),
]

/** For people; it is not read. */
export const readMeSheet = 'LÆSMIG'

export function sheetOf(kind: Sheet['kind']): Sheet {
  return sheets.find((candidate) => candidate.kind === kind)!
}
