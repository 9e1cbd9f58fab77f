import type { TableName } from '../ssda903/tables.ts'
import type { Prepared } from './prepare.ts'
import { columnsOf } from '../ssda903/tables.ts'
import type { Need, Rule } from './rule.ts'

/** Why a check cannot be run on this return, in a sentence; `undefined` when it can. */
export function whyNotRun(rule: Rule, prepared: Prepared): string | undefined {
  return absentTable(rule, prepared) ?? absentColumn(rule, prepared) ?? absentNeed(rule, prepared)
}

function absentTable({ tables, last }: Rule, { counts, lastCounts }: Prepared): string | undefined {
  const absent = tables.filter((table) => counts[table] === undefined)
  if (absent.length > 0) return `The return has no ${inWords(absent)} table.`
  if (last.length === 0) return undefined
  if (lastCounts === undefined) return "Last year's return was not given."
  const absentLast = last.filter((table) => lastCounts[table] === undefined)
  return absentLast.length > 0 ? `Last year's return has no ${inWords(absentLast)} table.` : undefined
}

const inWords = (tables: readonly TableName[]): string => tables.join(' and no ')

/** A column the check is about, of a table it needs, that the file does not have. */
function absentColumn(rule: Rule, { columns, lastColumns }: Prepared): string | undefined {
  const now = lackingIn(rule, rule.tables, columns)
  if (now !== undefined) return `The ${now} of the return.`
  const before = lackingIn(rule, rule.last, lastColumns)
  return before === undefined ? undefined : `The ${before} of last year's return.`
}

function lackingIn(
  { fields, needs }: Rule,
  tables: readonly TableName[],
  columns: Prepared['columns'],
): string | undefined {
  for (const table of tables) {
    const given = columns[table]
    const absent = fields.find(
      (field) => field in columnsOf(table) && given?.has(field) === false && !needs.includes(field as Need),
    )
    if (absent !== undefined) return `column ${absent} is not in the ${table} table`
  }
  return undefined
}

const needless: Readonly<Record<Need, string>> = {
  providers: "Ofsted's lists of providers were not given.",
  authority: 'Nothing says which council this is.',
  PL_LA: 'The return has no column PL_LA, and no postcode directory was given to work it out from.',
  PL_DISTANCE:
    'The return has no column PL_DISTANCE, and no postcode directory was given to work it out from.',
  PL_LOCATION:
    'The return has no column PL_LOCATION, and no postcode directory and council were given to work it out from.',
}

function absentNeed({ needs, last }: Rule, { has, lastHas }: Prepared): string | undefined {
  const absent = needs.find((need) => !has.has(need))
  if (absent !== undefined) return needless[absent]
  const before = last.length === 0 ? undefined : needs.find((need) => isOfPlaces(need) && !lastHas.has(need))
  return before === undefined ? undefined : needless[before].replace('The return', "Last year's return")
}

const isOfPlaces = (need: Need): boolean => need.startsWith('PL_')
