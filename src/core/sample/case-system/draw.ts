import { isoDay } from '../../time/day.ts'
import type { Case } from '../case.ts'
import type { RowOf } from '../local/books.ts'
import type { SampleWorkbook } from '../workbook.ts'
import type { SampleFile } from '../write-return.ts'
import type { Year } from '../year.ts'
import { beginLists, lastThree } from './annex-a.ts'
import { openExtract } from './extract.ts'
import { extractCare, extractMeetings } from './extract-care.ts'
import { extractHealth, extractPlans } from './extract-health.ts'
import { extractEvents, extractPerson } from './extract-person.ts'
import { filed } from './filed.ts'
import type { OwnRows } from './own-rows.ts'
import { openSlips } from './slips.ts'

/** What is drawn from the council's case system: inspection lists of three months, and one extract. */
export interface CaseSystem {
  readonly write: (it: Case, own: OwnRows) => void
  readonly workbooks: (adopters: readonly RowOf<'adopters'>[]) => SampleWorkbook[]
  readonly files: () => SampleFile[]
}

/** Draws on the last day of the last year, and monthly before; of children known in the last two years. */
export function drawFrom(years: readonly Year[]): CaseSystem {
  const last = years.at(-1)
  if (last === undefined) throw new Error('A case system is drawn from in some year.')
  const [drawn, from] = [last.to, (years.at(-2) ?? last).from]
  const told = { drawn, from, since: (years[0] ?? last).from }
  const lists = beginLists(lastThree(drawn))
  const extract = openExtract(`case-system/${isoDay(drawn)}`)
  const slips = openSlips(drawn)
  const workers = new Set<string>()
  const addWorker = (worker: string): void => {
    if (workers.has(worker)) return
    workers.add(worker)
    extract.add('ssd_professionals', {
      prof_professional_id: worker,
      prof_social_worker_registration_no: worker,
    })
  }
  return {
    write: (it, own) => {
      const each = filed(it, own, slips.slipOf(it, own), drawn)
      lists.write(each)
      if ((each.it.cares.at(-1)?.to ?? 0) < from && own.care_leavers === undefined) return
      extractPerson(each, told, extract.add, addWorker)
      extractCare(each, told, extract.add)
      extractMeetings(each, told, extract.add)
      extractHealth(each, drawn, extract.add)
      extractPlans(each, drawn, extract.add)
      extractEvents(each, told, extract.add)
    },
    workbooks: lists.workbooks,
    files: extract.files,
  }
}
