/** A section that the annual report of the reviewing service must have, and the measures it is made of. */
export interface Required {
  /** Safe as an HTML id; what its words are filed under. */
  readonly id: string
  readonly title: string
  /** Why it is there and what it tells, in a sentence. */
  readonly asks: string
  /** The measure that its words mean where they name none; several share the other sections. */
  readonly means?: string
  /** Ids of measures with a chart of their own. */
  readonly charts?: readonly string[]
  /** Ids of measures with a line each. */
  readonly measures?: readonly string[]
  /** Ids of measures whose rows are told year by year. */
  readonly rows?: readonly string[]
  /** Ids of measures told month by month, rows and all. */
  readonly months?: readonly string[]
  /** Ids of measures whose rows are told for this year alone. */
  readonly groups?: readonly string[]
  /** True where figures alone do not do: somebody must write it. */
  readonly written?: true
  /** What the figures cannot tell yet, and what would. */
  readonly gap?: string
}
