import type { apiTokens as danish } from '../da/api-tokens'

export const apiTokens: typeof danish = {
  title: 'API keys',
  sub: 'With a key another system can read your data. It cannot change anything.',
  make: {
    title: 'Make a key',
    note: 'The key reads plans, activities, grants, reporting and deadlines. It never reads salaries, users or history.',
    name: 'Name',
    nameHint: 'Which system is to use it, for example Power BI',
    submit: 'Make the key',
  },
  once: {
    title: (name) => `The key for ${name} is ready`,
    text: 'Copy it now. It is shown this once. Keep it as you would a password.',
    label: 'API key',
    copy: 'Copy key',
    copied: 'The key is copied.',
  },
  how: {
    title: 'How to use it',
    text: 'The system sends the key with every request:',
    description: 'Description of the API (OpenAPI)',
  },
  list: {
    title: 'Keys that work',
    note: 'Revoke a key that is no longer needed, or that others may have seen.',
    empty: 'No keys yet.',
    name: 'Name',
    created: 'Made',
    used: 'Last used',
    never: 'Never',
    revoke: 'Revoke',
    revokeOf: (name) => `Revoke the key for ${name}`,
    revoked: (name) => `The key for ${name} is revoked and no longer works.`,
  },
}
