import { principleCoverage, type Covered, type NotMeasured } from '../../governance/commitments/coverage.ts'
import type { BoardCommitment } from '../../governance/commitments/public.ts'
import { principles, type Principle } from '../../governance/principles.ts'
import { integer, left, right } from '../cells.ts'
import type { DataSet } from '../data-set.ts'
import type { Block, Table } from '../report.ts'
import { isTold } from '../untold.ts'
import { principlesServed } from './principles-served.ts'

/** What the board has promised, and why it does not measure a principle, where it says so. */
export interface Promised {
  /** Left out where the promises are not known: then nothing is said of them. */
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

/** Each principle with the measures of a data set and the promises that serve it. */
export const coveredBy = (set: DataSet, { commitments = [], notMeasured }: Promised): Covered[] =>
  principleCoverage(commitments, measuresByPrinciple(set), notMeasured)

/** Each principle in a line: how much tells of it, what is promised for it and what is lacking. */
export function coverageOf(set: DataSet, promised: Promised): Block {
  const told = new Set(set.entries.filter(isTold).map(({ indicator }) => indicator.id))
  return {
    id: 'coverage',
    title: 'The principles of corporate parenting',
    paragraphs: [
      'The whole council must have regard to seven principles (Children and Social Work Act 2017, section 1). A measure may serve several.',
    ],
    tables: [coverageTable(coveredBy(set, promised), told, promised.commitments !== undefined)],
  }
}

function coverageTable(
  covered: readonly Covered[],
  told: ReadonlySet<string>,
  knowsPromises: boolean,
): Table {
  return {
    caption: 'The seven principles',
    columns: [
      ...[left('Principle'), right('Measures'), right('With a figure')],
      ...(knowsPromises ? [right('Promises open'), right('Promises ended')] : []),
      left('Gap'),
    ],
    rows: covered.map(({ title, indicators, open, ended, gap }) => [
      { text: title },
      integer(indicators.length),
      integer(indicators.filter((id) => told.has(id)).length),
      ...(knowsPromises ? [integer(open), integer(ended)] : []),
      { text: gap !== undefined && (knowsPromises || indicators.length === 0) ? gap : '–' },
    ]),
  }
}
