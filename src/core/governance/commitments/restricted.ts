import type { BoardCommitment } from './public.ts'

/** All that is public of what was asked in private session: that something was. */
export const RESTRICTED_ACTION = 'An action in a restricted item'

/** A line of a public paper for something asked in private session: its number, and no word of it. */
export interface RestrictedRow {
  readonly id: string
  readonly asked: typeof RESTRICTED_ACTION
}

/** The lines of a public paper for what was asked in private session, in the order given. */
export const restrictedRows = (all: readonly BoardCommitment[]): RestrictedRow[] =>
  all.filter(({ source }) => source.exempt === true).map(({ id }) => ({ id, asked: RESTRICTED_ACTION }))
