import type { Day } from '~/domain/calendar/day'
import type { Instant } from '~/domain/calendar/instant'
import type { Block, DocumentTree } from '~/documents/types'
import type { Formats } from '~/i18n/formats'
import { formatsFor } from '~/i18n/formats'
import type { Language } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { wordsFor } from '~/i18n/words'
import type { FollowedArea, MilestoneList, MilestoneRow } from './milestone-list'
import { countsOf } from './milestone-rows'

interface Frame {
  language: Language
  today: Day
  createdAt: Instant
  /** The effort area the paper is of; null: the whole plan. */
  effortArea: string | null
}

/** The paper of a steering group: who meets when, and its milestones with what is late first. */
export function milestoneDocument(
  { plan, areas, rows }: MilestoneList,
  { language, today, createdAt, effortArea }: Frame,
): DocumentTree {
  const words = wordsFor(language).milestones
  const formats = formatsFor(language)
  const shown = areas.filter((area) => rows.some((row) => row.effortArea === area.effortArea))
  return {
    title: effortArea === null ? words.document.titleAll : words.document.title(effortArea),
    language,
    subtitle: words.asOf(plan?.name ?? '', formats.day(today)),
    origin: plan?.name ?? '',
    createdAt,
    blocks:
      shown.length === 0
        ? [{ kind: 'paragraph', text: words.document.none }]
        : shown.flatMap((area) =>
            areaBlocks(
              area,
              effortArea !== null,
              rows.filter((row) => row.effortArea === area.effortArea),
              words,
              formats,
            ),
          ),
  }
}

function areaBlocks(
  { effortArea, body, nextMeeting }: FollowedArea,
  isAlone: boolean,
  rows: readonly MilestoneRow[],
  words: Words['milestones'],
  formats: Formats,
): Block[] {
  const name = effortArea ?? words.noArea
  const { late, due, ahead, done } = countsOf(rows)
  const count = (value: number) => formats.number(value)
  const facts = [
    { label: words.document.body, text: body?.name ?? words.noBody },
    ...(body && nextMeeting
      ? [
          {
            label: words.document.next,
            text: [
              formats.weekdayDay(nextMeeting.day),
              nextMeeting.time && formats.time(nextMeeting.time),
              nextMeeting.place,
            ]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : []),
    {
      label: words.document.overview,
      text: words.document.counts(count(late), count(due), count(ahead), count(done)),
    },
  ]
  const { columns } = words
  return [
    ...(isAlone ? [] : [{ kind: 'heading', level: 2, text: name } as const]),
    { kind: 'facts', label: name, rows: facts },
    {
      kind: 'table',
      caption: words.title,
      columns: [
        { label: columns.title, weight: 3 },
        { label: columns.activity, weight: 2 },
        { label: columns.day, weight: 1.2 },
        { label: columns.standing, weight: 1.7 },
        { label: columns.responsible, weight: 1.6 },
      ],
      rows: rows.map((row) => [
        row.title,
        row.activity.name,
        formats.day(row.day),
        standingWords(row, words, formats),
        [row.responsible?.name ?? words.nobody, row.deputy && `(${row.deputy.name})`]
          .filter(Boolean)
          .join(' '),
      ]),
    },
  ]
}

function standingWords(row: MilestoneRow, words: Words['milestones'], formats: Formats): string {
  if (row.doneOn) return words.reachedOn(formats.day(row.doneOn))
  const left = row.standing === 'done' ? '' : `, ${formats.daysLeft(row.daysLeft)}`
  return `${words.standing[row.standing]}${left}`
}
