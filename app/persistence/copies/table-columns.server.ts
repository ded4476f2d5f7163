import { z } from 'zod'
import type { Database } from '../database.server'

const columnTypes = ['String', 'Int', 'BigInt', 'Boolean', 'DateTime'] as const
export interface Column {
  name: string
  type: (typeof columnTypes)[number]
}

const dataModel = z.object({
  models: z.record(
    z.string(),
    z.object({ fields: z.array(z.object({ name: z.string(), kind: z.string(), type: z.string() })) }),
  ),
})

/** The columns of every table, as the client itself knows them: a copy of everything must not forget a new one. */
export function tableColumns(database: Database): Map<string, Column[]> {
  // The client carries its data model under this name and offers no other way to ask for it.
  const { models } = dataModel.parse(Reflect.get(database.client, '_runtimeDataModel'))
  return new Map(
    Object.entries(models).map(([table, { fields }]) => [
      table,
      fields
        .filter((field) => field.kind === 'scalar')
        .map(({ name, type }) => ({ name, type: z.enum(columnTypes).parse(type) })),
    ]),
  )
}
