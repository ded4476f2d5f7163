import type { Connection, Database } from './database.server'

/** What a persistence function works on: the database's client, or a transaction in it. */
export type Db = Connection

/** Does all of the work or none of it. */
export function inTransaction<T>(database: Database, work: (db: Db) => Promise<T>): Promise<T> {
  return database.client.$transaction((db) => work(db))
}
