import { expect, test } from 'vitest'
import { freshDatabase } from '../setup/fresh-database'
import { killPasses } from './kill-passes'

/** `FAULT_KILLS=200 FAULT_REMINDERS=500` is the whole of it; for every day twenty kills in a shorter pass are enough. */
const kills = Number(process.env.FAULT_KILLS ?? 20)
const reminders = Number(process.env.FAULT_REMINDERS ?? 150)
const seed = Number(process.env.FAULT_SEED ?? 20_261_122)

test(
  `${reminders} reminders survive ${kills} kills: what was due has arrived, and only what the ledger doubts came twice`,
  { timeout: 120_000 + kills * 10_000 },
  async () => {
    const db = await freshDatabase()
    const say = process.env.FAULT_KILLS
      ? (words: string) => void process.stderr.write(`${words}\n`)
      : undefined
    const report = await killPasses({ db, reminders, kills, seed, ...(say ? { say } : {}) })
    say?.(`${report.kills} kills, ${report.repeated.length} repeated, ${report.doubted.size} doubted`)
    const wanted = Array.from(
      { length: reminders },
      (_, index) => `milestone-${index} kollega${index}@example.dk`,
    )
    expect(report.due).toEqual(new Set(wanted))
    expect(report.received).toEqual(report.due)
    expect(report.superseded).toBe(reminders)
    expect(report.unfinished).toBe(0)
    expect(report.kills).toBeGreaterThan(kills * 0.8)
    // A repeat is the one the ledger speaks of, under the same Message-ID; there is at most one a kill.
    expect(report.repeated.filter((messageId) => !report.doubted.has(messageId))).toEqual([])
    expect(report.doubted.size).toBeLessThanOrEqual(report.kills)
  },
)
