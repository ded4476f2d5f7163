import { may } from '~/domain/access/rights'
import { newId } from '~/persistence/new-id.server'
import { loadScenarios } from '~/persistence/records/scenarios.server'
import type { UseCaseContext } from '../context'
import type { Created } from '../refusals'
import { forbidden, notFound } from '../refusals'
import { inWriting } from '../saving/in-writing.server'
import { writeScenario } from './write-scenario.server'

const mostLetters = 200

/** A scenario with the same changes under a name of its own, `nameOf` with the lowest number that is free. */
export async function duplicateScenario(
  context: UseCaseContext,
  { id, nameOf }: { id: string; nameOf: (name: string, number: number) => string },
): Promise<Created> {
  const { actor, now } = context
  const { secretariatId } = actor
  if (!may(actor, 'create', 'scenario')) return forbidden
  return inWriting<Created>(context, async (db) => {
    const [original] = await loadScenarios(db, secretariatId, { id })
    if (!original) return notFound('scenario')
    const others = await loadScenarios(db, secretariatId, { planId: original.planId })
    const taken = new Set(others.map((one) => one.name.toLocaleLowerCase('da')))
    let number = 1
    const called = () => {
      const whole = nameOf(original.name, number)
      // A long name gives way, so that its number stays.
      return whole.length <= mostLetters
        ? whole
        : nameOf(original.name.slice(0, original.name.length - (whole.length - mostLetters)), number)
    }
    while (taken.has(called().toLocaleLowerCase('da'))) number += 1
    const name = called()
    const copy = { ...original, id: newId(), name, createdAt: now }
    await writeScenario(db, context, null, copy)
    return { ok: true, id: copy.id, version: 1, name }
  })
}
