import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { day } from '../../../app/domain/calendar/day'
import { instant } from '../../../app/domain/calendar/instant'
import type { SecretariatRecords } from '../../../app/domain/secretariat/secretariat-records'
import { runsOf } from '../../../app/documents/types'
import type { Block } from '../../../app/documents/types'
import { toDocx } from '../../../app/documents/to-docx.server'
import { toPdf } from '../../../app/documents/to-pdf.server'
import { loadPositions } from '../../../app/persistence/records/positions.server'
import { anchoringPlanDocument } from '../../../app/usecases/anchoring-plan/anchoring-plan-document'
import { anchoringPlanCounts, anchoringPlanLacks } from '../../../app/usecases/anchoring-plan/anchoring-plan'
import type { AnchoringPlan } from '../../../app/usecases/anchoring-plan/anchoring-plan'
import { collectAnchoringPlan } from '../../../app/usecases/anchoring-plan/collect-anchoring-plan.server'
import { exportAnchoringPlan } from '../../../app/usecases/anchoring-plan/export-anchoring-plan.server'
import { changeStage } from '../../../app/usecases/anchoring/change-stage.server'
import { saveAnchoringStep } from '../../../app/usecases/anchoring/save-step.server'
import type { UseCaseContext } from '../../../app/usecases/context'
import { loadDemo } from '../../../app/usecases/demo/load-demo.server'
import { formatsFor } from '../../../app/i18n/formats'
import { zipEntries } from '../../../app/workbook/zip-entries'
import { aCostLine, anActivity, anAnchoring, records } from '../../builders/records'
import { freshDatabase } from '../../setup/fresh-database'
import { aSecretariat, inside } from '../pages/a-secretariat'

const today = day('2026-03-09')
const contacts = [
  { id: 'contact', name: 'Kirstine Aagaard', title: 'Børnechef', email: null, organisationId: null },
]
const forum = {
  id: 'forum',
  planId: 'plan',
  name: 'Ældreforum på Ærø',
  participantIds: ['organisation'],
  heldTogetherById: 'contact',
}

async function aTown(given: Partial<SecretariatRecords> = {}) {
  const db = await freshDatabase()
  const around = { contacts, costLines: [aCostLine()], collaborations: [forum] }
  const id = await aSecretariat(db, { ...records(), ...around, ...given })
  return { db, id, context: inside(db, id, 'leader', { today }) }
}

async function planOf(context: UseCaseContext): Promise<AnchoringPlan> {
  const collected = await collectAnchoringPlan(context, { planId: null })
  if (!collected.ok) throw new Error(collected.reason)
  return collected
}

function treeOf(collected: AnchoringPlan, hasSignatures = false) {
  const createdAt = instant('2026-03-09T08:00:00.000Z')
  return anchoringPlanDocument(collected, { language: 'da', today, createdAt, hasSignatures })
}

/** The words of a tree, a line a block. */
function textOf(blocks: readonly Block[]): string {
  const flat = (text: Parameters<typeof runsOf>[0]) =>
    runsOf(text)
      .map((run) => run.text)
      .join('')
  return blocks
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          return block.text
        case 'paragraph':
        case 'note':
          return flat(block.text)
        case 'list':
          return block.items.map(flat).join('\n')
        case 'facts':
          return block.rows.map(({ label, text }) => `${label}: ${flat(text)}`).join('\n')
        case 'table':
          return [block.caption, ...block.rows.map((row) => row.join(' | '))].join('\n')
        case 'signatures':
          return block.parties.map(({ party }) => party).join('\n')
        case 'keep':
          return textOf(block.blocks)
        default:
          return ''
      }
    })
    .join('\n')
    .replaceAll('\u00A0', ' ')
}

const said = async (context: UseCaseContext, hasSignatures = false) =>
  textOf(treeOf(await planOf(context), hasSignatures).blocks)

