/** What something asked or promised can be linked to, and as what. */
export interface Link {
  readonly to: Linked
  /** The id of an indicator, a commitment or an edition; of a meeting’s item `meeting/item`. */
  readonly id: string
  readonly as: LinkedAs
}

export type Linked = keyof typeof linkable

export type LinkedAs = 'about' | 'became' | 'follows-from' | 'same-as' | 'answered-by' | 'evidence'

/** What each can be linked as: the usual first. `became`: what was asked for is now a measure of the data set. */
export const linkable = {
  indicator: ['about', 'became'],
  commitment: ['follows-from', 'same-as', 'answered-by'],
  edition: ['evidence'],
  meeting: ['evidence'],
} as const satisfies Readonly<Record<string, readonly LinkedAs[]>>

/** What it is linked as, from this side and from the other. */
export const linkWords: Readonly<Record<LinkedAs, { readonly here: string; readonly there: string }>> = {
  about: { here: 'Is about', there: 'Is what this is about' },
  became: { here: 'Became the measure', there: 'Was asked for by' },
  'follows-from': { here: 'Follows from', there: 'Led to' },
  'same-as': { here: 'Asks the same as', there: 'Asks the same as' },
  'answered-by': { here: 'Is answered by', there: 'Answers' },
  evidence: { here: 'Is shown by', there: 'Shows' },
}

export const sameLink = (a: Link, b: Link): boolean => a.to === b.to && a.id === b.id && a.as === b.as

/** Whether two things can be linked so. */
export const isLinkable = ({ to, as }: Link): boolean => (linkable[to] as readonly LinkedAs[]).includes(as)
