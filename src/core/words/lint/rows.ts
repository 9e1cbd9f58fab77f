import type { Told, ToldRow } from '../figures.ts'
import { commas } from './accepted.ts'
import { fits, type Mention } from './mentions.ts'
import type { Problem } from './problem.ts'
import { claimsOf, type Read } from './reading.ts'
import { stemsOf } from './vocabulary.ts'

/** Numbers said with the words of a row of the breakdown, `21 were adopted`, that are not the row's. */
export const rowsIn = (read: Read): Problem[] =>
  claimsOf(read).flatMap(({ told, mention, elsewhere, when }) => {
    const isNow = told !== undefined && when(told).figures.some(({ headline }) => headline)
    if (!told || elsewhere || mention.kind !== 'count' || !isNow || told.id !== read.text.indicatorId)
      return []
    const row = rowSaid(read, mention, told)
    if (row?.numerator == null || row.hidden || fits(mention, row.numerator)) return []
    return [
      {
        rule: 'number',
        severity: 'error',
        where: read.text.where,
        sentence: read.sentence,
        says: `“${row.label}” of “${told.title}” is ${commas(row.numerator)}, not ${mention.printed}.`,
        nearest: commas(row.numerator),
      },
    ]
  })

/** The one row whose words all come after a number, before the next. */
function rowSaid({ sentence, mentions }: Read, { end }: Mention, { rows }: Told): ToldRow | undefined {
  const next = mentions.find(({ at }) => at >= end)?.at ?? sentence.length
  const said = stemsOf(sentence.slice(end, next))
  const words = ` ${sentence.slice(end, next).toLowerCase()} `
  const fitting = rows.filter(({ label }) => {
    const stems = [...stemsOf(label)]
    if (stems.length === 0) return words.includes(` ${label.toLowerCase()} `)
    return stems.every((stem) => said.has(stem))
  })
  return fitting.length === 1 ? fitting[0] : undefined
}
