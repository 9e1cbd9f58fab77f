import { format } from 'prettier'
import { indicators } from '../src/core/indicators/index.ts'
import type { Indicator } from '../src/core/indicators/indicator.ts'
import { columnsOf, type TableName } from '../src/core/ssda903/tables.ts'
import { everyColumn, restingOn, waysOf } from './columns-behind.ts'

/** `src/core/reports/columns-behind.ts`: which columns of the return each indicator rests on. */
export function columnsBehindSource(): Promise<string> {
  const found = restingOn(everyColumn)
  const columnsUnder = (way: Indicator): string[] => {
    const touching = everyColumn.filter((column) => found.get(column)?.includes(way))
    return everyColumn.filter((column) => touching.includes(column) || isNeededBy(touching, column))
  }
  const entries = indicators.flatMap((indicator) => {
    const ways = waysOf(indicator).map(columnsUnder)
    return ways.every(({ length }) => length === 0) ? [] : [`'${indicator.id}': ${JSON.stringify(ways)}`]
  })
  return format(`${lead} {${entries.join(',\n')}}`, {
    parser: 'typescript',
    semi: false,
    singleQuote: true,
    printWidth: 110,
  })
}

const lead = `/**
 * The columns of the return that each indicator rests on, for each source that can tell it, in order of trust. One that is
 * not here rests on none. Found by changing one column at a time in a made-up council's returns and measuring everything
 * again. This file is generated: \`npm run docs\`.
 */
export const columnsBehind: Readonly<Record<string, readonly (readonly string[])[]>> =`

/** Without whose it is, or its date, a row is lost: what rests on any column of a table rests on these. */
function isNeededBy(touching: readonly string[], name: string): boolean {
  const [table, column] = name.split('.') as [TableName, string]
  return columnsOf(table)[column]?.need === 'row' && touching.some((each) => each.startsWith(`${table}.`))
}
