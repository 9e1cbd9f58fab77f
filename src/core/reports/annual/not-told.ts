import type { Block } from '../report.ts'
import type { BoardYear } from './board-year.ts'
import { heldIn } from './meetings-block.ts'
import { occasionsIn } from './young-people-block.ts'

/** What the report has no account of, a sentence each: what is missing and what would fill it. */
export function notTold(year: BoardYear): string[] {
  const { set, commitments, youSaid, edition } = year
  const held = heldIn(year)
  const unminuted = held.filter(({ present }) => present === undefined).length
  const heldBack = youSaid.heldBack.length + year.occasionsHeldBack
  const challenges = Object.values(youSaid.groups).flat().length
  return [
    ...(held.length === 0 ? ['Meetings: none of the year is kept in Hearth.'] : []),
    ...(unminuted > 0
      ? [`Attendance: nothing is recorded of ${meetings(unminuted)}. Record who was there at the meeting.`]
      : []),
    ...(commitments.length === 0 ? ['Promises: none is written down.'] : []),
    ...(set === undefined ? [noFigures(edition)] : []),
    ...(challenges === 0 ? ['Young people: no challenge is written down that can be shown.'] : []),
    ...(heldBack > 0
      ? [
          `Young people: ${String(heldBack)} held back, because the words tell who somebody is. Choose other words with them.`,
        ]
      : []),
    ...(occasionsIn(year).length === 0
      ? ['Young people: nothing is written down of what was held for them to be heard at.']
      : []),
  ]
}

const meetings = (count: number): string => `${String(count)} ${count === 1 ? 'meeting' : 'meetings'}`

const noFigures = (edition: BoardYear['edition']): string =>
  edition === 'public'
    ? 'Figures: no public edition is made of a data set of the year.'
    : 'Figures: there is no data set of the year.'

/** The same as the part of the report that stands first; none where everything is told. */
export const notToldBlock = (year: BoardYear): Block[] => {
  const lacks = notTold(year)
  if (lacks.length === 0) return []
  return [{ id: 'not-told', title: 'What this report cannot tell', paragraphs: lacks, tables: [] }]
}
