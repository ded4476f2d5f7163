import { expect, test } from 'vitest'
import type { OwnershipFacts } from './own-records'
import { ownRecords } from './own-records'

const facts: OwnershipFacts = {
  positions: [
    { id: 'employed', employerId: 'club', hostId: null },
    { id: 'hosted', employerId: 'municipality', hostId: 'club' },
    { id: 'paid', employerId: 'municipality', hostId: null },
    { id: 'foreign', employerId: 'municipality', hostId: null },
  ],
  positionShares: [
    { positionId: 'paid', payerOrganisationId: 'club' },
    { positionId: 'foreign', payerOrganisationId: null },
  ],
  positionAssignments: [
    { positionId: 'hosted', activityId: 'homework' },
    { positionId: 'foreign', activityId: 'music' },
  ],
  activities: [
    { id: 'homework', responsibleId: null, deputyId: null },
    { id: 'football', responsibleId: 'bo', deputyId: null },
    { id: 'chess', responsibleId: 'else', deputyId: 'bo' },
    { id: 'music', responsibleId: 'else', deputyId: null },
  ],
  bodyMembers: [
    { bodyId: 'steering', contactId: 'bo' },
    { bodyId: 'board', contactId: 'else' },
  ],
}

test('a partner owns the posts its organisation employs, hosts or pays, what those staff, what its contact answers for and the bodies it sits in', () => {
  const own = ownRecords({ contactId: 'bo', contactOrganisationId: 'club' }, facts)
  expect([...own.positionIds].sort()).toEqual(['employed', 'hosted', 'paid'])
  expect([...own.activityIds].sort()).toEqual(['chess', 'football', 'homework'])
  expect([...own.bodyIds]).toEqual(['steering'])
})

test('a partner without contact and organisation owns nothing, whatever has no organisation either', () => {
  const own = ownRecords({ contactId: null, contactOrganisationId: null }, facts)
  expect([own.positionIds.size, own.activityIds.size, own.bodyIds.size]).toEqual([0, 0, 0])
})
