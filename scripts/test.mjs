// npm test: everything that decides whether the house stands, from a fresh clone to one line of result.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { startPostgres } from './postgres.mjs'
import { prepare, program, root, run, StepFailed } from './prepare.mjs'

const reports = path.join(root, 'test-results', 'reports')
const timeZones = ['UTC', 'Europe/Copenhagen', 'America/Los_Angeles']
const total = { passed: 0, failed: 0 }
const say = (text) => process.stdout.write(`${text}\n`)

function count(name, { passed, failed, note = '', output = '' }, since) {
  total.passed += passed
  total.failed += failed
  if (failed > 0) say(`\n${output.trim()}\n`)
  const seconds = Math.round((performance.now() - since) / 1000)
  say(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${note} (${seconds} s)`)
}

/** A check that is right or wrong as a whole. */
async function check(name, command, args, options) {
  const since = performance.now()
  const { ok, output } = await run(command, args, options)
  count(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output }, since)
}

async function vitest(name, project, env = {}) {
  const since = performance.now()
  const report = path.join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const args = [program('vitest', 'vitest.mjs'), 'run', '--project', project, '--reporter=default']
  args.push('--reporter=json', `--outputFile.json=${report}`)
  const { ok, output } = await run(process.execPath, args, {
    env: { NODE_ENV: 'test', NO_COLOR: '1', ...env },
  })
  if (!existsSync(report)) return count(name, { passed: 0, failed: 1, output }, since)
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failed = numFailedTests + brokenFiles.length
  // A run that is not ok although no test failed (an error after the last one) is a failure too.
  count(name, { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1), output }, since)
}

async function browser() {
  const since = performance.now()
  const report = path.join(reports, 'browser.json')
  const { executable, source } = await findChromium()
  const { ok, output } = await run(process.execPath, [program('@playwright/test', 'cli.js'), 'test'], {
    env: { CHROMIUM_EXECUTABLE: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: report, NO_COLOR: '1' },
  })
  if (!existsSync(report)) return count('browser', { passed: 0, failed: 1, output }, since)
  const { stats, errors } = JSON.parse(readFileSync(report, 'utf8'))
  const failed = stats.unexpected + stats.flaky + errors.length
  const result = {
    passed: stats.expected,
    failed: ok ? failed : Math.max(failed, 1),
    note: `, in ${source}`,
    output,
  }
  count('browser', result, since)
}

/** A Chromium that is installed, else the one among the packages. */
async function findChromium() {
  const installed = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  const wanted = process.env.CHROMIUM_EXECUTABLE
  const found =
    wanted || (process.env.CHROMIUM_FROM_PACKAGES ? undefined : installed.find((file) => existsSync(file)))
  if (found) return { executable: found, source: found }
  const { default: packaged } = await import('@sparticuz/chromium')
  return { executable: await packaged.executablePath(), source: '@sparticuz/chromium from the packages' }
}

async function integrationOnPostgresql() {
  const since = performance.now()
  const name = 'integration, PostgreSQL'
  let own = null
  try {
    own = process.env.TEST_POSTGRES_URL ? null : await startPostgres()
  } catch (error) {
    return count(name, { passed: 0, failed: 1, output: error.message }, since)
  }
  const url = process.env.TEST_POSTGRES_URL || own?.url
  if (!url) {
    if (process.env.REQUIRE_POSTGRES !== '1') {
      return say(`SKIPPED ${name}: no PostgreSQL here. Install it, or give TEST_POSTGRES_URL.`)
    }
    return count(
      name,
      { passed: 0, failed: 1, output: 'REQUIRE_POSTGRES=1, and there is no PostgreSQL.' },
      since,
    )
  }
  await vitest(name, 'integration', {
    TEST_ENGINE: 'postgresql',
    TEST_POSTGRES_URL: url,
    TEST_POSTGRES_IS_OWN: own ? '1' : '0',
  })
  await own?.stop()
}

async function main() {
  await prepare({ withDevelopmentTools: true, withBuild: false, say })
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })

  await Promise.all([
    check('type-check', process.execPath, [program('typescript', 'bin/tsc'), '--noEmit', '-p', root]),
    check('lint', process.execPath, [program('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0']),
  ])
  for (const TZ of timeZones) await vitest(`unit, ${TZ}`, 'unit', { TZ })
  await vitest('house', 'house')
  await vitest('integration, SQLite', 'integration', { TEST_ENGINE: 'sqlite' })
  await integrationOnPostgresql()

  const since = performance.now()
  try {
    await prepare({ withDevelopmentTools: true, withBuild: true, say: () => undefined })
    count('build', { passed: 1, failed: 0 }, since)
  } catch (error) {
    count('build', { passed: 0, failed: 1, output: error.message }, since)
    return
  }
  await browser()
}

try {
  await main()
} catch (error) {
  total.failed += 1
  say(`\n${error instanceof StepFailed ? error.message : (error?.stack ?? error)}`)
}
say(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed > 0 ? 1 : 0)
