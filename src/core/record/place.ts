/** Where a postcode is: national grid metres, and the district or authority it lies in where known. */
export interface Place {
  readonly easting: number
  readonly northing: number
  /** Code of the lower-tier or unitary authority, `E06000059`. */
  readonly authority: string | undefined
}

/** Looks a postcode up, however it is spaced or cased. `undefined` when it is not in the directory. */
export type FindPlace = (postcode: string) => Place | undefined
