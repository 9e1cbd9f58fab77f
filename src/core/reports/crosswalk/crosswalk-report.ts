import type { Covered } from '../../governance/commitments/coverage.ts'
import { isoDay, longDay } from '../../time/day.ts'
import type { DataSet } from '../data-set.ts'
import { glossary, notesOnReading } from '../glossary.ts'
import type { Report } from '../report.ts'
import type { Area } from './area.ts'
import { areasBlock, gapsBlock, type Areas } from './areas-block.ts'
import { boardQuestions } from './board-questions.ts'
import { coveredBy, coverageOf, type Promised } from './coverage-block.ts'
import { inspection } from './inspection.ts'

/** The measures held against the seven principles, what inspectors look at and what boards ask, each gap named. */
export function crosswalkReportOf(set: DataSet, promised: Promised = {}): Report {
  const byId = new Map(set.entries.map((entry) => [entry.indicator.id, entry]))
  return {
    title: 'What is measured of what is asked',
    authority: set.authority,
    asAt: isoDay(set.asAt),
    asAtLong: longDay(set.asAt),
    edition: set.edition,
    summary: [
      'The measures of the data set held against the corporate parenting principles, what inspectors look at and what boards ask. What nothing tells is named.',
    ],
    inputs: { caption: '', columns: [], rows: [] },
    director: { title: '', introduction: '', parts: [] },
    scorecard: { caption: '', rows: [] },
    themes: [],
    appendix: [
      coverageOf(set, promised),
      gapsBlock([inspected, asked]),
      areasBlock(inspected, byId),
      areasBlock(asked, byId),
      areasBlock(
        { id: 'principles', title: 'Measures by principle', areas: coveredBy(set, promised).map(areaOf) },
        byId,
      ),
    ],
    glossary,
    notes: notesOnReading(set.edition),
  }
}

const inspected: Areas = { id: 'inspection', title: 'What inspectors look at', areas: inspection }
const asked: Areas = { id: 'questions', title: 'What boards ask', areas: boardQuestions }

const areaOf = ({ principle, title, indicators }: Covered): Area => ({ id: principle, title, indicators })
