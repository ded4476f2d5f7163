import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '~/domain/calendar/instant'
import { toDocx } from '~/documents/to-docx.server'
import { toPdf } from '~/documents/to-pdf.server'
import { formatsFor } from '~/i18n/formats'
import type { Oere } from '~/domain/money/oere'
import {
  aBoardActivity,
  aBoardScenario,
  aReviewDecision,
  aSecuredActivity,
  someBoardFigures,
  someReviewDecisions,
  someReviewTexts,
} from '../../../tests/builders/board-figures'
import type { PaperContent } from './board-paper'
import { boardPaper } from './board-paper'

const createdAt = instant('2026-03-09T08:00:00.000Z')
const drawn: PaperContent = {
  figures: someBoardFigures(),
  texts: someReviewTexts(),
  decisions: someReviewDecisions,
}

const treeOf = (content: PaperContent, part: 'paper' | 'appendix' = 'paper', language: 'da' | 'en' = 'da') =>
  boardPaper(content, { part, language, createdAt })
const pdfOf = async (...given: Parameters<typeof treeOf>) =>
  Buffer.from(await toPdf(treeOf(...given))).toString('latin1')
const pagesIn = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length ?? 0

const hasReader = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** The text of a PDF in reading order, its gaps one blank each. */
async function textOf(...given: Parameters<typeof treeOf>): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'paper-')), 'oplaeg.pdf')
  writeFileSync(file, await toPdf(treeOf(...given)))
  return execFileSync('pdftotext', ['-raw', file, '-']).toString().replace(/\s+/g, ' ')
}

const long = 'Meget lang forklaring med mange ord om en aktivitet i området '.repeat(4).slice(0, 200).trim()
const endless = 'W'.repeat(200)

/** As much as there can be of everything, with names as long as a field takes. */
function everything(count: number, name: string): PaperContent {
  const many = (length: number) => Array.from({ length }, (_, at) => `${name.slice(0, 195)} ${at}`)
  const activities = many(count).map((one, at) =>
    at % 2
      ? aSecuredActivity(one, { id: one, owner: name })
      : aBoardActivity(one, { id: one, score: (at * 37) % 101, value: (at % 5) + 1 }),
  )
  const figures = someBoardFigures({
    activities,
    scenarios: [null, ...many(5)].map((one) =>
      aBoardScenario(one, { note: name.repeat(5), brokenChanges: 3 }),
    ),
    positions: many(count).map((one) => ({
      ...someBoardFigures().positions[0]!,
      name: one,
      activities: many(3),
      sharedWith: name,
    })),
    notCarriedOut: many(9).map((subject) => ({
      id: subject,
      reviewId: 'r',
      reviewNumber: 1,
      subject,
      decision: 'close',
      decidedBy: name,
      decidedOn: null,
      latestOn: null,
      postponedTo: null,
    })),
  })
  const decisions = many(12).map((subject) =>
    aReviewDecision(subject, { text: name.repeat(10), proposal: 'close' }),
  )
  const texts = someReviewTexts({
    title: name,
    agendaItem: name,
    intro: name.repeat(10),
    closing: `${name}\n`.repeat(20),
    meeting: { ...someReviewTexts().meeting!, body: name },
  })
  return { figures: { ...figures, plan: { ...figures.plan, name } }, decisions, texts }
}

