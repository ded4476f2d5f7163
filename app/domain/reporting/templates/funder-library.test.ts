import { describe, expect, test } from 'vitest'
import { parseRule } from '../rule-parse'
import { printRule } from '../rule-print'
import { funderLibrary, templateFromLibrary } from './funder-library'

const named = funderLibrary.map((template) => [template.key, template] as const)

/** Funders and schemes whose reporting rules could not be read: the library stays silent about them. */
const unread =
  /landsbyggefond|lbf|trygfond|nordea|velux|realdania|lauritzen|novo nordisk|spar nord|bikuben|esf\+|regionalfond|helsefond|forebyggelsesfond/i

describe('the library of funders', () => {
  test.each(named)('%s has rules that can be read, written as the program writes them', (_, template) => {
    for (const { rule } of template.requirements) {
      if (rule === null) continue
      const parsed = parseRule(rule)
      expect(parsed.ok && printRule(parsed.rule)).toBe(rule)
    }
  })

  test.each(named)('%s names its source and what the source says of each requirement', (_, template) => {
    expect(template.sources.length).toBeGreaterThan(0)
    for (const { title, address } of template.sources) {
      expect(title).not.toBe('')
      expect(address).toMatch(/^[a-z0-9æøå.-]+\.[a-z]{2,3}(\/|$)/)
    }
    for (const { clause } of template.requirements) expect(clause.length).toBeGreaterThan(10)
  })

  test.each(named)('%s leaves a day to the letter only where it says so', (_, template) => {
    for (const { rule, note } of template.requirements) if (rule === null) expect(note).toBeTruthy()
  })

  test.each(named)('%s uses a name once, and chains only names of its own', (_, template) => {
    const names = template.requirements.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of template.requirements.flatMap(({ after = [] }) => after)) expect(names).toContain(name)
  })

  test('says nothing of funders whose rules could not be read', () => {
    expect(JSON.stringify(funderLibrary)).not.toMatch(unread)
  })

  test('keeps one template for each key and version', () => {
    const kept = funderLibrary.map(({ key, version }) => `${key}@${version}`)
    expect(new Set(kept).size).toBe(kept.length)
    expect(templateFromLibrary('bhj-fonden')).toMatchObject({ version: 1 })
    expect(templateFromLibrary('bhj-fonden', 9)).toBeUndefined()
  })
})
