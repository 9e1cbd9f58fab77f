import { addDays, addMonths, calendar, dayOf, monthNames, type Day } from '../../time/day.ts'

/** When a sentence says something was so. */
export interface Time {
  readonly at: number
  readonly end: number
  readonly printed: string
  /** `span`: named days. `year-before`, `before`, `now`: against the figure the indicator leads with. `vague`: not told. */
  readonly kind:
    'span' | 'year-before' | 'over-year' | 'before' | 'now' | 'this-year' | 'this-month' | 'vague'
  readonly from?: Day
  readonly to?: Day
  /** A financial or school year rather than a month or a day. */
  readonly isYear?: boolean
  /** `between March 2024 and March 2025`: its two ends. */
  readonly isRange?: boolean
  /** `since March 2024`: a beginning, not the time itself. */
  readonly since?: boolean
}

const MONTH = `(${monthNames.join('|')}|${monthNames.map((name) => name.slice(0, 3)).join('|')}|Sept)`
const numberOfMonth = (name: string): number =>
  monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1

/** Every time a sentence names, in order. A month without a year is the last one up to the as-at date. */
export function timesIn(sentence: string, asAt: Day): Time[] {
  const found: Time[] = []
  let left = sentence
  for (const { pattern, read } of forms)
    for (const match of left.matchAll(pattern)) {
      const what = read(match, asAt)
      if (what === undefined) continue
      const [at, end] = [match.index, match.index + match[0].length]
      const since = /\bsince\b[^,;.]{0,40}$|\bfrom(?: the (?:end|start) of)? $/i.test(sentence.slice(0, at))
      found.push({ ...what, at, end, printed: match[0], ...(since && { since }) })
      left = left.slice(0, at) + '_'.repeat(end - at) + left.slice(end)
    }
  return withRanges(
    found.sort((a, b) => a.at - b.at),
    sentence,
  )
}

/** `between 1 April 2019 and 31 March 2020`, `from April to June` are one time each. */
function withRanges(times: readonly Time[], sentence: string): Time[] {
  const found: Time[] = []
  for (const time of times) {
    const last = found.at(-1)
    const isOne =
      last?.kind === 'span' &&
      time.kind === 'span' &&
      /\b(?:between|from)(?: the (?:start|end) of)? $/i.test(sentence.slice(0, last.at)) &&
      /^ (?:and|to|until) (?:the end of )?$/i.test(sentence.slice(last.end, time.at))
    if (isOne && last.from !== undefined && time.to !== undefined)
      found[found.length - 1] = rangeOf(last, time, sentence)
    else found.push(time)
  }
  return found
}

function rangeOf(first: Time, last: Time, sentence: string): Time {
  const { from, at } = first
  const { to, end } = last
  const isYear = from !== undefined && to !== undefined && addMonths(from, 12) - 1 === to
  return {
    at,
    end,
    printed: sentence.slice(at, end),
    kind: 'span',
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(isYear && calendar(from).month === 4 ? { isYear } : { isRange: true }),
  }
}

type Read = (found: RegExpMatchArray, asAt: Day) => Pick<Time, 'kind' | 'from' | 'to' | 'isYear'> | undefined

const onDay = (on: Day | undefined): ReturnType<Read> =>
  on === undefined ? undefined : { kind: 'span', from: on, to: on }

const inMonth = (year: number, month: number): ReturnType<Read> => {
  const from = dayOf(year, month, 1)
  return from === undefined ? undefined : { kind: 'span', from, to: addDays(addMonths(from, 1), -1) }
}

const lastYearOf = (asAt: Day, month: number, date = 1): number => {
  const { year } = calendar(asAt)
  const on = dayOf(year, month, date)
  return on !== undefined && on <= asAt ? year : year - 1
}

const said = (words: string, kind: Time['kind']): { pattern: RegExp; read: Read } => ({
  pattern: new RegExp(String.raw`\b(?:${words})\b`, 'gi'),
  read: () => ({ kind }),
})

