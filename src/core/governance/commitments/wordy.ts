import { refuse, type Refused } from '../refused.ts'
import type { What } from './event.ts'

/** What follows from a command, or why nothing does. */
export type Whats = readonly What[] | Refused

/** What needs words to happen, and the sentence when there are none. */
export const wordy = (text: string, ask: string, ...whats: readonly What[]): Whats =>
  text.trim() === '' ? refuse(ask) : whats
