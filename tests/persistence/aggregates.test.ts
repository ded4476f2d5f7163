import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { relations } from '../../app/persistence/aggregates/relations'
import { namedTables } from '../../app/persistence/aggregates/reference-names.server'
import { tableOrder } from '../../app/persistence/aggregates/table-order'
import { uniqueColumns } from '../../app/persistence/aggregates/unique-columns'

const schema = readFileSync('prisma/schema.prisma', 'utf8')
const models = [...schema.matchAll(/^model (\w+) \{(.*?)^\}/gms)].map(([, table, body]) => ({
  table: table!,
  lines: body!.split('\n'),
}))

test('the relations are those of the schema', () => {
  const written = models.flatMap(({ table, lines }) =>
    lines.flatMap((line) => {
      const found =
        /^\s+\w+\s+(\w+)\??\s+@relation\(.*fields: \[secretariatId, (\w+)\].*onDelete: (\w+)/.exec(line)
      return found ? [{ table, column: found[2]!, to: found[1]!, onDelete: found[3]!.toLowerCase() }] : []
    }),
  )
  expect(relations).toEqual(written)
})

test('whatever a row points at stands before it', () => {
  const wrong = relations.filter(
    ({ table, to }) => table !== to && tableOrder.indexOf(to) >= tableOrder.indexOf(table),
  )
  expect(wrong).toEqual([])
})

test('every row that can keep a record from being deleted has a name to be listed by', () => {
  const keeping = new Set(
    relations.filter(({ onDelete }) => onDelete === 'restrict').map(({ table }) => table),
  )
  expect([...keeping].filter((table) => !namedTables.has(table))).toEqual([])
})

test('the names that may be taken are those of the schema', () => {
  for (const [table, columns] of Object.entries(uniqueColumns)) {
    const lines = models.find((model) => model.table === table)!.lines
    expect(lines.some((line) => line.trim() === `@@unique([secretariatId, ${columns.join(', ')}])`)).toBe(
      true,
    )
  }
})
