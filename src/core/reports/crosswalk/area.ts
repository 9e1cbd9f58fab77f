/** Something that somebody asks about, the measures that tell of it, and what none of them tells. */
export interface Area {
  /** Safe as an HTML id. */
  readonly id: string
  readonly title: string
  /** Ids of indicators. */
  readonly indicators: readonly string[]
  /** What is asked and not measured, in a sentence. */
  readonly gap?: string
}
