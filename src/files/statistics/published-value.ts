import type { Published } from '../../core/benchmarks/tables.ts'

/** A published number (`1,234`, `11`, `-1.31`), months where years and months are printed (`01:07` is 19), the
 *  symbol printed instead of a number, in lower case, or `null` for nothing. */
export function publishedValue(text: string): Published {
  const plain = Number(text)
  // Nothing and blanks read as nought: those, and whatever is no plain number, need a closer look.
  return plain === 0 || Number.isNaN(plain) ? written(text.trim()) : plain
}

function written(text: string): Published {
  if (text === '') return null
  const number = Number(text.replaceAll(',', '').replace(/%$/, ''))
  if (!Number.isNaN(number)) return number
  const months = /^(\d+):(\d\d)$/.exec(text)
  return months ? Number(months[1]) * 12 + Number(months[2]) : text.toLowerCase()
}
