/** What may not be done, and a sentence that says why and what to do instead. Nothing has changed. */
export interface Refused {
  readonly refused: string
}

export const refuse = (sentence: string): Refused => ({ refused: sentence })

export const isRefused = (outcome: object): outcome is Refused => 'refused' in outcome
