import { instant } from '~/domain/calendar/instant'
import { loadDemo } from '~/usecases/demo/load-demo.server'
import { todayOf } from '../arguments'
import type { Command } from '../commands'
import { withDatabase } from '../open'

export const demoCommand: Command = {
  usage: 'demo',
  does: 'loads the demo secretariat, its days moved so that its plan ends in 9–10 months',
  operands: [],
  options: {},
  run: (given, terminal) =>
    withDatabase(terminal, async (database) => {
      const today = todayOf(given, terminal.now)
      const { secretariatId, isNew } = await loadDemo(database, { today, now: instant(terminal.now) })
      return {
        answer: { secretariatId, isNew },
        words: isNew ? 'The demo is loaded.' : 'The demo was there already and is as it was.',
      }
    }),
}
