import { isoDay, longDay } from '../../time/day.ts'
import type { Beside } from '../beside.ts'
import type { DataSet } from '../data-set.ts'
import { footnotesOf, printedNotes } from '../footnotes.ts'
import { glossaryWith, notesOnReading } from '../glossary.ts'
import type { Block, Report, ThemeSection } from '../report.ts'
import { isTold } from '../untold.ts'
import { checklistTable, type Checked } from './checklist.ts'
import { planSections, planTitles } from './plan-sections.ts'
import type { Plan } from './plan.ts'
import { required } from './required.ts'
import { reviewsCounted } from './reviews-counted.ts'
import { sectionOf, type From } from './section.ts'
import { terms } from './terms.ts'
import { totalsThatDiffer } from './totals.ts'
import type { SaidWords } from './written.ts'
import { yearOf } from './year.ts'

/** What the annual report of the reviewing service is made of. */
export interface IroMaking {
  /** The data set as its edition may show it, as at the last day of a financial year. */
  readonly set: DataSet
  readonly words: Pick<SaidWords, 'remarks'>
  readonly plan: Plan
  readonly beside?: Beside
  /** What has changed since it was kept last. */
  readonly changes?: Block | undefined
}

/** The report, and where each required part of it stands. */
export interface IroReport {
  readonly report: Report
  readonly checklist: readonly Checked[]
}

/** The ids that words may be filed under: every required section and both plans. */
export const iroSections: readonly string[] = [...Object.keys(planTitles), ...required.map(({ id }) => id)]

/**
 * The reviewing officers' annual report to the board, from the figures of the data set and no others. Throws where the
 * numbers do not add up: `totalsThatDiffer` says beforehand which.
 */
export function iroReportOf({ set, words: { remarks }, plan, beside, changes }: IroMaking): IroReport {
  const year = yearOf(set)
  const differ = totalsThatDiffer(set, year)
  if (differ.length > 0) throw new Error(`The report does not add up. ${differ.join(' ')}`)
  const notes = footnotesOf(set.entries)
  const around = { asAt: set.asAt, notes, beside }
  const from: From = { set, year, remarks, around, places: placesIn(set) }
  const made = required.map((each) => sectionOf(each, from))
  const plans = planSections(plan, from)
  const checklist = [...made.map(({ checked }) => checked), ...plans.map(({ checked }) => checked)]
  const counted = reviewsCounted(set, year)
  return {
    checklist,
    report: {
      title: `Independent reviewing service: annual report ${year}`,
      authority: set.authority,
      asAt: isoDay(set.asAt),
      asAtLong: longDay(set.asAt),
      edition: set.edition,
      summary: summaryOf(year),
      inputs: { caption: '', columns: [], rows: [] },
      director: { title: '', introduction: '', parts: [] },
      scorecard: { caption: '', rows: [] },
      themes: [
        checklistSection(checklist),
        ...made.map(({ section }) => section),
        ...plans.map(({ section }) => section),
      ],
      appendix: [...(changes ? [changes] : []), ...(counted ? [counted] : [])],
      glossary: [...glossaryWith([...terms, ...(set.explained ?? [])]), ...printedNotes(notes)],
      notes: notesOnReading(set.edition),
    },
  }
}

const placesIn = ({ entries }: DataSet): ReadonlySet<string> => {
  const charted = new Set(required.flatMap(({ charts = [] }) => charts))
  return new Set(
    entries
      .filter(isTold)
      .map(({ indicator }) => indicator.id)
      .filter((id) => charted.has(id)),
  )
}

const summaryOf = (year: string): string[] => [
  `For the Corporate Parenting Board: what independent reviewing officers did in ${year}, what they found, and what they will do next.`,
  'Every figure is the data set’s own, of the same children and the same rules.',
]

const checklistSection = (checklist: readonly Checked[]): ThemeSection => ({
  id: 'checklist',
  title: 'What this report covers',
  introduction:
    'Guidance says what the report must tell the board. Each part is told, or says what would fill it.',
  overview: [checklistTable(checklist)],
  indicators: [],
})
