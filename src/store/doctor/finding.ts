/** One thing looked at, and what to do when it is not well. */
export interface Finding {
  readonly isWell: boolean
  readonly says: string
  readonly todo?: string
}
