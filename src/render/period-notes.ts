import type { Cell, Table } from '../core/reports/report.ts'

/** A table of periods without its columns of words, and those words: each note once, after the periods it is of. */
export interface Noted {
  readonly table: Table
  readonly notes: readonly string[]
}

/** Takes the notes out of a table of periods: `April 2020 to May 2020: Surgeries were closed.` A note that holds for
 *  every period is said without them. */
export function notesApart(table: Table): Noted {
  const words = table.columns.flatMap(({ align }, at) => (at > 0 && align === 'left' ? [at] : []))
  const without = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => !words.includes(at))
  return {
    table: { ...table, columns: without(table.columns), rows: table.rows.map(without) },
    notes: words.flatMap((at) => notesIn(table.rows, at)),
  }
}

function notesIn(rows: Table['rows'], at: number): string[] {
  const said = rows.map((row) => wordsOf(row[at]))
  const different = [...new Set(said)].filter((note) => note !== '')
  return different.map((note) => {
    if (said.every((each) => each === note)) return note
    return `${spans(rows, (row) => said[row] === note).join(', ')}: ${note}`
  })
}

/** `March 2020`, `May 2020 to July 2020`: the runs of rows that are chosen, by their first cells. */
function spans(rows: Table['rows'], chosen: (row: number) => boolean): string[] {
  const runs: number[][] = []
  rows.forEach((_, row) => {
    if (!chosen(row)) return
    const last = runs.at(-1)
    if (last?.at(-1) === row - 1) last.push(row)
    else runs.push([row])
  })
  const nameOf = (row: number | undefined): string => rows[row ?? 0]?.[0]?.text ?? ''
  return runs.map((run) => (run.length === 1 ? nameOf(run[0]) : `${nameOf(run[0])} to ${nameOf(run.at(-1))}`))
}

const wordsOf = (cell: Cell | undefined): string => (cell?.text === '–' ? '' : (cell?.text ?? ''))
