/** Words of somebody, to stand in a paper as they were written: no sign in them sets anything, and they are one line. */
export const asWritten = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\*_`[\]{}<>]/g, '\\$&')

/** A line of a table in a paper, of words as they were written. */
export const tableLine = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => asWritten(cell).replaceAll('|', '\\|')).join(' | ')} |`

/** A table in a paper; empty where it would have no lines. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0
    ? ''
    : [tableLine(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(tableLine)].join('\n')

/** Parts of a paper, those that say something, an empty line between them. */
export const paperOf = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n')

/** What follows begins a page. */
export const NEXT_PAGE = '\f'
