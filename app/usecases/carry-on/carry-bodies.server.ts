import type { Plan } from '~/domain/plans/plan'
import { noBodyParticulars } from '~/domain/bodies/body-particulars'
import type { Db } from '~/persistence/db.server'
import { newId } from '~/persistence/new-id.server'
import { loadBodies, loadBodyMembers } from '~/persistence/records/bodies.server'
import { bodyParticularsRow, loadBodyParticulars } from '~/persistence/records/body-particulars.server'
import { loadContacts } from '~/persistence/records/organisations.server'
import { createRecord } from '~/persistence/records/save-record.server'
import { byId } from '../by-name'
import type { UseCaseContext } from '../context'
import { saveNew } from '../saving/save-record.server'
import type { Carried } from './carry-on.server'

/** Bodies with their terms, rhythm and members. No grant demands them there yet, and no meeting is called. */
export async function carryBodies(
  db: Db,
  context: UseCaseContext,
  target: Pick<Plan, 'id' | 'effortAreas'>,
  { now }: Carried,
): Promise<void> {
  if (now.length === 0) return
  const { secretariatId } = context.actor
  const ids = now.map((each) => each.from)
  const bodies = byId(await loadBodies(db, secretariatId, { id: { in: ids } }))
  const terms = await loadBodyParticulars(db, secretariatId, { id: { in: ids } })
  const members = await loadBodyMembers(db, secretariatId, { bodyId: { in: ids } })
  const people = members.map(({ contactId }) => contactId)
  const contacts = byId(await loadContacts(db, secretariatId, { id: { in: [...new Set(people)] } }))
  for (const { from, id, name } of now) {
    const body = bodies.get(from)
    if (!body) continue
    const kept = terms.get(from) ?? noBodyParticulars
    const { effortArea } = kept
    const known = target.effortAreas
    const isFollowed = effortArea !== null && (known.length === 0 || known.includes(effortArea))
    const particulars = bodyParticularsRow({ ...kept, effortArea: isFollowed ? effortArea : null })
    const own = members.filter(({ bodyId }) => bodyId === from)
    const next = { ...body, id, name, planId: target.id, demandedByGrantId: null }
    await saveNew(db, context, 'bodies', next, {
      name,
      planId: target.id,
      details: { ...particulars, continuesId: from },
      told: {
        members: own.map(({ contactId, role }) =>
          [contacts.get(contactId)?.name ?? '', role].filter(Boolean).join(' · '),
        ),
      },
    })
    for (const { contactId, role } of own) {
      const member = { id: newId(), bodyId: id, contactId, role }
      await createRecord(db, secretariatId, 'bodyMembers', member, { today: context.today })
    }
  }
}
