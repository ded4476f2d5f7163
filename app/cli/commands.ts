import type { Arguments, CommandOptions } from './arguments'
import { backupCommand } from './commands/backup'
import { coverageCommand } from './commands/coverage'
import { deadlinesCommand } from './commands/deadlines'
import { demoCommand } from './commands/demo'
import { exportCommand } from './commands/export'
import { importCommand } from './commands/import'
import { obligationsCommand } from './commands/obligations'
import { remindersCommand } from './commands/reminders'
import { restoreCommand } from './commands/restore'
import { ruleCommand } from './commands/rule'
import { tokenAddCommand } from './commands/token-add'
import { userAddCommand } from './commands/user-add'
import type { Answer, Terminal } from './outcome'

export interface Command {
  /** As it is typed after `ankerplan --`. */
  usage: string
  does: string
  /** Words that must follow, in order. */
  operands: readonly string[]
  /** Operands that may be left out. */
  optionalOperands?: number
  options: CommandOptions
  run(given: Arguments, terminal: Terminal): Promise<Answer>
}

export const commands: Record<string, Command> = {
  import: importCommand,
  export: exportCommand,
  coverage: coverageCommand,
  obligations: obligationsCommand,
  deadlines: deadlinesCommand,
  reminders: remindersCommand,
  rule: ruleCommand,
  'user add': userAddCommand,
  'token add': tokenAddCommand,
  demo: demoCommand,
  backup: backupCommand,
  restore: restoreCommand,
}
