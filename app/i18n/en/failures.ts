import type { failures as danish } from '../da/failures'

export const failures: typeof danish = {
  notFound: {
    title: 'The page does not exist',
    text: 'The address does not lead to anything in Ankerplan. It may be misspelt, or the link may be old.',
    record: (kind) => `Ankerplan does not know that ${kind}`,
    recordText:
      'It may be deleted, or the link may belong to another secretariat. Deleted things stay in the trash for 30 days.',
  },
  forbidden: {
    title: 'You do not have access to that',
    text: 'Ask a leader of the secretariat to do it, or to give you access.',
  },
  unavailable: {
    title: 'Ankerplan cannot reach its database',
    text: 'Nothing is lost. Try again in a moment. If it goes on, tell those who run the server.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    text: 'The error is in the log. Try again, and tell those who run the server if it happens again.',
  },
  tooLarge: {
    title: 'What was sent is too large',
    text: 'A file may be at most 25 MB.',
  },
  retry: 'Try again',
  home: 'To the overview',
}
