import { isoDay, longDay } from '../../time/day.ts'
import { coverageOf } from '../crosswalk/coverage-block.ts'
import { glossary, notesOnReading } from '../glossary.ts'
import type { Block, Report } from '../report.ts'
import type { BoardYear } from './board-year.ts'
import { changedBlock } from './changed-block.ts'
import { meetingsBlock } from './meetings-block.ts'
import { notToldBlock } from './not-told.ts'
import { promisesBlock } from './promises-block.ts'
import { youngPeopleBlock } from './young-people-block.ts'

/** The board's annual report: its meetings and who was there, promises kept and not, what changed by principle, what
 *  young people said, and what none of it can tell. */
export const annualReportOf = (year: BoardYear): Report => ({
  title: 'The board’s year',
  authority: year.authority,
  asAt: isoDay(year.to),
  asAtLong: longDay(year.to),
  edition: year.edition,
  summary: [
    `What the Corporate Parenting Board did from ${longDay(year.from)} to ${longDay(year.to)}: what it asked, what was promised, and what came of it.`,
  ],
  inputs: { caption: '', columns: [], rows: [] },
  director: { title: '', introduction: '', parts: [] },
  scorecard: { caption: '', rows: [] },
  themes: [],
  appendix: [
    ...notToldBlock(year),
    meetingsBlock(year),
    promisesBlock(year),
    ...figuresBlocks(year),
    youngPeopleBlock(year),
  ],
  glossary: year.set === undefined ? [] : glossary,
  notes: year.set === undefined ? [] : notesOnReading(year.edition),
})

const figuresBlocks = ({ set, commitments }: BoardYear): Block[] =>
  set === undefined ? [] : [coverageOf(set, { commitments }), changedBlock(set)]
