/** What young people here ask others to write instead of a word: `contact`, `family time`. */
export interface Preferred {
  readonly instead: string
  readonly use: string
}

/** The words of a council’s young people, and the phrases that stay as they are, beside those of the law. */
export interface Glossary {
  readonly preferred: readonly Preferred[]
  readonly leftAlone: readonly string[]
}
