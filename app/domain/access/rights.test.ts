import { describe, expect, test } from 'vitest'
import type { Role } from './actor'
import type { Action, RecordKind } from './rights'
import { actions, may, maySeeSalaries, readsOnlyOwn, recordKinds } from './rights'

const everything = recordKinds.length
const salaryKinds = 'audit costLine position positionAssignment positionShare secretariat trash'

/**
 * The table once more, written from the other end: by role and action, the kinds that are allowed, in alphabetical
 * order, or all but those after a minus. What is not here is denied.
 */
const expected: Record<string, Partial<Record<Action, string>>> = {
  leader: {
    read: 'all',
    create: 'all',
    update: 'all',
    delete: 'all',
    comment: 'boardReview',
    vote: 'boardReview',
    import: 'secretariat',
    export: 'secretariat',
    manageUsers: 'user',
    seeAmounts: 'all',
    seeSalaries: salaryKinds,
  },
  editor: {
    read: '- user',
    create: '- user',
    update: '- user',
    delete: '- plan user',
    comment: 'boardReview',
    vote: 'boardReview',
    import: 'secretariat',
    export: 'secretariat',
    seeAmounts: 'all',
  },
  'editor with salaries': {
    read: '- user',
    create: '- user',
    update: '- user',
    delete: '- plan user',
    comment: 'boardReview',
    vote: 'boardReview',
    import: 'secretariat',
    export: 'secretariat',
    seeAmounts: 'all',
    seeSalaries: salaryKinds,
  },
  board: {
    read: '- reminder token trash user',
    comment: 'boardReview',
    vote: 'boardReview',
    export: 'secretariat',
    seeAmounts: 'all',
  },
  partner: { read: 'activity body meeting plan position positionAgreement positionAssignment' },
}

const people: Record<string, { role: Role; maySeeSalaries: boolean }> = {
  leader: { role: 'leader', maySeeSalaries: false },
  editor: { role: 'editor', maySeeSalaries: false },
  'editor with salaries': { role: 'editor', maySeeSalaries: true },
  board: { role: 'board', maySeeSalaries: true },
  partner: { role: 'partner', maySeeSalaries: true },
}

function isExpected(words: string | undefined, kind: RecordKind): boolean {
  if (words === undefined) return false
  if (words === 'all') return true
  const named = words.replace('- ', '').split(' ').includes(kind)
  return words.startsWith('-') ? !named : named
}

describe('the table of rights', () => {
  for (const [who, person] of Object.entries(people)) {
    test.each(actions.map((action) => [action] as const))(`${who}: %s`, (action) => {
      const allowed = recordKinds.filter((kind) => may(person, action, kind))
      expect(allowed).toEqual(recordKinds.filter((kind) => isExpected(expected[who]?.[action], kind)))
    })
  }

  test('names every kind once', () => {
    expect(new Set(recordKinds).size).toBe(everything)
  })

  test('denies an action or a kind it does not know', () => {
    expect(may(people.editor!, 'destroy' as Action, 'plan')).toBe(false)
    expect(may(people.leader!, 'read', 'resident' as RecordKind)).toBe(false)
  })
})

test('salaries are seen by leaders always and by editors who were given the right, by nobody else', () => {
  const seeing = Object.keys(people).filter((who) => maySeeSalaries(people[who]!))
  expect(seeing).toEqual(['leader', 'editor with salaries'])
})

test('only a partner reads no more than its own', () => {
  expect(Object.keys(people).filter((who) => readsOnlyOwn(people[who]!))).toEqual(['partner'])
})
