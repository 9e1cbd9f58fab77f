/**
 * The largest file, or unpacked workbook, that is read. A table of 20,000 children over ten years is a tenth of this;
 * a text much larger would not fit in the memory Node has by default.
 */
export const MOST_BYTES = 256 * 1024 * 1024

export const MOST_IN_WORDS = '256 MB'
