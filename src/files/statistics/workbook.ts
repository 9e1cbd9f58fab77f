import type { SheetRows } from './inspections.ts'

/** The sheets of an ODS or Excel workbook. Throws when the bytes are no workbook. */
export async function readWorkbook(bytes: Buffer): Promise<SheetRows[]> {
  // Slow to load, and most folders of statistics hold no workbook.
  const { read } = await import('@e965/xlsx')
  const book = quietly(() => read(bytes, { dense: true, cellText: false, cellDates: true, UTC: true }))
  return book.SheetNames.map((name) => {
    // Rows and cells that hold nothing are holes.
    const rows: readonly (readonly ({ readonly v?: unknown } | undefined)[] | undefined)[] =
      book.Sheets[name]?.['!data'] ?? []
    return Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.v))
  })
}

/** The reader prints a line on the terminal for each number format it does not know. Formats do not matter here. */
function quietly<T>(work: () => T): T {
  const say = console.error
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = say
  }
}
