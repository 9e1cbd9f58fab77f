/** How a vote went. */
export interface Vote {
  readonly for: number
  readonly against: number
  readonly abstained: number
}

/** What the board decided of an item. Proposer and seconder are seats. */
export interface Resolution {
  readonly item: string
  readonly text: string
  readonly decision: 'agreed' | 'not-agreed'
  readonly proposer?: string
  readonly seconder?: string
  readonly vote?: Vote
  /** The posts asked to see to it, where the text says so. */
  readonly owner?: string
}
