import { may } from '~/domain/access/rights'
import { attendanceFigures, bodyYear } from '~/domain/bodies/body-load'
import { loadAttendances } from '~/persistence/records/body-particulars.server'
import { loadGrants } from '~/persistence/records/grants.server'
import { loadContacts, loadOrganisations } from '~/persistence/records/organisations.server'
import { loadPlans } from '~/persistence/records/plans.server'
import { loadVersion } from '~/persistence/records/save-record.server'
import { historyOf } from '../audit/history-of.server'
import { byId, namedIn } from '../by-name'
import { successionOf } from '../carry-on/succession-of.server'
import type { UseCaseContext } from '../context'
import { filesOf } from '../files/files-of.server'
import { forbidden, notFound } from '../refusals'
import type { LoadBodyResult } from './body-pages'
import { followingObligations } from './following-obligations.server'
import { loadWholeBodies } from './load-bodies.server'
import { shownMeeting } from './shown-meeting'

/** One body: its terms, who sits in it and comes, its meetings with minutes, and what waits for them. */
export async function loadBody(context: UseCaseContext, { id }: { id: string }): Promise<LoadBodyResult> {
  const { db: database, actor, today } = context
  const { secretariatId } = actor
  const db = database.client
  if (!may(actor, 'read', 'body')) return forbidden
  const all = await loadWholeBodies(db, actor)
  const found = all.find((each) => each.body.id === id)
  if (!found) return notFound('body')
  const { body, seats, meetings } = found
  const people = [...found.members, body.responsibleId, body.deputyId].filter((each) => each !== null)
  const [contacts, organisations, attendances, files, plans, grants, version] = await Promise.all([
    loadContacts(db, secretariatId, { id: { in: people } }),
    loadOrganisations(db, secretariatId),
    loadAttendances(db, secretariatId, { meeting: { is: { secretariatId, bodyId: id } } }),
    filesOf(
      db,
      actor,
      'meeting',
      meetings.map((meeting) => meeting.id),
    ),
    loadPlans(db, secretariatId, { id: body.planId }),
    may(actor, 'read', 'grant') && body.demandedByGrantId !== null
      ? loadGrants(db, secretariatId, { id: body.demandedByGrantId })
      : [],
    loadVersion(db, secretariatId, 'bodies', id),
  ])
  const [contactOf, organisationOf] = [byId(contacts), byId(organisations)]
  const grant = grants[0]
  const shown = meetings.map((meeting) =>
    shownMeeting(meeting, {
      today,
      paperLeadDays: body.paperLeadDays,
      attendances: attendances.filter(({ meetingId }) => meetingId === meeting.id),
      files: files.get(meeting.id) ?? [],
    }),
  )
  return {
    ok: true,
    succession: await successionOf(db, actor, 'body', id),
    body,
    version: version ?? 0,
    plan: { id: body.planId, name: plans[0]?.name ?? '' },
    isDemanded: body.demandedByGrantId !== null,
    demandedBy: grant ? { id: grant.id, name: grant.reference } : null,
    responsible: namedIn(contactOf, body.responsibleId),
    deputy: namedIn(contactOf, body.deputyId),
    members: seats.map(({ contactId, role }) => {
      const contact = contactOf.get(contactId)
      return {
        id: contactId,
        name: contact?.name ?? '',
        role,
        organisation: organisationOf.get(contact?.organisationId ?? '')?.name ?? null,
        attendance: attendanceFigures(attendances.filter((row) => row.contactId === contactId)),
        otherBodies: all.filter((each) => each !== found && each.members.includes(contactId)).length,
      }
    }),
    coming: shown.filter(({ isPast }) => !isPast),
    past: shown.filter(({ isPast }) => isPast).reverse(),
    attendance: attendanceFigures(attendances),
    year: bodyYear(found, today),
    obligations: await followingObligations(context, body),
    history: await historyOf(context, [id, ...meetings.map((meeting) => meeting.id)]),
    may: {
      update: may(actor, 'update', 'body'),
      delete: may(actor, 'delete', 'body'),
      contacts: may(actor, 'read', 'contact'),
      files: may(actor, 'read', 'file'),
    },
  }
}
