import { expect, test } from 'vitest'
import { emptyRecords } from '../../../app/persistence/records/record-lists.server'
import { loadSecretariatRecords } from '../../../app/persistence/records/load-secretariat-records.server'
import { loadAnchoring } from '../../../app/usecases/anchoring/load-anchoring.server'
import type { CollaborationValues } from '../../../app/usecases/collaborations/collaboration-pages'
import { createCollaboration } from '../../../app/usecases/collaborations/create-collaboration.server'
import { deleteCollaboration } from '../../../app/usecases/collaborations/delete-collaboration.server'
import { exportCollaborationsCsv } from '../../../app/usecases/collaborations/export-collaborations-csv.server'
import { handOverDuties } from '../../../app/usecases/handover/hand-over-duties.server'
import { loadHandover } from '../../../app/usecases/handover/load-handover.server'
import { listCollaborations } from '../../../app/usecases/collaborations/list-collaborations.server'
import { loadCollaboration } from '../../../app/usecases/collaborations/load-collaboration.server'
import { updateCollaboration } from '../../../app/usecases/collaborations/update-collaboration.server'
import { deleteContact } from '../../../app/usecases/contacts/delete-contact.server'
import { loadContact } from '../../../app/usecases/contacts/load-contact.server'
import { deleteOrganisation } from '../../../app/usecases/organisations/delete-organisation.server'
import { loadOrganisation } from '../../../app/usecases/organisations/load-organisation.server'
import { searchRecords } from '../../../app/usecases/search/search-records.server'
import { restoreFromTrash } from '../../../app/usecases/trash/restore-from-trash.server'
import { mergeWorkbook } from '../../../app/workbook/merge'
import { readWorkbook } from '../../../app/workbook/read-workbook'
import { writeWorkbook } from '../../../app/workbook/write-workbook'
import { wordsFor } from '../../../app/i18n/words'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { anAnchoring, anOrganisation, records, today } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const organisations = [
  anOrganisation(),
  anOrganisation({ id: 'library', name: 'Fjordby Bibliotek' }),
  anOrganisation({ id: 'club', name: 'Ældreklubben' }),
]
const contacts = [
  { id: 'holder', name: 'Sofie Lund', title: 'Netværkskoordinator', email: null, organisationId: null },
]
const forum: CollaborationValues = {
  name: 'Foreningsforum',
  planId: 'plan',
  participantIds: ['library', 'organisation'],
  heldTogetherById: 'holder',
  hoursPerMonth: 12_5000,
  rhythm: 'Hver sjette uge',
  enables: 'Foreninger og bibliotek låner lokaler af hinanden',
  lostWithout: 'Ingen ved, hvem der har nøglen',
}

async function aTown(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const id = await aSecretariat(db, { ...records(), organisations, contacts, ...given })
  return { db, id, context: inside(db, id) }
}

async function aForum(given: Partial<SecretariatRecords> = {}) {
  const town = await aTown(given)
  const made = await createCollaboration(town.context, { values: forum })
  if (!made.ok) throw new Error(made.reason)
  return { ...town, forumId: made.id }
}

test('a collaboration is made, read with names, and stands on the anchoring page as a subject', async () => {
  const { context, forumId } = await aForum()
  expect(await loadCollaboration(context, { id: forumId })).toMatchObject({
    ok: true,
    version: 1,
    collaboration: forum,
    participants: [{ name: 'Fjordby Bibliotek' }, { id: 'organisation' }],
    heldTogetherBy: { name: 'Sofie Lund', title: 'Netværkskoordinator' },
    anchoring: { stage: 'none', owner: null, subjectKind: 'collaboration' },
    history: [{ action: 'create', recordName: 'Foreningsforum' }],
  })
  const page = await loadAnchoring(context, { kind: 'collaboration' })
  expect(page).toMatchObject({ counts: { collaboration: 1 } })
})

test('a change tells its history by names, and an older form meets what is there now', async () => {
  const { context, forumId } = await aForum()
  const values = {
    ...forum,
    participantIds: ['library', 'club'],
    heldTogetherById: null,
    hoursPerMonth: null,
  }
  expect(await updateCollaboration(context, { id: forumId, version: 1, values })).toMatchObject({
    version: 2,
  })
  const same = { id: forumId, version: 2, values }
  expect(await updateCollaboration(context, same)).toMatchObject({ ok: true, version: 2 })
  const page = await loadCollaboration(context, { id: forumId })
  if (!page.ok) throw new Error(page.reason)
  expect(page.collaboration).toMatchObject(values)
  const told = page.history?.[0]?.changes.map(({ field, from, to }) => [field, from, to])
  expect(told?.sort()).toEqual([
    ['heldTogetherById', 'Sofie Lund', null],
    ['hoursPerMonth', '12,5', null],
    ['participantIds', '["Fjordby Bibliotek","organisation"]', '["Fjordby Bibliotek","Ældreklubben"]'],
  ])
  const late = await updateCollaboration(context, { id: forumId, version: 1, values: forum })
  expect(late).toMatchObject({ reason: 'conflict', version: 2, current: values })
})

