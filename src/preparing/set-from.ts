import { authorityName } from '../core/benchmarks/authorities.ts'
import type { ComparatorSources } from '../core/benchmarks/comparators.ts'
import type { ChecksFound } from '../core/reports/checks.ts'
import { makeDataSet, type DataSet } from '../core/reports/data-set.ts'
import { hearthshire } from '../core/sample/authority.ts'
import type { Day } from '../core/time/day.ts'
import { inputsOf } from './account.ts'
import { checksOn } from './checks-on.ts'
import { nothingChosen, sourcesChosen, withChosen, type Chosen } from './chosen.ts'
import { benchmarksOf } from './comparators.ts'
import type { Doing } from './doing.ts'
import type { Returns } from './read-returns.ts'
import { told } from './told.ts'

/** What a data set is to be of. */
export interface Wanted {
  readonly authority: string
  /** What the council is called; its printed name when left out. */
  readonly name: string | undefined
  readonly asAt: Day
  readonly months: number
  readonly sources: ComparatorSources
  /** What the council chose in Hearth; nothing where it is left out. */
  readonly chosen?: Chosen
}

/** The restricted data set of what was read, with what the Department's checks find. */
export interface SetMade {
  readonly set: DataSet
  readonly checks: ChecksFound
}

/** Checks what was read and measures every indicator. */
export function setFrom(
  returns: Returns,
  { authority, name, asAt, months, sources, chosen = nothingChosen }: Wanted,
  doing: Doing,
): SetMade {
  doing.progress('Checking the return')
  const checks = checksOn(returns, asAt)
  const measured = makeDataSet({
    authority: { code: authority, name: name ?? nameOf(authority, sources) ?? authority },
    asAt,
    inputs: inputsOf(returns),
    view: returns.view,
    loaded: returns.load,
    months,
    benchmarksOf: benchmarksOf(sourcesChosen(sources, authority, chosen), authority),
    checks,
    told: told(doing, 'Measuring children'),
  })
  return { set: withChosen(measured, returns.reference.targets, chosen), checks }
}

/** What a council is called; `undefined` when it is on no list. The made-up council is on none, and is known. */
export const nameOf = (code: string, { tables }: ComparatorSources): string | undefined =>
  code === hearthshire.code ? hearthshire.name : authorityName(code, tables.authorities)
