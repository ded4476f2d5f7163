// Two starts at once share one node_modules, one pair of clients and one build: the second waits for the first
// and then finds everything done.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const patience = 10 * 60 * 1_000

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
  try {
    const holder = Number(readFileSync(file, 'utf8'))
    // Empty: taken this very moment. A holder that is gone, or has our number from before, holds nothing.
    if (holder > 0 && (holder === process.pid || !isAlive(holder))) rmSync(file, { force: true })
  } catch {
    // It has just been let go of.
  }
  return false
}

/** Runs work while no other process on this clone does any. */
export async function oneAtATime(root, say, work) {
  const file = path.join(root, '.cache', 'preparing')
  mkdirSync(path.dirname(file), { recursive: true })
  const giveUp = Date.now() + patience
  for (let waited = 0; !take(file); waited += 1) {
    if (waited === 4) say('Waiting for another start that is preparing this folder …')
    if (Date.now() > giveUp)
      throw new Error(`${file} has been held for ten minutes; remove it if nothing runs`)
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  const letGo = () => rmSync(file, { force: true })
  process.once('exit', letGo)
  try {
    return await work()
  } finally {
    process.off('exit', letGo)
    letGo()
  }
}
