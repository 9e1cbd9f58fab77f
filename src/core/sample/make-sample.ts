import { addMonths } from '../time/day.ts'
import { openCase, type Case } from './case.ts'
import { drawLives, leaverYears } from './arrivals.ts'
import { makeChance } from './chance.ts'
import { directoryOf, makeGeography } from './geography.ts'
import { makeHomes } from './homes.ts'
import { keepBooks } from './local/keep-books.ts'
import { monthlyValues } from './local/monthly-values.ts'
import { populationOf } from './population.ts'
import { makeStory } from './story.ts'
import { targetsOf } from './targets.ts'
import { beginReturn, type SampleFile } from './write-return.ts'
import type { SampleWorkbook } from './workbook.ts'
import { yearFrom, type Year } from './year.ts'

/** What to make up. The same choices give the same bytes. */
export interface SampleChoices {
  readonly seed: number
  /** Children in care at each 31 March, about. */
  readonly children: number
  /** The calendar years in which the first and last collection years begin: 2021 for 2021-22. From 2016 to 2026. */
  readonly firstYear: number
  readonly lastYear: number
}

/**
 * The SSDA903 returns of a council that does not exist, one folder a collection year, and the directory of its made-up
 * postcodes, `postcodes.csv`, and of the children who live there, `population.csv`. Lives are made up, then reported: what a return says is true of that world.
 */
export const makeSample = (choices: SampleChoices): SampleFile[] => report(choices)

/** Files of text, and workbooks as data. */
export interface SampleAuthority {
  readonly files: readonly SampleFile[]
  readonly workbooks: readonly SampleWorkbook[]
  /** Comments in Markdown, `commentary/health.md`. */
  readonly comments: readonly SampleFile[]
}

/**
 * The same returns, and everything else such a council holds about the same lives: its local collections, monthly
 * inspection workbooks (Annex A), an extract of its case system, and numbers whose rows it does not hold.
 */
export function makeAuthority(choices: SampleChoices): SampleAuthority {
  const years = yearsOf(choices)
  const keeper = keepBooks(choices, makeStory(choices.children, choices.lastYear), years)
  const returns = report(choices, keeper.write)
  const local = keeper.files()
  const { files, workbooks } = keeper.drawn()
  const aims = targetsOf(choices)
  return {
    files: [...returns, ...local, monthlyValues(choices, years), aims, ...files],
    workbooks,
    comments: keeper.comments(),
  }
}

const yearsOf = ({ firstYear, lastYear }: SampleChoices): Year[] =>
  Array.from({ length: lastYear - firstYear + 1 }, (_, i) => yearFrom(firstYear + i))

function report(choices: SampleChoices, also?: (it: Case) => void): SampleFile[] {
  const { seed, children, firstYear, lastYear } = choices
  const geography = makeGeography(makeChance(seed, 0, 2), children)
  const homes = makeHomes(makeChance(seed, 0, 3), geography, children)
  const story = makeStory(children, lastYear)
  const since = addMonths(yearFrom(firstYear).from, -12 * leaverYears)
  const returns = yearsOf(choices).map((year) => beginReturn(year, story))
  for (const life of drawLives({ geography, homes, story, since }, choices)) {
    const it = openCase(seed, life, story, yearFrom(firstYear))
    for (const { write } of returns) write(it)
    also?.(it)
  }
  return [
    ...returns.flatMap(({ files }) => files()),
    { path: 'postcodes.csv', text: directoryOf(geography) },
    { path: 'population.csv', text: populationOf(children, firstYear, lastYear) },
  ]
}
