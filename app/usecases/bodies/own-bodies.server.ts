import type { Actor } from '~/domain/access/actor'
import { readsOnlyOwn } from '~/domain/access/rights'
import { bodiesWithMember } from '~/persistence/records/body-particulars.server'

/** The bodies an actor reads: all of the secretariat's, or for a partner those its contact sits in. */
export function readableBodies(actor: Actor) {
  return readsOnlyOwn(actor) ? bodiesWithMember(actor.secretariatId, actor.contactId) : {}
}
