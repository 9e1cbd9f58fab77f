import type { Measure } from './measures.ts'

/** What the list of measures can be narrowed to. */
export const shows = {
  all: { text: 'Everything', holds: () => true },
  empty: { text: 'Without a comment', holds: ({ state }) => state === 'empty' },
  changed: {
    text: 'What changed',
    holds: ({ trend }) => trend?.verdict !== undefined && moved.has(trend.verdict),
  },
  wrong: { text: 'With something to put right', holds: ({ problems }) => problems.length > 0 },
  old: { text: 'Carried over', holds: ({ state }) => state === 'carried-over' },
} as const satisfies Readonly<Record<string, { text: string; holds: (each: Measure) => boolean }>>

export type Shows = keyof typeof shows

const moved = new Set<string>(['up', 'down', 'likely-up', 'likely-down'])

/** What an address asks to be shown; everything where it makes no sense. */
export const showsIn = (text: string | undefined): Shows =>
  text !== undefined && Object.hasOwn(shows, text) ? (text as Shows) : 'all'

/** The day of a data set an address asks for; `undefined` for none. */
export const asAtIn = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
