import { hearthshire } from './authority.ts'

/** Children in care for every 10,000 who live in an ordinary council's area. Source: DfE, England 2025. */
const ORDINARY_RATE = 67

/** Estimates begin this many years before the first collection year, so that every rate has one. */
const YEARS_BEFORE = 2

/** Children aged 0 to 17 who live in the made-up area at each mid-year, as a file: `la_code,year,age_from,age_to,persons`. */
export function populationOf(children: number, firstYear: number, lastYear: number): string {
  const years = Array.from(
    { length: lastYear - firstYear + 1 + YEARS_BEFORE },
    (_, at) => firstYear - YEARS_BEFORE + at,
  )
  const rows = years.map((year, at) => [hearthshire.code, year, 0, 17, persons(children, at)].join(','))
  return ['la_code,year,age_from,age_to,persons', ...rows, ''].join('\n')
}

/** A council grows by a fifth of one in a hundred a year. */
const persons = (children: number, year: number): number =>
  Math.round((children * 10_000 * (1 + 0.002 * year)) / ORDINARY_RATE)
