import type { Day } from '../time/day.ts'

/** A setting on Ofsted's list of social care providers. What the list does not say is `undefined` or empty. */
export interface Provider {
  readonly urn: string
  /** The placement types it may be used for, `K2`. */
  readonly placements: readonly string[]
  /** The placement providers it may be, `PR1`; `undefined` when its list has no column for them. */
  readonly providers: readonly string[] | undefined
  /** Of its buildings, without spaces and in capitals. */
  readonly postcodes: readonly string[]
  readonly registered: Day | undefined
  readonly closed: Day | undefined
  /** The council whose area it lies in, as PL_LA names it; '' when its postcode is in none, `undefined` when nothing can tell. */
  readonly authority: string | undefined
}
