import type { Area } from './area.ts'
import { aboutChildren } from './board-questions-first.ts'
import { aboutTheCouncil } from './board-questions-then.ts'

/** What boards ask again and again, and the measures that answer. Source: what was asked at published meetings of corporate
 *  parenting boards, and the Local Government Association’s questions for councillors; in our own words. */
export const boardQuestions: readonly Area[] = [...aboutChildren, ...aboutTheCouncil]
