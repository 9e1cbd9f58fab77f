import type { Release } from '../../disclosure/policy.ts'
import type { Column } from '../../tables/column.ts'
import type { Grid } from '../../tables/grid.ts'
import { headingKey } from '../../tables/headings.ts'
import { readRows } from '../../tables/read-rows.ts'
import { nearestName } from '../../sources/nearest-name.ts'

const words: Column<string> = { kind: 'words', need: 'optional' }
const columns = { indicator_id: words, role: words, reason: words }

interface Row {
  readonly line: number
  readonly indicator_id?: string
  readonly role?: string
  readonly reason?: string
}

/** A council's table of exceptions as read: what is released, and what is wrong with the other rows, a sentence each. */
export interface ReadExceptions {
  readonly released: readonly Release[]
  readonly faults: readonly string[]
}

/** Reads `indicator_id, role, reason`. Nothing is released without somebody answerable and a reason. */
export function readExceptions(grid: Grid, ids: readonly string[]): ReadExceptions {
  const keys = grid.headings.map(headingKey)
  const lacking = Object.keys(columns).filter((name) => !keys.includes(name))
  if (lacking.length > 0)
    return {
      released: [],
      faults: [`There is no column ${lacking.join(', ')}. Give indicator_id, role, reason.`],
    }
  const { rows } = readRows<Row>(grid, keys, columns)
  const judged = rows.map((row) => judge(row, ids))
  return {
    released: judged.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    faults: judged.flatMap((each) => (typeof each === 'string' ? [each] : [])),
  }
}

function judge(
  { line, indicator_id: typed = '', role = '', reason = '' }: Row,
  ids: readonly string[],
): Release | string {
  const indicatorId = typed.toLowerCase()
  if (!ids.includes(indicatorId)) {
    const near = nearestName(indicatorId, ids)
    const advice = near === undefined ? 'hearth indicators lists those there are.' : `Did you mean ${near}?`
    return `Line ${line}: there is no such indicator. ${advice}`
  }
  if (role === '')
    return `Line ${line}: say in role who released ${indicatorId}, like Director of children's services.`
  if (reason === '') return `Line ${line}: say in reason why ${indicatorId} may be shown whole.`
  return { indicatorId, role, reason }
}
