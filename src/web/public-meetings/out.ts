import type { Block } from '../../core/governance/minutes/block.ts'
import type { Decision } from '../../core/governance/minutes/decisions.ts'

/** Public minutes as they went out. */
export interface MinutesOut {
  /** What the public is to know of the text: whether the board has confirmed it. */
  readonly standing: string
  readonly blocks: readonly Block[]
}

/** Minutes as they were kept; `undefined` where none went out. */
export const minutesIn = (text: string | undefined): MinutesOut | undefined =>
  text === undefined ? undefined : (JSON.parse(text) as MinutesOut)

/** Decisions as they were kept; none where none went out. */
export const decisionsIn = (text: string | undefined): readonly Decision[] =>
  text === undefined ? [] : (JSON.parse(text) as Decision[])
