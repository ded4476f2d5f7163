// What was made from what: a hash of the sources, kept beside the result, so that nothing is made twice.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** A hash over files and folders (recursively), whatever their times and wherever the clone lies. Missing ones count as empty. */
export function hashOf(paths, except = () => false) {
  const hash = createHash('sha256')
  const add = (file) => {
    if (!existsSync(file) || except(file)) return
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) add(path.join(file, name))
    } else {
      hash
        .update(`${path.relative(root, file).replaceAll(path.sep, '/')}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  for (const start of paths) add(start)
  return hash.digest('hex')
}

export function isStamped(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value
}

export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, value)
}
