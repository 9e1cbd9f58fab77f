import type { Mention } from '../mentions.ts'
import { NUMBER_WORDS, wordsValue } from '../number-words.ts'
import { PEOPLE_PATTERN } from './people.ts'

const N = String.raw`(?:\d[\d,]*|${NUMBER_WORDS})`
const valueOf = (text: string): number => wordsValue(text) ?? Number(text.replace(/,/g, ''))

type Saying = Pick<Mention, 'kind' | 'value' | 'slack'>

const exactly = (value: number): Saying => ({ kind: 'count', value, slack: { below: 0.5, above: 0.5 } })
const between = (low: number, high: number): Saying | undefined =>
  low < high ? { kind: 'count', value: low, slack: { below: 0, above: high - low } } : undefined

/** Ways to state a number that no other rule reads, for they can be held against no printed figure. */
const ways: readonly {
  readonly pattern: RegExp
  readonly read: (found: RegExpMatchArray) => Saying | undefined
}[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:between )?(${N})(?: ?[-–] ?| to | and | or )(${N})\b(?! ?%| per)`,
      'gi',
    ),
    read: ([, low = '', high = '']) => between(valueOf(low), valueOf(high)),
  },
  {
    pattern: new RegExp(String.raw`\b(${N}) or (?:fewer|less|under)\b`, 'gi'),
    read: ([, high = '']) => between(0, valueOf(high)),
  },
  {
    pattern: new RegExp(String.raw`\b(${N})(?: ${PEOPLE_PATTERN})? (?:in|out of)(?: every)? (${N})\b`, 'gi'),
    read: ([, n = '', d = '']) => {
      const share = (valueOf(n) / valueOf(d)) * 100
      if (!(share <= 100)) return undefined
      const slack = Math.max(share * 0.1, 0.5)
      return { kind: 'percent', value: share, slack: { below: slack, above: slack } }
    },
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:no (?:[a-z-]+ )?${PEOPLE_PATTERN}|none|nobody|no one|not (?:one|a single)|zero|nil)\b`,
      'gi',
    ),
    read: () => exactly(0),
  },
  {
    // Of everybody nobody is left: `all` says that the rest is none.
    pattern: new RegExp(
      String.raw`\b(?:(?:all|every|each)(?: of)?(?: (?:the|our|these|those))? (?:[a-z-]+ )?${PEOPLE_PATTERN}|every(?:one|body)|all of them|they all)\b`,
      'gi',
    ),
    read: () => exactly(0),
  },
  { pattern: /\b(?:a|the) (?:single|sole|only)\b/gi, read: () => exactly(1) },
  {
    pattern: new RegExp(
      String.raw`\b(?:a|the only) ${PEOPLE_PATTERN}(?= (?:was|has|had|is|left|went|came|moved)\b)`,
      'gi',
    ),
    read: () => exactly(1),
  },
  { pattern: /\b(?:a couple of|a pair of|both|twins|twice)\b/gi, read: () => exactly(2) },
  { pattern: /\b(?:triplets|a trio of)\b/gi, read: () => exactly(3) },
]

/** Numbers of a sentence beside those that `mentionsIn` reads, in order. Nobody is 0, and so is what is left of all. */
export const moreMentionsIn = (sentence: string): Mention[] =>
  ways
    .flatMap(({ pattern, read }) =>
      [...sentence.matchAll(pattern)].flatMap((found): Mention[] => {
        const said = read(found)
        if (said === undefined || !Number.isFinite(said.value)) return []
        const end = found.index + found[0].length
        const after = sentence.slice(end).toLowerCase()
        return [{ ...said, at: found.index, end, printed: found[0], places: 0, after }]
      }),
    )
    .sort((a, b) => a.at - b.at)
