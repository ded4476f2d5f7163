import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { relations } from '../../app/persistence/aggregates/relations'
import { secretariatTables } from '../../app/persistence/copies/secretariat-tables'
import { tableColumns } from '../../app/persistence/copies/table-columns.server'
import { freshDatabase } from '../setup/fresh-database'

describe('the tables a copy of a secretariat takes', () => {
  test('are all that belong to one, but keys, sessions and unconfirmed uploads', async () => {
    const columns = tableColumns(await freshDatabase())
    const schema = await readFile('prisma/schema.prisma', 'utf8')
    const models = [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)]
    expect([...columns.keys()].sort()).toEqual(models.map(([, name]) => name).sort())
    const owned = models
      .filter(([, , body]) => /^\s+secretariatId\s/m.test(body ?? ''))
      .map(([, name]) => name)
    const left = ['ActionLink', 'ApiToken', 'FeedEvent', 'FeedToken', 'ImportDraft', 'Invitation', 'Session']
    expect(secretariatTables(columns).sort()).toEqual(owned.filter((name) => !left.includes(name!)).sort())
  })

  test('come so that whatever a row points at is there before it', async () => {
    const tables = secretariatTables(tableColumns(await freshDatabase()))
    for (const { table, to } of relations) {
      if (!tables.includes(table) || table === to) continue
      expect([table, to, tables.indexOf(table) > tables.indexOf(to)]).toEqual([table, to, true])
    }
  })
})
