import type { OfficeCalendar } from './clear-days.ts'
import { usualCalendar } from './clear-days.ts'
import { timeOfDay, type TimeOfDay } from './time-of-day.ts'

/** By when: a time on the working day that leaves so many clear days before the meeting. No time: the end of that day. */
export interface Notice {
  readonly clearDays: number
  readonly at?: TimeOfDay
}

/** How one board runs its meetings. Councils differ, so all of it is settings. */
export interface StandingOrders {
  /** When the agenda and its reports are open to the public. The law asks for five clear days. */
  readonly agenda: Notice
  /** When report authors hand in, so that the pack can be made. */
  readonly papers: Notice
  /** After this a late paper is taken only if the chair says the matter is urgent. */
  readonly latePapers: Notice
  /** Questions or one statement from the public; `undefined` where the board takes none. */
  readonly publicQuestions?: { readonly atMost: number; readonly words: number; readonly due: Notice }
  readonly substitutes: boolean
  /** Whether meetings are streamed or recorded, in words for the front sheet; `undefined` where they are not. */
  readonly recording?: string
  /** Papers begin on a right-hand page, as printed packs do. */
  readonly papersOnTheRight: boolean
  readonly offices: OfficeCalendar
}

/** The law's five clear days, papers two days before the agenda, up to two questions or 450 words by 8.30 am. */
export const usualOrders: StandingOrders = {
  agenda: { clearDays: 5 },
  papers: { clearDays: 7, at: timeOfDay('12:00') },
  latePapers: { clearDays: 1, at: timeOfDay('12:00') },
  publicQuestions: { atMost: 2, words: 450, due: { clearDays: 2, at: timeOfDay('8:30') } },
  substitutes: true,
  papersOnTheRight: true,
  offices: usualCalendar,
}

/** The rules for questions as a front sheet says them; `undefined` where the board takes none. */
export function questionsRule({ publicQuestions: rule }: StandingOrders): string | undefined {
  if (rule === undefined) return undefined
  const count =
    rule.atMost === 1 ? 'one question' : `up to ${spelled[rule.atMost] ?? String(rule.atMost)} questions`
  return `You may send ${count}, or one statement of no more than ${String(rule.words)} words.`
}

const spelled: Readonly<Record<number, string>> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five' }