test('a name that is taken, hours no month has, a stranger and a personal number are refused by field', async () => {
  const { context, db } = await aForum()
  await aSecretariat(db, { organisations: [anOrganisation({ id: 'elsewhere', name: 'Nabo' })] }, 'Nordhavn')
  const values = {
    ...forum,
    participantIds: ['library', 'elsewhere'],
    hoursPerMonth: 40_000_0000,
    lostWithout: 'Mor til 010190-1234',
  }
  expect(await createCollaboration(context, { values })).toMatchObject({
    reason: 'invalid',
    problems: [
      { field: 'name', problem: 'nameTaken' },
      { field: 'hoursPerMonth', problem: 'outOfRange' },
      { field: 'lostWithout', problem: 'cpr' },
      { field: 'participantIds', problem: 'unknownReference' },
    ],
  })
})

test('it is thrown away with its anchoring and comes back whole', async () => {
  const anchorings = [
    anAnchoring({
      id: 'a',
      subjectKind: 'collaboration',
      activityId: null,
      collaborationId: 'network',
      ownerContactId: 'holder',
    }),
  ]
  const collaborations = [
    { id: 'network', planId: 'plan', name: 'Netværk', participantIds: ['club'], heldTogetherById: null },
  ]
  const { context, db, id } = await aTown({ anchorings, collaborations })
  const gone = await deleteCollaboration(context, { id: 'network', version: 1 })
  if (!gone.ok) throw new Error(gone.reason)
  const after = await loadSecretariatRecords(db.client, id)
  expect([after.collaborations, after.anchorings]).toEqual([[], []])
  expect(await restoreFromTrash(context, { trashId: gone.trashId })).toMatchObject({ ok: true })
  const back = await loadSecretariatRecords(db.client, id)
  expect([back.collaborations, back.anchorings]).toEqual([collaborations, anchorings])
})

test('who is in a collaboration is not deleted, and its page and the search say which', async () => {
  const { context, forumId } = await aForum()
  const named = { kind: 'collaboration', id: forumId, name: 'Foreningsforum' }
  expect(await deleteOrganisation(context, { id: 'library', version: 1 })).toMatchObject({
    reason: 'stillReferredTo',
    references: [{ ...named, role: 'organisationId' }],
  })
  expect(await deleteContact(context, { id: 'holder', version: 1 })).toMatchObject({
    reason: 'stillReferredTo',
    references: [{ ...named, role: 'heldTogetherById' }],
  })
  expect(await loadOrganisation(context, { id: 'library' })).toMatchObject({ references: [named] })
  expect(await loadContact(context, { id: 'holder' })).toMatchObject({ references: [named] })
  const { hits } = await searchRecords(context, { text: 'forening' })
  expect(hits).toEqual([{ kind: 'collaboration', id: forumId, name: 'Foreningsforum', detail: 'plan' }])
})

test('holding a collaboration together is a duty, and is handed over with the others', async () => {
  const other = { ...contacts[0]!, id: 'successor', name: 'Amina Warsame' }
  const { context, forumId } = await aForum({ contacts: [...contacts, other] })
  expect(await loadHandover(context, { id: 'holder' })).toMatchObject({
    groups: [{ kind: 'collaboration', count: 1, names: ['Foreningsforum'] }],
  })
  const asked = { fromId: 'holder', toId: 'successor', kinds: ['collaboration' as const] }
  expect(await handOverDuties(context, asked)).toMatchObject({ ok: true, moved: 1 })
  expect(await loadCollaboration(context, { id: forumId })).toMatchObject({
    version: 2,
    heldTogetherBy: { name: 'Amina Warsame' },
  })
})

test('the owner of a collaboration is referred to by the name of the collaboration', async () => {
  const collaborations = [
    { id: 'network', planId: 'plan', name: 'Netværk', participantIds: [], heldTogetherById: null },
  ]
  const owned = { subjectKind: 'collaboration' as const, activityId: null, collaborationId: 'network' }
  const anchorings = [anAnchoring({ id: 'a', ...owned, ownerOrganisationId: 'club', ownerContactId: null })]
  const { context } = await aTown({ anchorings, collaborations })
  expect(await loadOrganisation(context, { id: 'club' })).toMatchObject({
    references: [{ kind: 'anchoring', id: 'network', name: 'Netværk', role: 'ownerOrganisationId' }],
  })
})

