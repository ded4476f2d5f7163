import { monthOf } from '../../domain/calendar/month'
import type { Scenario, ScenarioChange } from '../../domain/scenarios/scenario'
import { halfShare } from '../../domain/scenarios/scenario'
import type { DemoDays } from './demo-days'
import type { DemoKeys } from './demo-ids'
import { demoPlan } from './plans'

export type DemoScenario = Omit<Scenario, 'version' | 'createdAt'>

/** The three outcomes the board is shown, and one that combines what might come together. */
export function demoScenarios(keys: DemoKeys, days: DemoDays, newId: () => string): DemoScenario[] {
  const named = (list: Parameters<DemoKeys['id']>[0], name: string) => ({ id: keys.id(list, name), name })
  const written: { name: string; note: string | null; changes: ScenarioChange[] }[] = [
    {
      name: 'Fornyes på samme niveau',
      note: 'Det, der stadig mangler, er kommunens og fondenes andele, som også udløber.',
      changes: [{ code: 'fundRenewed', share: 10_000 }],
    },
    { name: 'Halveres', note: null, changes: [{ code: 'fundRenewed', share: 5000 }] },
    { name: 'Bortfalder', note: null, changes: [{ code: 'fundRenewed', share: 0 }] },
    {
      name: 'Halveres, og kommunen tager halvdelen af Familiehuset',
      note: 'Weekendstillingen i aftenteamet bortfalder fra dagen efter planen.',
      changes: [
        { code: 'fundRenewed', share: 5000 },
        {
          code: 'positionLapses',
          position: named('positions', 'Opsøgende medarbejder, weekend'),
          from: monthOf(days.on('2027-01-31')),
        },
        {
          code: 'partyTakes',
          organisation: named('organisations', 'Fjordby Kommune'),
          share: halfShare,
          activities: [named('activities', 'Familiehuset')],
          from: null,
        },
      ],
    },
  ]
  const planId = keys.id('plans', demoPlan)
  return written.map((scenario) => ({ id: newId(), planId, ...scenario, figures: null }))
}
