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
function absentColumn({ tables, fields, needs }: Rule, { columns }: Prepared): string | undefined {
  for (const table of tables) {
    const given = columns[table]
    const absent = fields.find(
      (field) => field in columnsOf(table) && given?.has(field) === false && !needs.includes(field as Need),
    )
    if (absent !== undefined) return `The ${table} table has no column ${absent}.`
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

function absentNeed({ needs }: Rule, { has }: Prepared): string | undefined {
  const absent = needs.find((need) => !has.has(need))
  return absent === undefined ? undefined : needless[absent]
}
