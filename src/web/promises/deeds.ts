import type { Deed, DeedName } from './deed.ts'
import { answering } from './deeds-answering.ts'
import { ending } from './deeds-ending.ts'
import { recording } from './deeds-recording.ts'
import { settling } from './deeds-settling.ts'

export type { DeedName, FieldName } from './deed.ts'

/** Everything that can be done to a promise, in the order of its life. */
export const deeds: Readonly<Record<DeedName, Deed>> = { ...answering, ...settling, ...recording, ...ending }

/** Deeds in which officers write words of their own. In the others it is what somebody else said or wrote. */
export const ownWords: ReadonlySet<DeedName> = new Set<DeedName>([
  ...(['acknowledge', 'take-up', 'decline', 'update', 'answer', 'tell-answerability'] as const),
  ...(['set-due', 'overtake', 'put-on-agenda'] as const),
])

export const deedNames = Object.keys(deeds) as readonly DeedName[]
