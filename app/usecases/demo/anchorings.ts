import type { Anchoring, AnchoringStage, Collaboration } from '../../domain/anchoring/anchoring'
import { fromKroner } from '../../domain/money/oere'
import type { DemoKeys } from './demo-ids'
import { demoPlan, earlierPlan } from './plans'

interface WrittenAnchoring {
  /** The activity or collaboration; left out for the plan's overall approach. */
  subject?: string
  plan?: string
  stage: AnchoringStage
  owner?: string
  ownerPosition?: string
  contact?: string
  /** Kroner a year. */
  amount?: number
  documentation?: string
  volunteersOnly?: boolean
}

const activities: WrittenAnchoring[] = [
  { subject: 'Opsøgende aftenteam', stage: 'none' },
  {
    subject: 'Familiehuset',
    stage: 'dialogue',
    owner: 'Fjordby Kommune',
    contact: 'Kirstine Aagaard',
    amount: 620_000,
  },
  {
    subject: 'Jobrådgivning i øjenhøjde',
    stage: 'dialogue',
    owner: 'Jobcenter Fjordby',
    contact: 'Peter Frandsen',
  },
  {
    subject: 'Beboerrådgivning – én indgang',
    stage: 'agreedInPrinciple',
    owner: 'Fjordby Boligselskab',
    contact: 'Hanne Toft',
    amount: 300_000,
    documentation: 'Referat af direktionens møde, punkt 5: principtilsagn, afdelingsmøderne stemmer',
  },
  // No named person at the owner: does not count.
  { subject: 'Lommepengejob', stage: 'candidate', owner: 'Boligforeningen Engly' },
  {
    subject: 'Klubbro',
    stage: 'agreedInPrinciple',
    owner: 'Fritidscenter Øst',
    contact: 'Bo Anker',
    amount: 96_000,
    documentation: 'Brev fra centerlederen om 15 timer om ugen',
  },
  {
    subject: 'Sprogstart',
    stage: 'candidate',
    owner: 'Lyngbakke Fonden',
    contact: 'Birgitte Rosenfeldt',
  },
  // Volunteers alone, for an activity with hours.
  {
    subject: 'Frivilligkorps',
    stage: 'dialogue',
    owner: 'Frivilligcenter Fjordby',
    contact: 'Erik Skov',
    documentation: 'Mødenotat med frivilligcentret',
    volunteersOnly: true,
  },
  {
    subject: 'Pigeklubben',
    stage: 'agreedInPrinciple',
    owner: 'Fjordby Ungdomsskole',
    contact: 'Karen Dahl',
    amount: 180_000,
    documentation: 'Principaftale med ungdomsskolen, underskrevet af begge',
  },
  {
    subject: 'Fritidsjobformidling',
    stage: 'candidate',
    owner: 'Jobcenter Fjordby',
    contact: 'Peter Frandsen',
  },
  { subject: 'Mentor til unge', stage: 'none' },
  {
    subject: 'Værkstedet Nålen',
    stage: 'decided',
    owner: 'Boligforeningen Engly',
    contact: 'Ole Brandt',
    amount: 96_000,
    documentation: 'Engly, referat af bestyrelsesmøde, punkt 8: husleje og tilskud',
  },
  // The fund pays no running costs.
  {
    subject: 'Ung i bevægelse',
    stage: 'candidate',
    owner: 'Fonden Nære Fællesskaber',
  },
  {
    subject: 'Lektiecafé Lærken',
    stage: 'decided',
    owner: 'Fjordby Bibliotek',
    contact: 'Nadia Saleh',
    amount: 96_000,
    documentation: 'Bibliotekets virksomhedsplan, side 12',
  },
  {
    subject: 'Læseløftet',
    stage: 'handedOver',
    owner: 'Fjordby Kommune',
    contact: 'Kirstine Aagaard',
    amount: 180_000,
    documentation: 'Budgetaftalen, bilag 3: læsevejleder på skolens budget',
  },
  {
    subject: 'Sundhedsguider',
    stage: 'agreedInPrinciple',
    owner: 'Sundhedscenter Fjordby',
    contact: 'Pia Lundgaard',
    amount: 240_000,
    documentation: 'Mail fra centerchefen, afventer udvalgets beslutning',
  },
  {
    subject: 'Erhvervsnetværk',
    stage: 'agreedInPrinciple',
    owner: 'Erhvervsforeningen Fjordby',
    contact: 'Dorte Winther',
    documentation: 'Foreningen vil indkalde og holde møderne, ingen kroner',
  },
  {
    subject: 'Kulturcaféen',
    stage: 'decided',
    owner: 'Afdeling Lærkeparken',
    contact: 'Henrik Balle',
    amount: 168_000,
    documentation: 'Referat af afdelingsmødet, punkt 4',
  },
  {
    subject: 'Trygge trapper',
    stage: 'handedOver',
    owner: 'Fjordby Boligselskab',
    contact: 'Henrik Balle',
    amount: 120_000,
    documentation: 'Driftsbudget, konto 114: trappeværter',
  },
  {
    subject: 'Barselscafé',
    stage: 'budgeted',
    owner: 'Fjordby Kommune',
    contact: 'Lise Overgaard',
    amount: 126_000,
    documentation: 'Sundhedsplejens budget, linje 31',
  },
  {
    subject: 'Naboskabsdage',
    stage: 'decided',
    owner: 'Afdeling Lærkeparken',
    contact: 'Henrik Balle',
    amount: 60_000,
    documentation: 'Referat af afdelingsmødet, punkt 6',
  },
  // Ends on purpose: its closing plan hangs on it.
  { subject: 'Nabohaver', stage: 'none' },
]