describe('a board paper', { timeout: 30_000 }, () => {
  it('is two pages as it is drawn', async () => {
    expect(pagesIn(await pdfOf(drawn))).toBe(2)
    expect(pagesIn(await pdfOf(drawn, 'paper', 'en'))).toBe(2)
  })

  it.each([
    ['long names', 60, long],
    ['names without a gap', 60, endless],
    ['short names', 60, 'Klub'],
    ['half as many', 23, long],
  ])('is two pages with %s', { timeout: 30_000 }, async (_, count, name) => {
    expect(pagesIn(await pdfOf(everything(count, name)))).toBe(2)
  })

  it('is two pages with nothing in it', async () => {
    const figures = someBoardFigures({
      activities: [],
      positions: [],
      scenarios: [],
      months: [],
      chance: null,
    })
    const empty = { figures, texts: someReviewTexts({ meeting: null }), decisions: [] }
    expect(pagesIn(await pdfOf(empty))).toBe(2)
  })

  it('is tagged, in Danish, with its headings in order and words for its drawings', async () => {
    const pdf = await pdfOf(drawn)
    for (const part of [
      '/StructTreeRoot',
      '/Lang (da-DK)',
      '/Marked true',
      '/Outlines',
      '/DisplayDocTitle true',
    ])
      expect(pdf).toContain(part)
    for (const type of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure'])
      expect(pdf, type).toMatch(new RegExp(`/S /${type}\\b`))
    // One chart, and a strip for each outcome.
    expect(pdf.match(/\/S \/Figure\b/g)).toHaveLength(1 + drawn.figures.scenarios.length)
    expect(pdf.match(/\/Alt /g)!.length).toBeGreaterThanOrEqual(4)
    const headings = [...pdf.matchAll(/\/S \/(H\d)\b/g)].map(([, level]) => level)
    expect(headings[0]).toBe('H1')
    expect(headings.filter((level) => level === 'H1')).toHaveLength(1)
  })

  it.skipIf(!hasReader)('says the figures it was given, each with its unit', async () => {
    const { figures } = drawn
    const formats = formatsFor('da')
    const said = (text: string) => text.replace(/\s+/g, ' ')
    const text = await textOf(drawn)
    for (const words of [
      '9 af 20 aktiviteter mister finansiering, når helhedsplanen slutter 31. december 2026',
      `${formats.shortKroner(figures.headline.annualGap)} om året er ikke sikret`,
      `${formats.shortKroner(figures.headline.annualMissing)} er uden nogen kilde`,
      'Bestyrelsen 26.03.2026, punkt 4',
      'Side 2 af 2 · Tal pr. 09.03.2026',
      'varsles 30.06.2026',
      'Besluttet: afslut – 26.03.2026, bestyrelsen.',
      'Udsat til ________',
      'Beslut nu',
      '905',
      'Som planen står',
      '3,1 mio. kr.',
      'Fonden Ung Fritid, til 31.08.2028',
      'Betinget betyder',
      ...figures.positions.map(({ name }) => name),
    ])
      expect(text).toContain(said(words))
    const order = [
      'Bestyrelsen bedes beslutte',
      'Værdi og risiko for 18',
      'Tre udfald',
      'Stillinger, der slutter',
      '9 aktiviteter er på plads',
    ]
    const places = order.map((heading) => text.indexOf(heading))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).not.toContain('KLADDE')
  })

  it.skipIf(!hasReader)(
    'says how many more the appendix has, and the appendix has them all',
    async () => {
      const content = everything(60, 'Naboskab')
      const text = await textOf(content)
      expect(text).toMatch(/\d+ stillinger mere står i bilaget/)
      expect(text).toMatch(/\d+ aktiviteter mere står i bilaget/)
      expect(text).toMatch(/\d+ beslutninger? mere står i bilaget/)
      expect(text).toMatch(/\+ \d+ mere, se bilaget/)
      expect(text).toContain('2 scenarier mere står i bilaget')
      const appendix = await textOf(content, 'appendix')
      for (const { name } of content.figures.activities) expect(appendix).toContain(name)
      for (const { subject } of content.decisions) expect(appendix).toContain(subject)
    },
    30_000,
  )

  it.skipIf(!hasReader)('says that a draft is one, in words and behind them', async () => {
    const text = await textOf({ ...drawn, texts: someReviewTexts({ status: 'draft', number: null }) })
    expect(text).toContain('Kladde: tallene følger planen')
    expect(text.replaceAll(' ', '')).toContain('KLADDE')
  })

  it.skipIf(!hasReader)(
    'opens with what has changed since the last paper, and what is not carried out',
    async () => {
      const { headline } = drawn.figures
      const figures = someBoardFigures({
        previous: {
          id: 'p',
          number: 3,
          title: 'Oplæg',
          asOf: drawn.figures.asOf,
          changes: {
            since: drawn.figures.asOf,
            losingBefore: 11,
            losing: 9,
            gapBefore: (headline.annualGap + 120_000_000) as Oere,
            gap: headline.annualGap,
            missingBefore: headline.annualMissing,
            missing: headline.annualMissing,
            added: [],
            removed: [],
            gained: [],
            lost: [],
          },
        },
        notCarriedOut: everything(23, 'Luk klubben').figures.notCarriedOut.slice(0, 1),
      })
      const text = await textOf({ ...drawn, figures })
      expect(text).toContain(
        'fra 11 til 9 aktiviteter, der mister finansiering, og 1,2 mio. kr. mindre om året',
      )
      expect(text).toContain('1 beslutning er ikke ført ud i livet: Luk klubben 0.')
    },
  )

  it('is a Word file with the same headings', async () => {
    const file = await toDocx(treeOf(drawn))
    expect(file.byteLength).toBeGreaterThan(5000)
  })
})
