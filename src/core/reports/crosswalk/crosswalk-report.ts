import { principleCoverage, type Covered, type NotMeasured } from '../../governance/commitments/coverage.ts'
import type { BoardCommitment } from '../../governance/commitments/public.ts'
import { principles, type Principle } from '../../governance/principles.ts'
import { isoDay, longDay } from '../../time/day.ts'
import type { DataSet, Entry } from '../data-set.ts'
import { glossary, notesOnReading } from '../glossary.ts'
import { headlineOf, shortPeriod } from '../headline.ts'
import type { Block, Report, Table } from '../report.ts'
import { sayCount, shownCell } from '../say.ts'
import { isTold } from '../untold.ts'
import type { Area } from './area.ts'
import { boardQuestions } from './board-questions.ts'
import { inspection } from './inspection.ts'
import { principlesServed } from './principles-served.ts'

/** What the board has promised, and why it does not measure a principle, where it says so. */
export interface Promised {
  readonly commitments?: readonly BoardCommitment[]
  readonly notMeasured?: NotMeasured
}

/** The measures of a data set by the principle each serves, in the order of the data set. */
export const measuresByPrinciple = ({
  entries,
}: Pick<DataSet, 'entries'>): Readonly<Partial<Record<Principle, readonly string[]>>> =>
  Object.fromEntries(
    (Object.keys(principles) as Principle[]).map((principle) => [
      principle,
      entries.flatMap(({ indicator }) =>
        principlesServed(indicator).includes(principle) ? [indicator.id] : [],
      ),
    ]),
  )

/** The measures held against the seven principles, what inspectors look at and what boards ask, each gap named. */
export function crosswalkReportOf(set: DataSet, { commitments = [], notMeasured }: Promised = {}): Report {
  const covered = principleCoverage(commitments, measuresByPrinciple(set), notMeasured)
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
      coverageBlock(covered, byId, commitments.length > 0),
      areasBlock({ id: 'inspection', title: 'What inspectors look at', areas: inspection }, byId),
      areasBlock({ id: 'questions', title: 'What boards ask', areas: boardQuestions }, byId),
      areasBlock({ id: 'principles', title: 'Measures by principle', areas: covered.map(areaOf) }, byId),
    ],
    glossary,
    notes: notesOnReading(set.edition),
  }
}

type ById = ReadonlyMap<string, Entry>

const areaOf = ({ principle, title, indicators }: Covered): Area => ({ id: principle, title, indicators })

const left = (heading: string) => ({ heading, align: 'left' as const })
const right = (heading: string) => ({ heading, align: 'right' as const })

/** Each principle in a line: how much tells of it, what is promised for it and what is lacking. */
function coverageBlock(covered: readonly Covered[], byId: ById, hasPromises: boolean): Block {
  const table: Table = {
    caption: 'The seven principles',
    columns: [
      ...[left('Principle'), right('Measures'), right('With a figure')],
      ...(hasPromises ? [right('Promises open'), right('Promises ended')] : []),
      left('Gap'),
    ],
    rows: covered.map(({ title, indicators, open, ended, gap }) => [
      { text: title },
      numberCell(indicators.length),
      numberCell(indicators.filter((id) => isToldIn(byId, id)).length),
      ...(hasPromises ? [numberCell(open), numberCell(ended)] : []),
      { text: gap !== undefined && (hasPromises || indicators.length === 0) ? gap : '–' },
    ]),
  }
  return {
    id: 'coverage',
    title: 'The principles of corporate parenting',
    paragraphs: [
      'The whole council must have regard to seven principles (Children and Social Work Act 2017, section 1). A measure may serve several.',
    ],
    tables: [table],
  }
}

const numberCell = (number: number) => ({ text: String(number), number, format: 'integer' as const })

const isToldIn = (byId: ById, id: string): boolean => {
  const entry = byId.get(id)
  return entry !== undefined && isTold(entry)
}

function areasBlock(
  { id, title, areas }: { readonly id: string; readonly title: string; readonly areas: readonly Area[] },
  byId: ById,
): Block {
  const gaps = areas.filter(({ gap, indicators }) => gap !== undefined || indicators.length === 0)
  return {
    id,
    title,
    paragraphs:
      gaps.length === 0 ? [] : [`Gaps are named under ${String(gaps.length)} of ${String(areas.length)}.`],
    tables: areas.map((area) => areaTable(area, byId)),
  }
}

function areaTable({ title, indicators, gap }: Area, byId: ById): Table {
  const entries = indicators.flatMap((id) => byId.get(id) ?? [])
  return {
    caption: title,
    columns: [left('Measure'), left('Period'), right('Figure'), right('Count')],
    rows:
      entries.length > 0
        ? entries.map((entry) => {
            const { now } = headlineOf(entry)
            const count = now.figure.kind === 'suppressed' ? '–' : sayCount(entry.indicator, now.figure)
            return [
              { text: entry.indicator.title },
              { text: shortPeriod(now) },
              shownCell(entry.indicator, now),
              { text: count },
            ]
          })
        : [[{ text: 'No measure tells of this' }, { text: '–' }, { text: '–' }, { text: '–' }]],
    ...(gap !== undefined && { notes: [`Gap: ${gap}`] }),
  }
}
