import { measureCoverage } from './coverage-time'
import { measureDeadlines } from './deadlines-time'
import { measurePages } from './page-speed'
import { measureScenarios } from './scenarios-time'
import { measureSchedule } from './schedule-time'
import { measureWorkbook } from './workbook-speed'

// `npm run bench -- coverage` measures one part, without a name all of them.
const parts = {
  coverage: measureCoverage,
  deadlines: measureDeadlines,
  scenarios: measureScenarios,
  schedule: measureSchedule,
  workbook: measureWorkbook,
  pages: measurePages,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(', ')}.\n`)
  process.exit(2)
}
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) await measure()
}
