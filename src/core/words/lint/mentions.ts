import { placesOf, valueOf } from '../../contradictions/printed-number.ts'
import { masked } from './masks.ts'
import { NUMBER_WORDS, wordsValue } from './number-words.ts'

/** A number a sentence states. */
export interface Mention {
  readonly at: number
  readonly end: number
  /** As it stands: `8.6%`, `16 of 244`, `a third`. */
  readonly printed: string
  readonly kind: 'percent' | 'fraction' | 'count' | 'points' | 'money' | 'days'
  readonly value: number
  /** The whole, of a fraction. */
  readonly of?: number
  readonly places: number
  /** How far from `value` a true number may be and still be called so. */
  readonly slack: { readonly below: number; readonly above: number }
  /** The words after it, lower case. */
  readonly after: string
}

const DIGITS = String.raw`(?<![\d.,/])[-−]?\d+(?:,\d{3})*(?:\.\d+)?(?![\d/]|\.\d|,\d{3})`
const N = `(?:${DIGITS}|\\b${NUMBER_WORDS}\\b)`
const PERCENT = String.raw`(?: ?%| per ?cent\b)`
const SHARES: readonly [string, number][] = [
  ['two[- ]thirds', 200 / 3],
  ['(?:a|one)[- ]third', 100 / 3],
  ['three[- ]quarters', 75],
  ['(?:a|one)[- ]quarter', 25],
  ['(?:a|one)[- ]fifth', 20],
  ['two[- ]fifths', 40],
  ['three[- ]fifths', 60],
  ['four[- ]fifths', 80],
  ['(?:a|one)[- ]tenth', 10],
  ['nine[- ]tenths', 90],
  ['half', 50],
]

const forms: readonly {
  readonly pattern: RegExp
  readonly read: (
    found: RegExpMatchArray,
  ) => Omit<Mention, 'at' | 'end' | 'printed' | 'slack' | 'after'> | undefined
  readonly loose?: number
}[] = [
  {
    pattern: new RegExp(`(${N})(?: percentage)? points\\b`, 'gi'),
    read: ([, n = '']) => ({ kind: 'points', value: numberOf(n), places: placesOf(n) }),
  },
  {
    pattern: new RegExp(`(${N})${PERCENT}(?! points)`, 'gi'),
    read: ([, n = '']) => ({ kind: 'percent', value: numberOf(n), places: placesOf(n) }),
  },
  {
    pattern: new RegExp(
      `(${N})(?: (?:children|young people|care leavers|pupils|reviews|[a-z]+))?(?:,? out)? of (?:the |our |all |these |those |a total of )?(${N})(?!${PERCENT})`,
      'gi',
    ),
    read: ([, n = '', d = '']) => fraction(numberOf(n), numberOf(d)),
  },
  {
    pattern: /(?<![\d/.])(\d[\d,]*) ?\/ ?(\d[\d,]*)(?![\d/])/g,
    read: ([, n = '', d = '']) => fraction(valueOf(n), valueOf(d)),
  },
  {
    pattern: new RegExp(`(${N}) in (?:every )?(${N})(?!${PERCENT})`, 'gi'),
    read: ([, n = '', d = '']) => {
      const [up, down] = [numberOf(n), numberOf(d)]
      return up < down && down <= 20 ? { kind: 'percent', value: (up / down) * 100, places: 0 } : undefined
    },
    loose: 0.1,
  },
  ...SHARES.map(([words, value]) => ({
    pattern: new RegExp(
      String.raw`\b${words}\b(?=(?: (?:of|had|were|have|are|lived|live|the|our|all|said|took|went)\b|[,.;)]))(?! (?:of |the )*(?:term|year|day|way|half|hour))`,
      'gi',
    ),
    read: () => ({ kind: 'percent' as const, value, places: 0 }),
    loose: 0.1,
  })),
  {
    pattern: new RegExp(`£ ?(${DIGITS})`, 'g'),
    read: ([, n = '']) => ({ kind: 'money', value: valueOf(n), places: placesOf(n) }),
  },
  {
    pattern: new RegExp(`(${N}) days\\b`, 'gi'),
    read: ([, n = '']) => ({ kind: 'days', value: numberOf(n), places: placesOf(n) }),
  },
  {
    pattern: new RegExp(`(${N})(?!${PERCENT})(?![-–]?(?:st|nd|rd|th)\\b)`, 'gi'),
    read: ([, n = '']) => ({ kind: 'count', value: numberOf(n), places: placesOf(n) }),
  },
]

const fraction = (value: number, of: number): ReturnType<(typeof forms)[number]['read']> =>
  of > 0 && value <= of ? { kind: 'fraction', value, of, places: 0 } : undefined

const numberOf = (text: string): number => wordsValue(text) ?? valueOf(text)

/** Every number of a sentence that counts or measures something, in order, none within another. */
export function mentionsIn(sentence: string): Mention[] {
  let left = masked(sentence)
  const found: Mention[] = []
  for (const { pattern, read, loose } of forms) {
    for (const match of left.matchAll(pattern)) {
      const what = read(match)
      if (what === undefined || !Number.isFinite(what.value)) continue
      const [at, end] = [match.index, match.index + match[0].length]
      const after = sentence.slice(end).toLowerCase()
      found.push({
        ...what,
        at,
        end,
        printed: match[0],
        after,
        slack: slackOf(what, sentence.slice(0, at), loose),
      })
      left = left.slice(0, at) + '_'.repeat(end - at) + left.slice(end)
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

const OVER = /\b(?:over|more than|above|at least|just over|a little over|well over|upwards of)(?: a| the)? $/i
const UNDER =
  /\b(?:under|less than|fewer than|nearly|almost|just under|a little under|close to|up to)(?: a| the)? $/i
const ABOUT =
  /\b(?:about|around|roughly|some|approximately|approx\.?|circa|broadly|in the region of)(?: a| the)? $/i

function slackOf(
  { value, places }: Pick<Mention, 'value' | 'places'>,
  before: string,
  loose: number | undefined,
): Mention['slack'] {
  const own = loose === undefined ? 0.5 * 10 ** -places + 1e-9 : Math.max(value * loose, 1)
  const wide = Math.max(Math.abs(value) * 0.1, own, 1)
  if (/\b(?:just|a little) (?:over|under) (?:a )?$/i.test(before)) return { below: wide / 2, above: wide / 2 }
  if (loose !== undefined && OVER.test(before)) return { below: 0, above: value * 0.6 }
  if (loose !== undefined && UNDER.test(before)) return { below: value * 0.4, above: own }
  if (OVER.test(before)) return { below: own, above: wide }
  if (UNDER.test(before)) return { below: wide, above: own }
  return ABOUT.test(before) ? { below: wide / 2 + own, above: wide / 2 + own } : { below: own, above: own }
}

/** True when an exact number can be written so. */
export const fits = ({ value, slack }: Mention, exact: number): boolean =>
  exact >= value - slack.below && exact <= value + slack.above
