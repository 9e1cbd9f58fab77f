import { addMonths } from '../time/day.ts'
import { openCase, type Case } from './case.ts'
import { drawLives, leaverYears } from './arrivals.ts'
import { makeChance } from './chance.ts'
import { directoryOf, makeGeography } from './geography.ts'
import { makeHomes } from './homes.ts'
import { keepBooks } from './local/keep-books.ts'
import { populationOf } from './population.ts'
import { makeStory, type Story } from './story.ts'
import { beginReturn, type SampleFile } from './write-return.ts'
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

/** Something that writes files about children as they are made up, one by one. */
interface Writer {
  readonly write: (it: Case) => void
  readonly files: () => SampleFile[]
}

/**
 * The SSDA903 returns of a council that does not exist, one folder a collection year, and the directory of its made-up
 * postcodes, `postcodes.csv`, and of the children who live there, `population.csv`. Lives are made up, then reported: what a return says is true of that world.
 */
export const makeSample = (choices: SampleChoices): SampleFile[] => report(choices, () => [])

/** The same returns, and everything else such a council holds about the same lives: every source Hearth reads. */
export const makeAuthority = (choices: SampleChoices): SampleFile[] =>
  report(choices, (story, years) => [keepBooks(choices, story, years)])

function report(
  choices: SampleChoices,
  others: (story: Story, years: readonly Year[]) => readonly Writer[],
): SampleFile[] {
  const { seed, children, firstYear, lastYear } = choices
  const geography = makeGeography(makeChance(seed, 0, 2), children)
  const homes = makeHomes(makeChance(seed, 0, 3), geography, children)
  const story = makeStory(children, lastYear)
  const since = addMonths(yearFrom(firstYear).from, -12 * leaverYears)
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => yearFrom(firstYear + i))
  const returns = years.map((year) => beginReturn(year, story))
  const more = others(story, years)
  for (const life of drawLives({ geography, homes, story, since }, choices)) {
    const it = openCase(seed, life, story, yearFrom(firstYear))
    for (const { write } of [...returns, ...more]) write(it)
  }
  return [
    ...returns.flatMap(({ files }) => files()),
    { path: 'postcodes.csv', text: directoryOf(geography) },
    { path: 'population.csv', text: populationOf(children, firstYear, lastYear) },
    ...more.flatMap(({ files }) => files()),
  ]
}
