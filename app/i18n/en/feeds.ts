import type { feeds as danish } from '../da/feeds'

export const feeds: typeof danish = {
  title: 'Get the deadlines in your own calendar',
  crumb: 'Subscription',
  sub: 'Works in Outlook, Google Calendar and Apple Calendar, and keeps itself up to date.',
  make: {
    title: 'Make a subscription',
    note: 'The link shows only what you yourself can see in Ankerplan.',
    subject: 'Which deadlines?',
    own: (name) => `My deadlines (${name})`,
    groups: { person: 'A person’s deadlines', plan: 'A plan’s deadlines', funder: 'A funder’s deadlines' },
    submit: 'Make the link',
    nothing: 'There are no people, plans or funders to subscribe to yet.',
  },
  once: {
    title: (name) => `The link to ${name} is ready`,
    text: 'Copy it now. It is shown this once. The link is personal: whoever has it can read the deadlines.',
    label: 'Link to the calendar',
    copy: 'Copy link',
    copied: 'The link is copied.',
  },
  how: {
    title: 'How to add it',
    outlook: {
      name: 'Outlook',
      steps: [
        'Open the calendar and choose Add calendar.',
        'Choose Subscribe from web.',
        'Paste the link, name the calendar and choose Import.',
      ],
    },
    google: {
      name: 'Google Calendar',
      steps: [
        'Open Google Calendar on a computer.',
        'Choose + beside Other calendars, then From URL.',
        'Paste the link and choose Add calendar. Google fetches news every few hours.',
      ],
    },
    apple: {
      name: 'Apple Calendar',
      steps: [
        'On a Mac: File, then New Calendar Subscription.',
        'On an iPhone: Settings, Calendar, Accounts, Add Account, Other and Add Subscribed Calendar.',
        'Paste the link and let the calendar refresh every hour.',
      ],
    },
  },
  list: {
    title: 'Subscriptions',
    note: 'A link that is no longer needed is to be ended.',
    caption: 'Subscriptions that work',
    empty: 'No subscriptions yet.',
    subject: 'Deadlines of',
    scope: { person: 'person', plan: 'plan', funder: 'funder' },
    created: 'Made',
    used: 'Last fetched',
    never: 'Never',
    revoke: 'End',
    revokeOf: (name) => `End the subscription to ${name}`,
    revoked: (name) => `The subscription to ${name} has ended. The link no longer works.`,
  },
  gone: 'something deleted',
  calendarName: (subject) => `Ankerplan: ${subject}`,
  noSuchFeed:
    'There is no such calendar. The link has been ended or is misspelt. Make a new one under Calendar, Subscribe in Ankerplan.',
  event: {
    plan: (name) => `Plan: ${name}`,
    target: (day) => `Ready with us: ${day}`,
    responsible: (name) => `Responsible: ${name}`,
    nobody: 'Responsible: nobody yet',
    deputy: (name) => `Deputy: ${name}`,
    holdsBack: (amount) => `Holds back ${amount}`,
    done: 'Done',
    cancelled: (name) => `Cancelled: ${name}`,
  },
}