test('an agreement is told with its owner, person and title, what is taken on from when, and its paper', async () => {
  const anchorings = [anAnchoring({ id: 'a', stage: 'dialogue', documentation: null })]
  const { context } = await aTown({ anchorings })
  const step = {
    to: 'agreedInPrinciple' as const,
    on: day('2026-02-02'),
    reason: null,
    evidence: 'Referat af budgetmøde, punkt 5',
    amount: null,
    hours: 100_0000,
  }
  expect(await changeStage(context, { id: 'a', version: 1, step })).toMatchObject({ ok: true })
  const text = await said(context)
  expect(text).toContain('Trin: Aftalt i princippet siden 02.02.2026')
  expect(text).toContain('Ejer efter planen: organisation (kommune)')
  expect(text).toContain('Person hos ejeren: Kirstine Aagaard, Børnechef')
  expect(text).toMatch(
    /Påtager sig: .* kr\. om året og 100 timer om året\. Startdatoen er ikke aftalt og regnes som 01\.01\.2027/,
  )
  expect(text).toContain('Dokumentation: Referat af budgetmøde, punkt 5')
  const { title, subtitle } = treeOf(await planOf(context))
  expect(title).toBe('Forankringsplan: plan')
  expect(subtitle).toMatch(/^Helhedsplan 01\.01\.2026–31\.12\.2026\. Opgjort 9\.\smarts\s2026\.$/)
})

test('every subject is counted once, and the sentence and the lacks say how many', async () => {
  const anchorings = [
    anAnchoring({ id: 'firm' }),
    anAnchoring({ id: 'false', activityId: 'unnamed', ownerContactId: null }),
    anAnchoring({ id: 'talk', activityId: 'talk', stage: 'dialogue', documentation: null }),
  ]
  const activities = [
    anActivity({ continuation: 'handOver' }),
    anActivity({ id: 'unnamed', name: 'Uden navn' }),
    anActivity({ id: 'talk', name: 'I samtale' }),
    anActivity({ id: 'closing', name: 'Nabohaver', continuation: 'close' }),
  ]
  const { context } = await aTown({ anchorings, activities })
  const collected = await planOf(context)
  const counts = anchoringPlanCounts(collected)
  expect(counts).toMatchObject({
    looking: 5,
    anchored: 1,
    agreed: 0,
    dialogue: 1,
    notCounting: 1,
    unowned: 2,
    ending: 1,
  })
  expect(anchoringPlanLacks(collected)).toMatchObject({ person: 1, lost: 1 })
  const text = await said(context)
  expect(text).toContain('Af 5 emner, der skal leve videre, er 1 forankret')
  expect(text).toContain('1 emne afsluttes bevidst og er ikke talt med.')
  expect(text).toContain('Ejeren tæller ikke endnu. Ejeren har ingen navngiven person.')
  expect(text).toContain('Afslutningens skridt er ikke skrevet endnu.')
  expect(text).not.toContain('undefined')
})

test('a missed day says what is still possible, and a step after the window says why it is flagged', async () => {
  const { context: early } = await aTown()
  const context = { ...early, today: day('2026-10-01') }
  const values = {
    title: 'Notat til udvalget',
    day: day('2026-12-01'),
    responsibleId: 'contact',
    deputyId: null,
    doneOn: null,
    cost: null,
  }
  const asked = { subjectId: 'forum', id: null, version: 0, values }
  expect(await saveAnchoringStep(context, asked)).toMatchObject({ ok: true })
  const text = await said(context)
  expect(text).toContain('01.05.2026, og dagen er passeret. 8 måneder før, til en fond.')
  expect(text).toContain('Stadig muligt: En bro-bevilling hos en fond')
  expect(text).toContain(
    '01.12.2026: Notat til udvalget · Kirstine Aagaard, Børnechef · efter 01.05.2026, den sidste dag, der kan besluttes',
  )
})

test('signatures are asked for, and then the owners that count sign', async () => {
  const { context } = await aTown({ anchorings: [anAnchoring({ id: 'a' })] })
  expect(await said(context)).not.toContain('Underskrifter')
  expect(await said(context, true)).toMatch(/Underskrifter\n.*\norganisation$/s)
})

