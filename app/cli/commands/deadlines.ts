import { deadlineAnswer } from '~/usecases/deadlines/deadline-answer'
import { loadDeadlinesWithNames } from '~/usecases/deadlines/load-deadlines-with-names.server'
import { numberOf, todayOf } from '../arguments'
import type { Command } from '../commands'
import { chooseSecretariat, withDatabase } from '../open'

const mostDays = 36_500

export const deadlinesCommand: Command = {
  usage: 'deadlines [--within DAYS]',
  does: 'everything with a day: who sees to it and what it holds back; within so many days, what is still to do',
  operands: [],
  options: { within: { type: 'string' } },
  run: (given, terminal) =>
    withDatabase(terminal, async (database) => {
      const within = numberOf(given, 'within', 0, mostDays)
      const secretariatId = await chooseSecretariat(database, given)
      const today = todayOf(given, terminal.now)
      const found = await loadDeadlinesWithNames(database, secretariatId, { today, within })
      const deadlines = found.deadlines.map((deadline) => deadlineAnswer(deadline, found.names))
      return {
        answer: { today, deadlines },
        words: deadlines
          .map(({ day, state, kind, subject, detail, responsible }) =>
            [
              day,
              state.padEnd(11),
              kind.padEnd(17),
              [subject, detail].filter(Boolean).join(', '),
              responsible ?? '-',
            ].join('  '),
          )
          .join('\n'),
      }
    }),
}
