import type { Block, Cell, DocumentTree } from '~/documents/types'
import type { Instant } from '~/domain/calendar/instant'
import { formatsFor } from '~/i18n/formats'
import type { Language } from '~/i18n/languages'
import { wordsFor } from '~/i18n/words'
import type { AgreementOfPage, PositionPage } from '../positions/position-page'

/** The agreement about a shared post as two pages to sign. Kroner are there only for who may see salaries. */
export function agreementDocument(
  page: PositionPage,
  agreement: AgreementOfPage,
  { language, origin, createdAt }: { language: Language; origin: string; createdAt: Instant },
): DocumentTree {
  const { positions } = wordsFor(language)
  const formats = formatsFor(language)
  const words = positions.document
  const host = page.host ?? page.employer
  const { validFrom, validThrough } = agreement
  const text = (value: string | null): Block => ({ kind: 'paragraph', text: value ?? words.notWritten })
  const payers = page.payers.filter(
    ({ period, certainty }) =>
      certainty !== null &&
      period !== null &&
      (validFrom === null || period.through >= validFrom) &&
      (validThrough === null || period.from <= validThrough),
  )
  const payerRows = payers.map((payer): Cell[] => [
    payer.payer.name,
    payer.period ? formats.period(payer.period.from, payer.period.through) : '',
    formats.share(payer.share),
    ...(payer.monthly === null ? [] : [formats.kroner(payer.monthly)]),
  ])
  const tasks = (agreement.tasks ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
  const parties = [page.employer, ...(page.host ? [page.host] : [])].filter(
    (party, at, all) => all.findIndex(({ id }) => id === party.id) === at,
  )
  for (const { payer } of payers) {
    if (payer.kind === 'organisation' && !parties.some(({ id }) => id === payer.id)) parties.push(payer)
  }
  return {
    title: words.title(page.name),
    language,
    subtitle:
      validFrom === null
        ? words.draft
        : validThrough === null
          ? words.validOpen(formats.day(validFrom))
          : words.valid(formats.period(validFrom, validThrough)),
    origin,
    createdAt,
    blocks: [
      { kind: 'heading', level: 2, text: words.parties },
      {
        kind: 'facts',
        label: words.parties,
        rows: [
          { label: positions.page.employer, text: page.employer.name },
          ...(page.host ? [{ label: positions.page.host, text: page.host.name }] : []),
          ...(page.dailyLeader ? [{ label: positions.page.leader, text: page.dailyLeader }] : []),
        ],
      },
      { kind: 'heading', level: 2, text: words.post },
      {
        kind: 'facts',
        label: words.post,
        rows: [
          { label: words.name, text: page.name },
          { label: positions.page.plan, text: page.plan.name },
          { label: words.hours, text: formats.hours(page.hoursPerWeek) },
          { label: words.period, text: formats.period(page.from, page.through) },
          ...(page.noticeMonths === null
            ? []
            : [
                {
                  label: positions.page.notice,
                  text: `${positions.page.months(page.noticeMonths)} ${positions.page.toMonthEnd}`,
                },
              ]),
        ],
      },
      {
        kind: 'table',
        caption: words.payers,
        columns: [
          { label: positions.page.payer, weight: 3 },
          { label: positions.page.period, weight: 2 },
          { label: positions.page.share, align: 'figures' },
          ...(page.isCostSealed
            ? []
            : [{ label: positions.page.monthly, align: 'figures' as const, weight: 1.4 }]),
        ],
        rows: payerRows,
      },
      {
        kind: 'table',
        caption: words.activities,
        columns: [
          { label: positions.page.activity, weight: 4 },
          { label: positions.page.hours, align: 'figures' },
        ],
        rows: page.assignments.map(({ activity, hoursPerWeek }) => [
          activity.name,
          formats.hours(hoursPerWeek),
        ]),
      },
      { kind: 'heading', level: 2, text: words.tasks },
      tasks.length > 0 ? { kind: 'list', isOrdered: true, items: tasks } : text(null),
      { kind: 'heading', level: 2, text: words.expectations },
      { kind: 'heading', level: 3, text: words.ofEmployer(page.employer.name) },
      text(agreement.expectationsOfEmployer),
      { kind: 'heading', level: 3, text: words.ofHost(host.name) },
      text(agreement.expectationsOfHost),
      { kind: 'heading', level: 2, text: words.substitution },
      text(agreement.substitution),
      { kind: 'heading', level: 2, text: words.evaluations },
      text(
        agreement.evaluations.length > 0
          ? words.evaluationDays(formats.list(agreement.evaluations.map(({ day }) => formats.day(day))))
          : null,
      ),
      { kind: 'heading', level: 2, text: words.notice },
      text(
        agreement.noticeMonths === null
          ? null
          : words.noticeText(positions.page.months(agreement.noticeMonths)),
      ),
      { kind: 'note', tone: 'info', text: words.advice },
      { kind: 'heading', level: 2, text: words.signatures },
      {
        kind: 'signatures',
        label: words.signatures,
        parties: parties.map(({ name }) => ({ party: name, lines: words.signLines })),
      },
    ],
  }
}