test('a partner is refused, a board reads, and a plan that is not there is said so', async () => {
  const { db, id } = await aTown()
  const asked = { planId: null, format: 'pdf', hasSignatures: false } as const
  const partner = inside(db, id, 'partner', {
    today,
    contactId: 'contact',
    contactOrganisationId: 'organisation',
  })
  expect(await exportAnchoringPlan(partner, asked)).toEqual({ ok: false, reason: 'forbidden' })
  const board = inside(db, id, 'board', { today })
  expect(await exportAnchoringPlan(board, asked)).toMatchObject({ ok: true, type: 'application/pdf' })
  expect(await exportAnchoringPlan(board, { ...asked, planId: 'gone' })).toMatchObject({ reason: 'notFound' })
  const stranger = inside(db, await aSecretariat(db, {}, 'Nordhavn'), 'leader', { today })
  expect(await exportAnchoringPlan(stranger, { ...asked, planId: 'plan' })).toMatchObject({
    reason: 'notFound',
  })
})

test('the demo as files names every subject in Danish letters, and tells no salary', async () => {
  const db = await freshDatabase()
  const on = day('2026-11-22')
  const { secretariatId } = await loadDemo(db, { today: on, now: instant('2026-11-22T09:00:00.000Z') })
  const context = inside(db, secretariatId, 'editor', { today: on })
  const asked = { planId: null, hasSignatures: true } as const
  const pdf = await exportAnchoringPlan(context, { ...asked, format: 'pdf' })
  const docx = await exportAnchoringPlan(context, { ...asked, format: 'docx' })
  if (!pdf.ok || !docx.ok) throw new Error('refused')
  expect(pdf.fileName).toBe('Forankringsplan Sammen om Lærkeparken.pdf')
  const collected = await planOf(context)
  const names = collected.subjects.flatMap(({ row }) => (row.subjectKind === 'approach' ? [] : row.name))
  expect(names.length).toBeGreaterThan(25)
  const texts = [wordText(docx.bytes)]
  const read = pdfText(pdf.bytes)
  if (read !== null) texts.push(read)
  const positions = await loadPositions(db.client, secretariatId)
  const formats = formatsFor('da')
  for (const text of texts) {
    for (const name of [...names, 'Det overordnede greb', 'Familiehuset', 'Overgangsgruppe dagtilbud–skole'])
      expect(text, name).toContain(name)
    expect(text).toContain('Går tabt uden det')
    for (const { name, monthlyCost } of positions) {
      const figure = formats.amount(monthlyCost).replaceAll('.', '\\.')
      expect(text, name).not.toMatch(new RegExp(`(?<![\\d.])${figure}(?![\\d.,])`))
    }
  }
})

test('200 letters without a space and sixty activities hold in both files', async () => {
  const long = `Ø${'å'.repeat(198)}Æ`
  const activities = Array.from({ length: 60 }, (_, at) =>
    anActivity({
      id: `a${at}`,
      name: at === 0 ? long : `Aktivitet ${at} ${'med et langt navn '.repeat(9)}`.trim(),
    }),
  )
  const anchorings = [anAnchoring({ activityId: 'a0', documentation: 'Æ'.repeat(2000) })]
  const { context } = await aTown({ activities, anchorings, costLines: [] })
  const tree = treeOf(await planOf(context))
  const pdf = await toPdf(tree)
  expect(
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)!.length,
  ).toBeGreaterThan(8)
  const read = pdfText(pdf)
  if (read !== null) expect(read.replace(/\s/g, '')).toContain(long)
  const word = wordText(await toDocx(tree))
  expect(word).toContain(long)
  expect(word).toContain('Aktivitet 59')
})

/** The words of the PDF in reading order; null where no reader is installed. */
function pdfText(bytes: Uint8Array): string | null {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'forankringsplan-')), 'plan.pdf')
  writeFileSync(file, bytes)
  try {
    const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    return text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

function wordText(bytes: Uint8Array): string {
  const entry = zipEntries(bytes)?.get('word/document.xml')
  if (!entry) throw new Error('no document.xml')
  const xml = Buffer.from(entry.isDeflated ? inflateRawSync(entry.packed) : entry.packed).toString('utf8')
  return xml
    .replaceAll('</w:p>', '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00A0', ' ')
}
