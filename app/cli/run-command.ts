import { readArguments, todayOf } from './arguments'
import { commands } from './commands'
import type { Terminal } from './outcome'
import { Misused, Refused } from './outcome'

const help = `Usage: npm run ankerplan -- <command>

${Object.values(commands)
  .map(({ usage, does }) => `  ${usage}\n      ${does}`)
  .join('\n')}

  Every command takes --json, --secretariat NAME and --today YYYY-MM-DD.
`

/** Runs one command. Returns the exit code: 0 done, 1 refused, 2 used wrongly. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const isJson = args.includes('--json')
  const print = (value: unknown) => terminal.stdout(`${JSON.stringify(value, null, 2)}\n`)
  try {
    if (args.length === 0 || args[0] === 'help' || args.includes('--help')) {
      terminal.stderr(help)
      return args.length === 0 ? 2 : 0
    }
    const name = [args.slice(0, 2).join(' '), args[0] ?? ''].find((candidate) =>
      Object.hasOwn(commands, candidate),
    )
    const command = name === undefined ? undefined : commands[name]
    if (name === undefined || !command) throw new Misused(`There is no command ${args[0]}.\n\n${help}`)
    const given = readArguments(args.slice(name.split(' ').length), command.options)
    const least = command.operands.length - (command.optionalOperands ?? 0)
    if (given.operands.length < least || given.operands.length > command.operands.length) {
      throw new Misused(`Usage: npm run ankerplan -- ${command.usage}`)
    }
    todayOf(given, terminal.now)
    const { answer, words } = await command.run(given, terminal)
    if (isJson) print(answer)
    else if (words !== '') terminal.stdout(`${words}\n`)
    return 0
  } catch (error) {
    if (error instanceof Misused) {
      terminal.stderr(`${error.message}\n`)
      if (isJson) print({ error: error.message })
      return 2
    }
    if (error instanceof Refused) {
      terminal.stderr(`${error.message}\n`)
      if (isJson) print(error.answer)
      return 1
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    // What the system, the database or the disk refuses carries a code and is no fault of ours.
    const isRefusal = error instanceof Error && 'code' in error
    terminal.stderr(`${isRefusal ? message : (stack ?? message)}\n`)
    if (isJson) print({ error: message })
    return 1
  }
}
