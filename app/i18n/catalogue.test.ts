import { describe, expect, test } from 'vitest'
import { da } from './da'
import { en } from './en'

/** Every path of a catalogue with what stands there. */
function leavesOf(node: unknown, path = ''): [string, unknown][] {
  if (typeof node !== 'object' || node === null) return [[path, node]]
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, path ? `${path}.${key}` : key))
}

describe('the catalogues', () => {
  const danish = leavesOf(da)
  const english = leavesOf(en)

  test('have the same keys', () => {
    expect(english.map(([path]) => path).sort()).toEqual(danish.map(([path]) => path).sort())
  })

  test('have words of the same kind under the same key', () => {
    const kinds = new Map(english.map(([path, value]) => [path, typeof value]))
    expect(danish.filter(([path, value]) => kinds.get(path) !== typeof value).map(([path]) => path)).toEqual(
      [],
    )
  })

  test('have no empty words', () => {
    const empty = [...danish, ...english].filter(
      ([, value]) => typeof value === 'string' && value.trim() === '',
    )
    expect(empty.map(([path]) => path)).toEqual([])
  })

  test('have no exclamation marks', () => {
    const loud = [...danish, ...english].filter(
      ([, value]) => typeof value === 'string' && value.includes('!'),
    )
    expect(loud.map(([path]) => path)).toEqual([])
  })
})