const collaborations: {
  name: string
  participants: string[]
  /** Left out where nobody does. */
  heldTogetherBy?: string
  anchoring: WrittenAnchoring
}[] = [
  {
    name: 'Sagsmøder med Familieafdelingen',
    participants: ['Fjordby Kommune', 'Fjordby Boligselskab'],
    heldTogetherBy: 'Line Kragh',
    anchoring: { stage: 'none' },
  },
  {
    name: 'Foreningsforum',
    participants: ['Foreningsrådet Fjordby', 'Frivilligcenter Fjordby', 'Naboer for Naboer'],
    heldTogetherBy: 'Sofie Lund',
    anchoring: { stage: 'candidate', owner: 'Foreningsrådet Fjordby' },
  },
  {
    name: 'Overgangsgruppe dagtilbud–skole',
    participants: ['Dagtilbud Øst', 'Fjordby Kommune'],
    anchoring: { stage: 'dialogue', owner: 'Fjordby Kommune', contact: 'Kirstine Aagaard' },
  },
  {
    name: 'Husværtmøde',
    participants: ['Afdeling Lærkeparken', 'Fjordby Boligselskab'],
    heldTogetherBy: 'Amina Warsame',
    // Paid by the same plan, and ends with it.
    anchoring: {
      stage: 'agreedInPrinciple',
      ownerPosition: 'Beboerrådgiver',
      contact: 'Amina Warsame',
      documentation: 'Aftalt på husværtmødet',
    },
  },
  {
    name: 'Netværk om fritidsjob',
    participants: ['Jobcenter Fjordby', 'Erhvervsforeningen Fjordby', 'Fjordby Ungdomsskole'],
    heldTogetherBy: 'Yusuf Demir',
    anchoring: {
      stage: 'decided',
      owner: 'Jobcenter Fjordby',
      contact: 'Peter Frandsen',
      documentation: 'Jobcentrets årsplan, side 9',
    },
  },
  {
    name: 'Tryghedsforum Lærkeparken',
    participants: ['Fjordby Kommune', 'Fjordby Boligselskab', 'Boligforeningen Engly', 'Fritidscenter Øst'],
    heldTogetherBy: 'Jonas Bech',
    anchoring: {
      stage: 'budgeted',
      owner: 'Fjordby Kommune',
      contact: 'Torben Riis',
      documentation: 'SSP-planens timer til områdemøder',
    },
  },
]

const approach: WrittenAnchoring = {
  stage: 'dialogue',
  owner: 'Fjordby Kommune',
  contact: 'Jesper Hauge',
}

const earlierActivities: WrittenAnchoring[] = [
  {
    subject: 'Lommepengeprojektet',
    plan: earlierPlan,
    stage: 'handedOver',
    owner: 'Fjordby Boligselskab',
    contact: 'Hanne Toft',
    documentation: 'Ført videre i Sammen om Lærkeparken',
  },
]

export function demoCollaborations({ id, idOrNull }: DemoKeys): Collaboration[] {
  return collaborations.map(({ name, participants, heldTogetherBy }) => ({
    id: id('collaborations', name),
    planId: id('plans', demoPlan),
    name,
    participantIds: participants.map((participant) => id('organisations', participant)),
    heldTogetherById: idOrNull('contacts', heldTogetherBy),
  }))
}

export function demoAnchorings({ id, idOrNull }: DemoKeys): Anchoring[] {
  const anchoring = (
    subjectKind: Anchoring['subjectKind'],
    subject: string,
    written: WrittenAnchoring,
  ): Anchoring => ({
    id: id('anchorings', `${subjectKind}/${subject}`),
    subjectKind,
    activityId: subjectKind === 'activity' ? id('activities', subject) : null,
    collaborationId: subjectKind === 'collaboration' ? id('collaborations', subject) : null,
    planId: subjectKind === 'approach' ? id('plans', subject) : null,
    stage: written.stage,
    ownerOrganisationId: idOrNull('organisations', written.owner),
    ownerPositionId: idOrNull('positions', written.ownerPosition),
    ownerContactId: idOrNull('contacts', written.contact),
    amount: written.amount === undefined ? null : fromKroner(written.amount),
    from: null,
    documentation: written.documentation ?? null,
    volunteersOnly: written.volunteersOnly ?? false,
  })
  return [
    ...[...earlierActivities, ...activities].map((written) =>
      anchoring('activity', written.subject!, written),
    ),
    ...collaborations.map(({ name, anchoring: written }) => anchoring('collaboration', name, written)),
    anchoring('approach', demoPlan, approach),
  ]
}
