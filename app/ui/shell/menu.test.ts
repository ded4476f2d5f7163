import { expect, test } from 'vitest'
import { barFor } from './menu'

const pagesOf = (items: { page: string }[]) => items.map(({ page }) => page)

test('the bar of a narrow screen holds the four most used pages, and *Mere* every other', () => {
  const { bar, rest } = barFor({ seesGrants: true })
  expect(pagesOf(bar)).toEqual(['overview', 'activities', 'grants', 'calendar'])
  expect(pagesOf(rest)).toContain('anchoring')
  expect(pagesOf(rest)).toContain('settings')
})

test('who sees no grants has the next page in its place', () => {
  const { bar, rest } = barFor({ seesGrants: false })
  expect(pagesOf(bar)).toEqual(['overview', 'activities', 'positions', 'calendar'])
  expect(pagesOf([...bar, ...rest])).not.toContain('grants')
})
