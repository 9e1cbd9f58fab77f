import { totalAgainstParts } from '../../contradictions/totals.ts'
import { addMonths } from '../../time/day.ts'
import type { Mention } from './mentions.ts'
import type { Problem } from './problem.ts'
import { claimsOf, type Claim, type Read } from './reading.ts'

const MADE_OF =
  /\b(?:made up of|comprising|comprised|consist(?:s|ed|ing) of|split|divided (?:into|between)|namely|as follows|broken down)\b|:\s|\s[–—]\s/i
const REST = /\b(?:the (?:remaining|rest|other)|remaining|the last)\b/i

/** Parts a sentence lists that do not make the whole it gives, and a year that is not its months. */
export const totalsIn = (read: Read): Problem[] => [
  ...listed(read),
  ...claimsOf(read).flatMap((claim) => overTheYear(claim)),
]

function listed({ sentence, mentions, text }: Read): Problem[] {
  const counts = mentions.filter(({ kind, places }) => kind === 'count' && places === 0)
  const total = wholeOf(sentence, counts)
  if (!total) return []
  const end = sentence.slice(total.mention.end).search(/;\s/)
  const parts = counts.filter(
    ({ at }) => at > total.mention.end && (end === -1 || at < total.mention.end + end || total.open),
  )
  const sum = parts.reduce((all, { value }) => all + value, 0)
  const isWhole = total.open || REST.test(sentence.slice(total.mention.end))
  if (parts.length < 2 || sum === total.mention.value || (!isWhole && sum < total.mention.value)) return []
  if (
    /\b(?:some|of (?:these|whom|them)|both|more than one|including|include)\b/i.test(
      sentence.slice(total.mention.end),
    )
  )
    return []
  return [
    {
      rule: 'total',
      severity: 'error',
      where: text.where,
      sentence,
      says: `${parts.map(({ value }) => String(value)).join(' + ')} is ${String(sum)}, not ${String(total.mention.value)}.`,
    },
  ]
}

/** The whole a list is of: `Of the 47 children …`, `47 children: …`. */
function wholeOf(
  sentence: string,
  counts: readonly Mention[],
): { readonly mention: Mention; readonly open: boolean } | undefined {
  const [first] = counts
  if (!first) return undefined
  if (/^\W*of (?:the |these |those |all |our )*$/i.test(sentence.slice(0, first.at)))
    return { mention: first, open: false }
  const second = counts[1]
  const between = second ? sentence.slice(first.end, second.at) : ''
  return second && MADE_OF.test(between) ? { mention: first, open: true } : undefined
}

/** A year's number that the pack prints only month by month. */
function overTheYear({ told, mention, read, when, elsewhere, topic }: Claim): Problem[] {
  if (told?.kind !== 'count' || mention.kind !== 'count' || elsewhere || topic < 0.5 || mention.value < 10)
    return []
  const year = when(told).figures.find(({ kind }) => kind === 'year')
  if (!year || year.value !== null) return []
  const months = Array.from({ length: 12 }, (_, at) => addMonths(year.from, at))
  const parts = months.map(
    (from) => told.periods.find((each) => each.kind === 'month' && each.from === from)?.value ?? undefined,
  )
  return totalAgainstParts({
    where: `“${told.title}”`,
    part: ['month', 'months'],
    total: mention.value,
    parts,
    overlapping: told.unit === 'children',
  }).map(({ sentence: says }) => ({
    rule: 'total',
    severity: 'error',
    where: read.text.where,
    sentence: read.sentence,
    says,
  }))
}