const forms: readonly { readonly pattern: RegExp; readonly read: Read }[] = [
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? (\d{4})\b`, 'gi'),
    read: ([, date, month = '', year]) => onDay(dayOf(Number(year), numberOfMonth(month), Number(date))),
  },
  {
    pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g,
    read: ([, date, month, year]) => onDay(dayOf(Number(year), Number(month), Number(date))),
  },
  {
    pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g,
    read: ([, year, month, date]) => onDay(dayOf(Number(year), Number(month), Number(date))),
  },
  {
    pattern: /\b(20\d\d) ?[/–-] ?(?:20)?(\d\d)\b/g,
    read: ([, year, next]) => {
      if ((Number(year) + 1) % 100 !== Number(next)) return undefined
      const from = dayOf(Number(year), 4, 1)
      return from === undefined
        ? undefined
        : { kind: 'span', from, to: addDays(addMonths(from, 12), -1), isYear: true }
    },
  },
  {
    pattern: new RegExp(String.raw`\b${MONTH},? (\d{4})\b`, 'gi'),
    read: ([, month = '', year]) => inMonth(Number(year), numberOfMonth(month)),
  },
  {
    pattern: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\b`, 'gi'),
    read: ([, date, month = ''], asAt) => {
      const at = numberOfMonth(month)
      return onDay(dayOf(lastYearOf(asAt, at, Number(date)), at, Number(date)))
    },
  },
  said(
    '(?:this|the same) (?:time|point|month) (?:last year|a year (?:ago|before|earlier)|the year before)',
    'year-before',
  ),
  said(
    '(?:the )?same (?:month|day|date|time|point) (?:of )?(?:last year|a year (?:ago|before|earlier)|the (?:previous year|year before))',
    'year-before',
  ),
  said(
    '(?:a|one|the) year (?:before|earlier|ago|previously)|last year|(?:the )?previous year|(?<!the )(?:twelve|12) months (?:before|earlier|ago|previously)|the year before',
    'year-before',
  ),
  said(
    'year on year|over (?:the|a) (?:last |past )?(?:year|twelve months|12 months)|over the course of the year|(?:during|in|through|throughout) the (?:last|past) (?:year|twelve months|12 months)',
    'over-year',
  ),
  said(
    '(?:a|one|the) month (?:before|earlier|ago|previously)|last month|(?:the )?previous month|month on month|over the month',
    'before',
  ),
  said('this year|in the year|during the year|of the year|for the year', 'this-year'),
  said('this month|in the month|during the month', 'this-month'),
  said(
    '(?:two|three|four|five|several|some|many) (?:years|months|quarters) (?:ago|before|earlier|previously)|in recent (?:years|months)|over the (?:last |past )?(?:two|three|four|five|six|several|few) (?:years|months|quarters|weeks)|last (?:spring|summer|autumn|winter|quarter|term)|(?:the )?(?:previous|last|this|first|second|third|fourth|final) (?:quarter|half-year|term)|(?:in|during) (?:the )?(?:quarter (?:one|two|three|four|[1-4])|Q[1-4])|quarter (?:one|two|three|four|[1-4])|Q[1-4]|before the pandemic|at (?:its|the) (?:peak|height)|peak|historically|previously|half[- ]year',
    'vague',
  ),
  {
    pattern: new RegExp(
      String.raw`\b(?:in|In|by|By|since|Since|during|During|to|until|for|from|of|between|and|through|at|late|early|mid|end of|[Ll]ast|before|after|${monthNames.join('|')}) ${MONTH}\b(?! \d)`,
      'g',
    ),
    read: ([words, month = ''], asAt) => {
      const at = numberOfMonth(month)
      // Said in March, `last March` is that of a year before.
      const isYearAgo = /^last /i.test(words) && calendar(asAt).month === at
      return inMonth(lastYearOf(asAt, at) - (isYearAgo ? 1 : 0), at)
    },
  },
  {
    pattern: /\b(?:in|since|during|of|by|from|until|through|autumn|summer|spring|winter) 20\d\d\b/gi,
    read: () => ({ kind: 'vague' }),
  },
]
