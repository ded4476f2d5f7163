// node scripts/run.mjs FILE.ts …: runs one of the project's own programs from its source, in a prepared clone.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { orExplain, prepare, root } from './prepare.mjs'

const say = (text) => process.stderr.write(`${text}\n`)
const [file, ...args] = process.argv.slice(2)

await orExplain(prepare({ withDevelopmentTools: false, withBuild: false, say }))

process.env.NODE_ENV ||= 'production'
process.argv = [process.argv[0], path.join(root, file), ...args]
const { register } = await import('tsx/esm/api')
register({ tsconfig: path.join(root, 'tsconfig.json') })
await import(pathToFileURL(path.join(root, file)).href)
