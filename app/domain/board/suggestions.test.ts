import { describe, expect, test } from 'vitest'
import { aBoardActivity, aSecuredActivity } from '../../../tests/builders/board-figures'
import { day } from '../calendar/day'
import { kroner } from '../../../tests/builders/records'
import { changesSince } from './changes-since'
import { suggestionsFrom } from './suggestions'
import type { BoardActivity, BoardFigures } from './board-figures'

const asOf = day('2026-03-09')

function suggested(activities: BoardActivity[]) {
  return suggestionsFrom({ activities, asOf })
}

describe('what a board should decide', () => {
  test('a window that closes comes before one that is open, then risk, then the larger gap; closing is last', () => {
    const found = suggested([
      aBoardActivity('afsluttes', { continuation: 'close', level: 'closing', risk: null }),
      aBoardActivity('åben', { score: 50, annualGap: kroner(900_000) }),
      aBoardActivity('lille', { annualGap: kroner(100_000) }),
      aBoardActivity('stor', { annualGap: kroner(200_000) }),
      aBoardActivity('lukker', { window: 'closing', score: 50, annualGap: kroner(1) }),
      aBoardActivity('passeret', { window: 'missed', score: 90, annualGap: kroner(2) }),
    ])
    expect(found.map(({ activity }) => activity.name)).toEqual([
      'passeret',
      'lukker',
      'stor',
      'lille',
      'åben',
      'afsluttes',
    ])
    expect(found[0]?.reasons).toEqual(['highRisk', 'windowMissed', 'losesMoney'])
  })

  test('what is in place is left in peace, whatever its window', () => {
    expect(suggested([aSecuredActivity('på plads', { window: 'missed' })])).toEqual([])
  })

  test('a wish is proposed, else handing over where somebody talks, and continuing where nobody does', () => {
    const proposals = suggested([
      aBoardActivity('a', { continuation: 'reduce' }),
      aBoardActivity('b', { stage: 'dialogue' }),
      aBoardActivity('c', { stage: 'candidate' }),
    ]).map(({ activity, proposal }) => [activity.name, proposal])
    expect(new Map(proposals as [string, string][])).toEqual(
      new Map([
        ['a', 'reduce'],
        ['b', 'handOver'],
        ['c', 'continue'],
      ]),
    )
  })

  test('a last day that has passed is no day to decide by; today still is', () => {
    const latest = (lastResponsibleDay: BoardActivity['lastResponsibleDay']) =>
      suggested([aBoardActivity('a', { lastResponsibleDay })])[0]?.latestOn
    expect([latest(day('2026-03-08')), latest(asOf), latest(null)]).toEqual([null, asOf, null])
  })
})

describe('what has changed since the last paper', () => {
  const headline = {
    losing: 1,
    annualGap: kroner(400_000),
    annualMissing: kroner(400_000),
  } as BoardFigures['headline']

  test('goes by activity and not by name, and tells the largest step first', () => {
    const before = {
      asOf,
      headline,
      activities: [aBoardActivity('a'), aBoardActivity('b'), aBoardActivity('væk')],
    }
    const activities = [
      { ...aBoardActivity('a', { annualGap: kroner(300_000) }), name: 'Nyt navn' },
      aBoardActivity('b', { annualGap: kroner(0), level: 'secured' }),
      aBoardActivity('ny'),
    ]
    expect(changesSince(before, { headline, activities })).toMatchObject({
      since: asOf,
      gained: [
        { id: 'b', level: 'secured', levelBefore: 'lost' },
        { id: 'a', name: 'Nyt navn' },
      ],
      lost: [],
      added: [{ id: 'ny' }],
      removed: [{ id: 'væk' }],
    })
  })

  test('is nothing where nothing has', () => {
    const same = { asOf, headline, activities: [aBoardActivity('a')] }
    expect(changesSince(same, same)).toMatchObject({
      gained: [],
      lost: [],
      added: [],
      removed: [],
      gap: kroner(400_000),
    })
  })
})
