import type { Day } from '../../time/day.ts'

/** Something held for young people to be heard at: how many came, never who. */
export interface Occasion {
  readonly id: string
  readonly on: Day
  readonly what: string
  /** `undefined` where nobody counted. */
  readonly came: number | undefined
  /** Of those who came, how many for the first time; `undefined` where nobody counted. */
  readonly firstTime: number | undefined
  readonly heard: string
  /** What came of it; blank where nothing has yet. */
  readonly changed: string
  /** The promises and challenges that it led to, by their numbers. */
  readonly commitments: readonly string[]
}

/** What is wrong with one field, in words. */
export interface OccasionFault {
  readonly field: 'what' | 'on' | 'came' | 'first-time' | 'heard' | 'changed'
  readonly text: string
}

/** What is wrong with an occasion as it is written down, all at once; none where it can be kept. `whoIsTold` finds what tells who somebody is. */
export function occasionFaults(
  { on, what, came, firstTime, heard, changed }: Omit<Occasion, 'id'>,
  today: Day,
  whoIsTold: (text: string) => readonly string[],
): OccasionFault[] {
  const fault = (isWrong: boolean, field: OccasionFault['field'], text: string): OccasionFault[] =>
    isWrong ? [{ field, text }] : []
  const telling = (['what', 'heard', 'changed'] as const).flatMap((field) =>
    whoIsTold({ what, heard, changed }[field]).map((text) => ({ field, text })),
  )
  return [
    ...fault(what.trim() === '', 'what', 'Say what was held'),
    ...fault(on > today, 'on', 'The day has not come yet. Write it down once it has been held'),
    ...fault(heard.trim() === '', 'heard', 'Say what was heard'),
    ...fault(
      firstTime !== undefined && firstTime > (came ?? 0),
      'first-time',
      'Of those who came no more than all can have come for the first time',
    ),
    ...telling,
  ]
}
