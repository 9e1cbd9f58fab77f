import type { Day } from '../../time/day.ts'
import type { CollectionColumn } from '../collection.ts'

/** A table of the Standard Safeguarding Dataset. Source: data model, section 8. */
export interface SafeguardingTable {
  /** What one row says. */
  readonly row: string
  /** Columns Hearth reads, by the dataset's own field names. A sheet is known by those its rows need. */
  readonly columns: Readonly<Record<string, CollectionColumn<unknown>>>
}

/** The system's own number for something else in the extract. */
export const link = (about: string): CollectionColumn<string> => ({ kind: 'id', need: 'optional', about })

/** A date that may be blank, but that no row is believed without when it cannot be read: open is not the same as unknown. */
export const ending = (about: string): CollectionColumn<Day> => ({ kind: 'date', need: 'optional', about })

/** A code or a number that is not on a list, such as a postcode. */
export const text = (about: string): CollectionColumn<string> => ({ kind: 'text', need: 'optional', about })

/** A date of which the day or the month may not be known. */
export const partial = (about: string): CollectionColumn<string> => ({
  kind: 'partial-date',
  need: 'optional',
  about,
})