test('the list counts what nobody holds and nobody owns, and is searched, narrowed and sorted', async () => {
  const collaborations = ['Alfa', 'Beta', 'Ø-netværk'].map((name, at) => ({
    id: `c${at}`,
    planId: 'plan',
    name,
    participantIds: at === 1 ? ['club'] : [],
    heldTogetherById: null,
  }))
  const owned = { subjectKind: 'collaboration' as const, activityId: null }
  const anchorings = [
    anAnchoring({ id: 'true', ...owned, collaborationId: 'c0', ownerContactId: 'holder' }),
    anAnchoring({ id: 'false', ...owned, collaborationId: 'c1', ownerContactId: null }),
  ]
  const { context } = await aForum({ collaborations, anchorings })
  const ask = async (input: Partial<Parameters<typeof listCollaborations>[1]>) => {
    const list = await listCollaborations(context, { planId: null, ...input })
    if (!list.ok) throw new Error(list.reason)
    return { list, names: list.rows.map(({ name }) => name) }
  }
  const { list } = await ask({})
  expect(list.counts).toEqual({ all: 4, unheld: 3, unowned: 3, hoursPerMonth: 12_5000 })
  expect((await ask({ filter: 'unheld', sort: 'name' })).names).toEqual(['Alfa', 'Beta', 'Ø-netværk'])
  expect((await ask({ filter: 'unowned', sort: 'name', direction: 'descending' })).names).toEqual([
    'Ø-netværk',
    'Foreningsforum',
    'Beta',
  ])
  expect((await ask({ search: 'ÆLDRE klubben' })).names).toEqual(['Beta'])
  expect((await ask({ search: 'sofie' })).names).toEqual(['Foreningsforum'])
  expect((await ask({ sort: 'hours', direction: 'descending' })).names[0]).toBe('Foreningsforum')
  expect((await ask({ planId: 'all' })).list.total).toBe(4)
  expect(await listCollaborations(context, { planId: 'gone' })).toMatchObject({ reason: 'notFound' })
})

test('the CSV has what the list does not show, and no cell becomes a formula', async () => {
  const { context, forumId } = await aForum()
  const values = { ...forum, name: '=1+1; forum' }
  await updateCollaboration(context, { id: forumId, version: 1, values })
  const { collaborations, codes, anchoring } = wordsFor('da')
  const words = { ...collaborations.csv, stage: codes.stage, reasons: anchoring.shortReasons }
  const csv = await exportCollaborationsCsv(context, { planId: null, words })
  if (!csv.ok) throw new Error(csv.reason)
  expect(csv.content).toContain(
    `"'=1+1; forum";plan;"Fjordby Bibliotek; organisation";Sofie Lund;12,50;Hver sjette uge;`,
  )
  expect(csv.content).toContain('Ingen ved, hvem der har nøglen')
})

test('a board reads and changes nothing, and a partner, whom they are not named for, sees none', async () => {
  const { db, id, forumId } = await aForum()
  const board = inside(db, id, 'board')
  expect(await loadCollaboration(board, { id: forumId })).toMatchObject({
    ok: true,
    may: { update: false, delete: false, attach: false },
  })
  const partner = inside(db, id, 'partner', { contactOrganisationId: 'library', contactId: 'holder' })
  const refused = { ok: false, reason: 'forbidden' }
  expect(await loadCollaboration(partner, { id: forumId })).toEqual(refused)
  expect(await listCollaborations(partner, { planId: null })).toEqual(refused)
  for (const context of [board, partner]) {
    expect(await createCollaboration(context, { values: forum })).toEqual(refused)
    expect(await updateCollaboration(context, { id: forumId, version: 1, values: forum })).toEqual(refused)
    expect(await deleteCollaboration(context, { id: forumId, version: 1 })).toEqual(refused)
  }
})

test('another secretariat neither reads nor changes it', async () => {
  const { db, forumId } = await aForum()
  const stranger = inside(db, await aSecretariat(db, {}, 'Nordhavn'))
  const missing = { reason: 'notFound', kind: 'collaboration' }
  expect(await loadCollaboration(stranger, { id: forumId })).toMatchObject(missing)
  expect(await deleteCollaboration(stranger, { id: forumId, version: 1 })).toMatchObject(missing)
  expect(await listCollaborations(stranger, { planId: 'all' })).toMatchObject({ total: 0 })
})

test('what is changed on the page is in the workbook, and the workbook read back changes nothing', async () => {
  const { context, db, id, forumId } = await aForum()
  const values = { ...forum, name: 'Forum på Ærø', participantIds: ['club'], heldTogetherById: null }
  expect(await updateCollaboration(context, { id: forumId, version: 1, values })).toMatchObject({ ok: true })
  const existing = await loadSecretariatRecords(db.client, id)
  const file = await writeWorkbook(existing, { withSalaries: true, secretariat: 'Sydhavn', today })
  const workbook = await readWorkbook(file)
  const cells = workbook.sheets.find(({ name }) => name === 'Samarbejder')?.rows.map((row) => row.cells)
  expect(JSON.stringify(cells)).toContain('Forum på Ærø')
  expect(JSON.stringify(cells)).toContain('Ældreklubben')
  const shared = { workbook, today, doneBefore: null, foundationVatRates: [], newId: () => 'new' }
  const again = mergeWorkbook({ ...shared, existing })
  expect([again.problems, again.warnings, again.changes, again.missing]).toEqual([[], [], [], []])
  const fresh = mergeWorkbook({ ...shared, existing: emptyRecords() })
  expect(fresh.records.collaborations).toMatchObject([{ name: 'Forum på Ærø', heldTogetherById: null }])
  // What the workbook has no column for stays.
  expect(await loadCollaboration(context, { id: forumId })).toMatchObject({
    collaboration: { enables: forum.enables, hoursPerMonth: 12_5000 },
  })
})
