import { wholeCountry } from './seeded-records'

/** A little above 60,000 rows: every plan in the country, with more cost lines than most. */
export const workbookSize = { ...wholeCountry, costLines: 12 }
