import { addMonths, type Day } from '../../time/day.ts'

/** How long each paper of a meeting stays open to the public, in years from the meeting. Source: Local Government Act
 *  1972 sections 100C and 100D. Nothing is destroyed by this: what is exempt stays closed. */
export const yearsOpen = {
  minutes: 6,
  'fair-summary': 6,
  agenda: 6,
  report: 6,
  'background-paper': 4,
} as const

/** The last day a paper of a meeting must be open to the public. */
export const openUntil = (meeting: Day, paper: keyof typeof yearsOpen): Day =>
  addMonths(meeting, yearsOpen[paper] * 12)
