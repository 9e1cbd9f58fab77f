import { headingKey } from '../../tables/headings.ts'

/** A heading of Annex A as columns are matched: without punctuation, quotes, a year, or a "(Y/N)" at its end. */
export const listHeading = (heading: string): string =>
  headingKey(heading)
    .replace(/_(19|20)\d\d(?=_|$)/g, '')
    .replace(/_y(es)?_n(o)?(?=_|$)/g, '')
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '')
