/** What a feed is about: one contact's deadlines, one plan's, or those of one funder's grants. */
export const feedScopes = ['person', 'plan', 'funder'] as const
export type FeedScope = (typeof feedScopes)[number]
