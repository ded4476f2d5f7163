/** Where a command writes and what it is told of the world; tests hand in their own. */
export interface Terminal {
  /** The answer: plain words, or the one JSON document. */
  stdout(text: string): void
  /** Whatever else there is to say. */
  stderr(text: string): void
  env: NodeJS.ProcessEnv
  now: Date
}

/** The command line was written wrongly: exit 2. */
export class Misused extends Error {}

/** The command was understood and is refused: exit 1. `answer` is what `--json` prints. */
export class Refused extends Error {
  readonly answer: unknown

  constructor(message: string, answer?: unknown) {
    super(message)
    this.answer = answer ?? { error: message }
  }
}

/** What a command leaves behind: `answer` for `--json`, `words` for a person. */
export interface Answer {
  answer: unknown
  words: string
}
