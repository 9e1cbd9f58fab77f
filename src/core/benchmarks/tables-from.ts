import type { Authority } from './authorities.ts'
import type { StatisticsTables } from './tables.ts'

/** The tables in a parsed JSON file that Hearth wrote. Throws, saying which part is wrong, when it is not one. */
export function tablesFrom(json: unknown): StatisticsTables {
  const checks: Readonly<Record<Exclude<keyof StatisticsTables, 'chosenNeighbours'>, Check>> = {
    authorities: listOf(isAuthority),
    neighbourModels: listOf(shape({ year: isNumber, lists: recordOf(listOf(isText)) })),
    inspections: listOf(shape({ area: isText, on: isText, judgement: isText })),
    population: recordOf(recordOf(isNumber)),
    districts: recordOf(isText),
    series: recordOf(
      shape({ periods: listOf(isText), files: listOf(isText), areas: recordOf(listOf(isCell)) }),
    ),
    files: listOf(shape({ file: isText })),
  }
  for (const [part, holds] of Object.entries(checks)) {
    if (!isRecord(json) || !holds(json[part])) throw new Error(`The statistics kept are damaged: ${part}.`)
  }
  return json as StatisticsTables
}

type Check = (value: unknown) => boolean

const isText: Check = (v) => typeof v === 'string'
const isNumber: Check = (v) => typeof v === 'number'
const isPublished: Check = (v) => v === null || isText(v) || isNumber(v)
const isCell: Check = (v) => v === null || (Array.isArray(v) && v.length === 3 && v.every(isPublished))
const isRecord = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)

const listOf =
  (holds: Check): Check =>
  (v) =>
    Array.isArray(v) && v.every(holds)

const recordOf =
  (holds: Check): Check =>
  (v) =>
    isRecord(v) && Object.values(v).every(holds)

const shape =
  (parts: Readonly<Record<string, Check>>): Check =>
  (v) =>
    isRecord(v) && Object.entries(parts).every(([name, holds]) => holds(v[name]))

const isAuthority: Check = shape({
  code: isText,
  number: isText,
  name: isText,
  region: isText,
  regionCode: isText,
  formerCodes: listOf(isText),
} satisfies Partial<Record<keyof Authority, Check>>)
