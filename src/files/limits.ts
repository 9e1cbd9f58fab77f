const MB = 1024 * 1024

/**
 * The largest file that is read. A table of 20,000 children over ten years is less than half of this; at this size even
 * a file of which every row is listed stays within the memory Node has by default, where twice as much would not.
 */
export const MOST_BYTES = 64 * MB

export const MOST_IN_WORDS = '64 MB'

/** The most a workbook may unpack to: its cells stand among several times as much markup. */
export const MOST_UNPACKED = 256 * MB

export const MOST_UNPACKED_IN_WORDS = '256 MB'

/** The most cells in a table: a file of the largest size has fewer, unless it is mostly separators. */
export const MOST_CELLS = 12_000_000

export const tooManyCells =
  'This has more than 12 million cells, more than a table of one council can have. Split it by year if it is one.'
