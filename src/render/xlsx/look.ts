import type { CellObject } from 'write-excel-file/node'

const accent = '#0b4f59'
const quiet = '#4d5659'
const line = '#c3c9cb'

/** How the cells of the workbook look: size and space before colour, and all of it stands in grey. */
export const look = {
  title: { fontSize: 20, fontWeight: 'bold', textColor: accent, height: 30, alignVertical: 'center' },
  heading: { fontSize: 14, fontWeight: 'bold', height: 26, alignVertical: 'bottom' },
  strong: { fontWeight: 'bold' },
  quiet: { textColor: quiet },
  link: { textColor: accent, textDecoration: { underline: true } },
  column: {
    fontWeight: 'bold',
    wrap: true,
    alignVertical: 'bottom',
    bottomBorderStyle: 'medium',
    bottomBorderColor: quiet,
  },
  needed: { textColor: accent },
  example: { textColor: quiet, fontStyle: 'italic' },
  cell: { alignVertical: 'top', bottomBorderStyle: 'hair', bottomBorderColor: line },
} as const satisfies Record<string, CellObject>
