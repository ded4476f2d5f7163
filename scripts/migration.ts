// npm run migration -- NAME: writes the next migration of both histories from prisma/schema.prisma.
import { readFile } from 'node:fs/promises'
import { writeMigration } from '../app/persistence/migrate.server'
import { postgresqlSchema } from './prepare.mjs'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('npm run migration -- NAME, where NAME is lower-case words joined by _')
  process.exit(2)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const schema = await readFile('prisma/schema.prisma', 'utf8')
const written = [
  await writeMigration('sqlite', schema, `${stamp}_${name}`),
  await writeMigration('postgresql', postgresqlSchema(schema, 'not-generated'), `${stamp}_${name}`),
]
for (const folder of written) console.log(folder ?? 'Nothing differs from the last migration.')
