// Preloaded into the server under measurement: counts the statements it prepares and tells its parent when asked.
import Database from 'better-sqlite3'

const { prepare } = Database.prototype
let statements = 0
Database.prototype.prepare = function (...given) {
  statements += 1
  return Reflect.apply(prepare, this, given)
}
process.on('message', () => {
  process.send(statements)
  statements = 0
})
process.channel?.unref()
