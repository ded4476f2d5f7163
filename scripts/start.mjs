// npm start: from a fresh clone to a running Ankerplan. Each step is skipped where its result is there already.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { orExplain, prepare, root } from './prepare.mjs'

const say = (text) => process.stderr.write(`${text}\n`)

// Whoever says NODE_ENV=production wants no development tools; everybody else may want to run the tests next.
const withDevelopmentTools = process.env.NODE_ENV !== 'production'
await orExplain(prepare({ withDevelopmentTools, withBuild: true, say }))

const server = spawn(process.execPath, ['--enable-source-maps', path.join('build', 'server', 'index.js')], {
  cwd: root,
  env: { ...process.env, NODE_ENV: 'production' },
  stdio: 'inherit',
})
// The terminal sends Ctrl+C to both; anything else is passed on. The server decides when it has stopped.
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal))
process.on('SIGINT', () => undefined)
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
