/** What preparing may use of the world around it. */
export interface Doing {
  /** Says what is being done. */
  readonly progress: (doing: string) => void
  /** Where Hearth keeps its indexes. */
  readonly dataFolder: string
}
