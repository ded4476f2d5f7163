import type { handover as danish } from '../da/handover'

export const handover: typeof danish = {
  title: (name) => `Hand over the duties of ${name}`,
  open: 'Hand over duties',
  sub: (count, isOne) =>
    `${isOne ? '1 duty' : `${count} duties`} in all. What is sent or done keeps the old name.`,
  none: (name) => `${name} has no duties to hand over`,
  noneText: 'Seats in bodies and access to Ankerplan are changed one by one.',
  toId: 'Who takes over?',
  choose: 'Choose a contact',
  kinds: 'What is handed over?',
  kindsHint: 'Everything is chosen from the start. Take away what somebody else is to have.',
  rules:
    'The new one takes the place of the old: responsible, deputy, reviewer or signer. Where the new one is deputy already for what they take over, the deputy’s place becomes empty.',
  save: 'Hand over',
  kind: {
    activity: (count, isOne) => (isOne ? '1 activity' : `${count} activities`),
    milestone: (count, isOne) => (isOne ? '1 open milestone' : `${count} open milestones`),
    agreement: (count, isOne) => (isOne ? '1 agreement' : `${count} agreements`),
    position: (count, isOne) => (isOne ? '1 position (daily leader)' : `${count} positions (daily leader)`),
    grant: (count, isOne) => (isOne ? '1 grant' : `${count} grants`),
    instalment: (count, isOne) => (isOne ? '1 instalment not received' : `${count} instalments not received`),
    changeRequest: (count, isOne) =>
      isOne ? '1 unanswered change request' : `${count} unanswered change requests`,
    requirement: (count, isOne) => (isOne ? '1 reporting requirement' : `${count} reporting requirements`),
    obligation: (count, isOne) =>
      isOne ? '1 open report with its own name on it' : `${count} open reports with their own name on them`,
    anchoringStep: (count, isOne) =>
      isOne ? '1 open step of anchoring' : `${count} open steps of anchoring`,
    collaboration: (count, isOne) => (isOne ? '1 collaboration' : `${count} collaborations`),
    body: (count, isOne) => (isOne ? '1 body' : `${count} bodies`),
  },
  show: 'Show which',
  more: (count) => `and ${count} more`,
  did: (moved, isOne, from, to) => `${isOne ? '1 duty' : `${moved} duties`} from ${from} to ${to}`,
  problems: {
    toId: 'Choose who takes over.',
    samePerson: 'Choose another than the one who hands over.',
    kinds: 'Choose at least one kind of duty.',
  },
}
