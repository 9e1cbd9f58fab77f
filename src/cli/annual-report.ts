import { join } from 'node:path'
import { annualEditions } from '../core/reports/annual/editions.ts'
import { yearsTo, yearToDate } from '../core/reports/annual/years.ts'
import { setKept } from '../core/reports/kept-set.ts'
import { openOf } from '../core/reports/publication/open-of.ts'
import { day, type Day } from '../core/time/day.ts'
import { writeWhole } from '../files/write.ts'
import { reportOutputs } from '../preparing/outputs.ts'
import { brief } from '../preparing/plain.ts'
import { yearKept, type Span } from '../store/board-year.ts'
import { dataSetsOf, dataSetText } from '../store/data-sets.ts'
import type { Db } from '../store/database.ts'
import { localDay } from '../store/local-time.ts'
import { momentOf } from '../store/moment.ts'
import { publicNumbersOf } from '../store/public-numbers.ts'
import { councilOption } from './council.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { noneOf, readOptions, textOf, type Typed } from './options.ts'
import { councilNamed } from './serving/council-named.ts'
import { withStore } from './with-store.ts'

/** `hearth annual-report`: the board's year, from the database. */
export async function annualReport(argv: readonly string[], io: Io): Promise<ExitCode> {
  const typed = readOptions(argv, ['authority', 'year', 'out'], ['public'])
  noneOf(typed.positionals)
  const code = textOf(typed, 'authority') === undefined ? undefined : await councilOption(typed)
  const isPublic = typed.values.public === true
  const report = await withStore(io, async ({ owner }) => {
    const { code: own, name } = await councilNamed(owner, { code })
    const today = localDay(await momentOf(owner))
    const span = yearToDate(yearOption(typed, today), today)
    io.progress('Reading the year')
    const kept = await yearKept(owner, { code: own, name }, span)
    const made = annualEditions(kept, await setsOf(owner, own, span))
    return isPublic ? made.open : made.own
  })
  const out = textOf(typed, 'out') ?? 'out'
  writeWhole(out, await reportOutputs('annual-report', report))
  io.out(`${brief(report.authority.name, 100)}: ${report.title}, to ${report.asAtLong}`)
  io.out(
    `  ${join(out, 'annual-report.html')} and .pdf: ${isPublic ? 'for anybody.' : 'for members in private session.'}`,
  )
  const lacks = report.appendix.find(({ id }) => id === 'not-told')?.paragraphs ?? []
  for (const each of lacks) io.out(`  Not told: ${each}`)
  return lacks.length > 0 ? 1 : 0
}

/** The year it begins in; the last that is over where none is given. */
function yearOption(typed: Typed, today: Day): number {
  const [latest = 0, last = 0] = yearsTo(today)
  const text = textOf(typed, 'year')
  if (text === undefined) return last
  const year = /^20\d{2}$/.test(text) ? Number(text) : undefined
  if (year === undefined || year > latest)
    throw new CannotRun(
      `--year is the year it begins in, up to ${String(latest)}: --year ${String(last)} is the year to 31 March ${String(last + 1)}.`,
    )
  return year
}

/** The last data set of the year, and the same as the public may read it. */
async function setsOf(db: Db, authority: string, { from, to }: Span) {
  const found = (await dataSetsOf(db, authority)).find(({ asAt }) => day(asAt) >= from && day(asAt) <= to)
  const text = found && (await dataSetText(db, authority, found.id))
  if (found === undefined || text === undefined) return {}
  const own = setKept(text)
  const numbers = await publicNumbersOf(db, authority, found.id)
  return { own, open: numbers && openOf(own, JSON.parse(numbers.json)) }
}
