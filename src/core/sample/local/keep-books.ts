import type { Case } from '../case.ts'
import type { Story } from '../story.ts'
import { drawFrom } from '../case-system/draw.ts'
import { openCollector } from '../case-system/own-rows.ts'
import type { SampleWorkbook } from '../workbook.ts'
import type { SampleFile } from '../write-return.ts'
import type { Year } from '../year.ts'
import { writeAdopters, writeAdoptionPlans, writeOtherAdopters } from './adoption-list.ts'
import { openBooks, type RowOf } from './books.ts'
import { councilOf, type Council } from './council.ts'
import { writeAttendance, writePlans, writeSuspensions } from './education.ts'
import { writeAllegations, writeEnquiries, writeHouseholds } from './fostering.ts'
import { writeImmunisations, writeNhsSeries, writeScores } from './health-scores.ts'
import { writeAssessments, writeTeeth } from './health-visits.ts'
import { writeLeavers, writePathwayPlans } from './leaving.ts'
import { writeExploitation, writeMissing, writeMissingAtHome } from './missing-detail.ts'
import { writeMatches, writePermanence, writePlacements, writeSavings } from './planning.ts'
import { writeEscalations, writeMonitoring, writeSchedule } from './reviewing.ts'
import { writeResults, writeSchooling } from './schooling.ts'
import { openTally } from './tally.ts'
import {
  commentFiles,
  writeCapacity,
  writeCards,
  writeCommentary,
  writeGatherings,
  writeSurveys,
} from './together.ts'
import { writeHomeAssessments, writeVisits } from './visiting.ts'
import {
  writeAdvocacy,
  writeComplaints,
  writeOtherAdvocacy,
  writeVisitors,
  writeWaitingVolunteers,
} from './voice.ts'

/** The council's own books in the writing, child by child. */
export interface BookKeeper {
  readonly write: (it: Case) => void
  /** Adds what is about nobody in particular, and gives the local collections. */
  readonly files: () => SampleFile[]
  /** What officers write in files of their own. */
  readonly comments: () => SampleFile[]
  /** What is drawn from the case system, files first. */
  readonly drawn: () => { readonly files: SampleFile[]; readonly workbooks: SampleWorkbook[] }
}

/** Begins the books of a council that does not exist. */
export function keepBooks(
  size: { readonly seed: number; readonly children: number },
  story: Story,
  years: readonly Year[],
): BookKeeper {
  const books = openBooks()
  const own = openCollector()
  const adopters: RowOf<'adopters'>[] = []
  const system = drawFrom(years)
  const add: Council['add'] = (name, row) => {
    books.add(name, row)
    own.add(name, row)
  }
  const council = councilOf(size, { story, years }, { add, nhs: openTally() })
  return {
    write: (it) => {
      for (const write of ofChildren) write(it, council)
      const rows = own.take()
      adopters.push(...(rows.adopters ?? []))
      system.write(it, rows)
    },
    files: () => {
      for (const write of ofCouncil) write(council)
      adopters.push(...(own.take().adopters ?? []))
      return books.files()
    },
    comments: () => commentFiles(council),
    drawn: () => ({ files: system.files(), workbooks: system.workbooks(adopters) }),
  }
}

const ofChildren: readonly ((it: Case, council: Council) => void)[] = [
  writeAssessments,
  writeTeeth,
  writeImmunisations,
  writeScores,
  writeMissing,
  writeExploitation,
  writeVisits,
  writeHomeAssessments,
  writePermanence,
  writeMatches,
  writePlacements,
  writeSchedule,
  writeMonitoring,
  writeEscalations,
  writeAdvocacy,
  writeVisitors,
  writeComplaints,
  writeLeavers,
  writePathwayPlans,
  writeSavings,
  writeAllegations,
  writeAdoptionPlans,
  writeAdopters,
  writePlans,
  writeAttendance,
  writeSuspensions,
  writeSchooling,
  writeResults,
]

const ofCouncil: readonly ((council: Council) => void)[] = [
  writeNhsSeries,
  writeMissingAtHome,
  writeHouseholds,
  writeEnquiries,
  writeOtherAdopters,
  writeOtherAdvocacy,
  writeWaitingVolunteers,
  writeCapacity,
  writeCards,
  writeSurveys,
  writeGatherings,
  writeCommentary,
]
