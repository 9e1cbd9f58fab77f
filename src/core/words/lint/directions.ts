import type { Told, ToldFigure } from '../figures.ts'
import type { Mention } from './mentions.ts'
import { earlierOf, figuresAt, headlineOf } from './periods.ts'
import type { Problem } from './problem.ts'
import { baseAt, type Read } from './reading.ts'
import { figureSaid } from './saying.ts'
import { clauseAt } from './sentences.ts'
import type { Time } from './times.ts'

type Way = 'up' | 'down' | 'better' | 'worse'

const words: readonly (readonly [Way, string])[] = [
  [
    'up',
    String.raw`(?:has |have |had )?(?:also |again |further |slightly |steadily |sharply )?(?:increased|rose|risen|grew|grown|climbed|went up|gone up)`,
  ],
  [
    'up',
    String.raw`(?:an?|the|this) (?:\w+ )?(?:increase|rise)(?= (?:from|of|on|in|since|over|compared)|[,.;])`,
  ],
  [
    'up',
    String.raw`(?<!\b(?:held|taken|made|set|put|backed|picked|followed|signed|caught|brought|lined|come|came|built|drawn|turned|given|looked|broken|let|written|handed|passed|shut|closed|stood|slowed|weighed|call(?:ed)?|top(?:ped)?|sum(?:med)?) )up (?:from|by|on|slightly|sharply|since)`,
  ],
  ['up', String.raw`(?:higher|more) than (?=(?:a year|last|the (?:previous|year|same|month)|in|at))`],
  [
    'down',
    String.raw`(?:has |have |had )?(?:also |again |further |slightly |steadily |sharply )?(?:decreased|fell|fallen|dropped|declined|reduced|went down|gone down)`,
  ],
  [
    'down',
    String.raw`(?:an?|the|this) (?:\w+ )?(?:decrease|fall|drop|reduction|decline)(?= (?:from|of|on|in|since|over|compared)|[,.;])`,
  ],
  [
    'down',
    String.raw`(?<!\b(?:held|taken|made|set|put|backed|picked|followed|signed|caught|brought|lined|come|came|built|drawn|turned|given|looked|broken|let|written|handed|passed|shut|closed|stood|slowed|weighed|call(?:ed)?|top(?:ped)?|sum(?:med)?) )down (?:from|by|on|slightly|sharply|since)`,
  ],
  ['down', String.raw`(?:lower|fewer|less) than (?=(?:a year|last|the (?:previous|year|same|month)|in|at))`],
  [
    'better',
    String.raw`(?:has |have |had |is )?(?:also |again |further |slightly |steadily )?improved|an? (?:\w+ )?improvement (?:on|from|over|since|of|in|compared)|better than (?=(?:a year|last|the (?:previous|year|same|month)|in|at))|is improving`,
  ],
  [
    'worse',
    String.raw`(?:has |have |had )?(?:also |again |further |slightly |steadily )?(?:worsened|deteriorated|got worse|slipped)|a (?:\w+ )?(?:deterioration|worsening)|worse than (?=(?:a year|last|the (?:previous|year|same|month)|in|at))|is worsening`,
  ],
]
const patterns = words.map(([way, pattern]) => ({
  way,
  pattern: new RegExp(String.raw`\b(?:${pattern})\b`, 'gi'),
}))

/** Words before that make a direction a wish, a doubt, a plan, or somebody else's. */
const NOT_SAID =
  /\b(?:to|will|would|should|could|may|might|must|can|if|whether|until|unless|expect(?:s|ed)?|aim(?:s|ed)?|hope[ds]?|plan(?:s|ned)?|target(?:ed)?|likely|not|no|never|neither|nor|cannot|forecast|predicted|so that|before|despite|any|further)\b[^,;.]{0,24}$|n[’']t\b[^,;.]{0,24}$/i
const NOT_MEANT =
  /^fell due\b|^(?:increased|reduced|improved|grown|declined|dropped) (?:demand|pressure|capacity|support|focus|offer|hours|timetables?|the offer|our|to (?:attend|take|answer|be)|an? (?:offer|invitation|interview))\b/i

/** Words of direction and judgement that the numbers beside them, or the figures, do not bear out. */
export const directionsIn = (read: Read): Problem[] => {
  const found = patterns.flatMap(({ way, pattern }) =>
    [...read.sentence.matchAll(pattern)].map(({ index, 0: word }) => ({ way, at: index, word })),
  )
  const said = found.filter(
    ({ at }) => !NOT_SAID.test(read.sentence.slice(0, at)) && !NOT_MEANT.test(read.sentence.slice(at)),
  )
  for (const each of said) {
    const problem = judged(read, each)
    if (problem) return [problem]
  }
  return []
}

interface Said {
  readonly way: Way
  readonly at: number
  readonly word: string
}

function judged(read: Read, said: Said): Problem | undefined {
  const { told, topic } = read.about(said.at)
  const pair = numbersOf(read, said)
  if (pair) return beside(read, said, pair, told)
  if (told === undefined || !isSubject(read, said.at, topic, told)) return undefined
  return againstData(read, said, told)
}

/** The earlier and the later number that the word stands between: `from 41% to 47%`, `47%, up from 41%`. */
function numbersOf({ sentence, mentions, elsewhere }: Read, { at }: Said): [Mention, Mention] | undefined {
  const plain = mentions.filter(({ kind, at: on }) => kind !== 'points' && !isBracketed(sentence, on))
  const from = plain.find(
    (each) =>
      each.at > at &&
      /\bfrom (?:(?:a|the|just|about|only|figure|rate|of|low|high|peak|number) ?)*$/i.test(
        sentence.slice(at, each.at),
      ),
  )
  if (from) {
    const to = plain.find(
      (each) =>
        each.at > from.end &&
        each.kind === from.kind &&
        /\bto (?:(?:a|the|just|about|only|rate|of) ?)*$/i.test(sentence.slice(from.end, each.at)),
    )
    if (to) return [from, to]
    const before = plain.filter((each) => each.end <= at && each.kind === from.kind).at(-1)
    return before ? [from, before] : undefined
  }
  const to = plain.find(
    (each) =>
      each.at > at &&
      each.at - at < 60 &&
      /\bto (?:(?:a|the|just|about|only|rate|of) ?)*$/i.test(sentence.slice(at, each.at)),
  )
  const then =
    to &&
    plain.find(
      (each) =>
        each.at > to.end &&
        each.kind === to.kind &&
        /\b(?:from|compared with|compared to|against)\b[^,;]*$/i.test(sentence.slice(to.end, each.at)),
    )
  if (!to || !then || elsewhere.some(({ at: on }) => on > to.end && on < then.end + 25)) return undefined
  return [then, to]
}

const isBracketed = (sentence: string, at: number): boolean =>
  sentence.lastIndexOf('(', at) > sentence.lastIndexOf(')', at)

function beside(
  read: Read,
  said: Said,
  [then, now]: [Mention, Mention],
  told: Told | undefined,
): Problem | undefined {
  const way = now.value > then.value ? 'up' : now.value < then.value ? 'down' : undefined
  if (!contradicts(said.way, way, told)) return undefined
  const is = way === undefined ? 'no change' : way === 'up' ? 'a rise' : 'a fall'
  return problem(
    read,
    said,
    `From ${then.printed} to ${now.printed} is ${is}${polarity(told, way, said.way)}.`,
  )
}

/** Whether a word cannot be said of what happened. */
function contradicts(said: Way, way: 'up' | 'down' | undefined, told: Told | undefined): boolean {
  if (said === 'up' || said === 'down') return way !== said
  if (told === undefined || told.better === 'neither') return false
  const isBetter = way !== undefined && (way === 'up') === (told.better === 'higher')
  return said === 'better' ? !isBetter : isBetter || way === undefined
}

const polarity = (told: Told | undefined, way: 'up' | 'down' | undefined, said: Way): string =>
  told === undefined || told.better === 'neither' || way === undefined || said === 'up' || said === 'down'
    ? ''
    : `, and ${told.better} is better: that is ${(way === 'up') === (told.better === 'higher') ? 'better' : 'worse'}`

const GENERIC =
  /\b(?:figure|rate|share|percentage|proportion|number|numbers|performance|timeliness|compliance|position|score|average|total|count|picture|this|it|that|which|result|take-up|completion|wait|gap|stability)\b/i

/** Whether the word is said of the indicator, not of something beside it. */
function isSubject({ sentence, text, mentions }: Read, at: number, topic: number, told: Told): boolean {
  const { at: from, end } = clauseAt(sentence, at)
  const subject = sentence.slice(from, at)
  if (text.indicatorId !== told.id) return topic >= 0.6
  if (topic >= 0.6) return true
  const isBare =
    GENERIC.test(subject) ||
    subject.trim() === '' ||
    mentions.some((each) => each.at >= from && each.end <= end)
  return isBare && subject.split(/\s+/).length <= 9
}

function againstData(read: Read, said: Said, told: Told): Problem | undefined {
  const reached = reachedAfter(read, told, said)
  const now = reached ?? baseAt(told, read, said.at)
  const then = reached
    ? told.periods.filter(({ kind, to }) => kind === reached.kind && to < reached.to)
    : comparedWith(read, told, now, said.at)
  if (now?.value === undefined || now.value === null) return undefined
  const known = then.filter((each): each is ToldFigure & { value: number } => each.value !== null)
  if (known.length === 0) return undefined
  const { value } = now
  const wayTo = (each: { value: number }): 'up' | 'down' | undefined =>
    value > each.value ? 'up' : value < each.value ? 'down' : undefined
  if (!known.every((each) => contradicts(said.way, wayTo(each), told))) return undefined
  const [first] = known
  if (!first) return undefined
  const way = wayTo(first)
  const is = way === undefined ? 'no change' : way
  return problem(
    read,
    said,
    `${figureSaid(told, first)} ${figureSaid(told, now)} That is ${is}${polarity(told, way, said.way)}.`,
  )
}

/** `fell …, to 64% in October 2024`: the figure of the time that the number reached is given of. */
function reachedAfter({ sentence, mentions, times }: Read, told: Told, { at }: Said): ToldFigure | undefined {
  const to = mentions.find(
    (each) => each.at > at && /\bto (?:only |just )?$/i.test(sentence.slice(at, each.at)),
  )
  const time = times.find((each) => to && each.kind === 'span' && each.at >= to.end && each.at - to.end < 25)
  return time && figuresAt(told, time)[0]
}

/** The figures a change may be since: those named, else the year before and the one before. */
function comparedWith(
  { sentence, times }: Read,
  told: Told,
  now: ToldFigure | undefined,
  offset: number,
): ToldFigure[] {
  const { year, last } = earlierOf(told, now ?? headlineOf(told))
  const { at, end } = clauseAt(sentence, offset)
  const isYear = ({ kind }: Time): boolean => kind === 'year-before' || kind === 'over-year'
  if (year && times.some((time) => isYear(time) && time.at >= at && time.end <= end)) return [year]
  const since = times
    .filter(({ kind }) => kind === 'span')
    .flatMap((time) =>
      figuresAt(told, time.isRange && time.from !== undefined ? { ...time, to: time.from } : time),
    )
  const earlier = since.filter((each) => now !== undefined && each.to < now.to)
  if (earlier.length > 0) return earlier
  if (times.some(({ kind }) => kind === 'vague')) return []
  if (times.some(isYear)) return year ? [year] : []
  if (times.some(({ kind }) => kind === 'before')) return last ? [last] : []
  return [year, last].filter((each) => each !== undefined)
}

const problem = ({ text, sentence }: Read, { word }: Said, says: string): Problem => ({
  rule: 'direction',
  severity: 'error',
  where: text.where,
  sentence,
  says: `“${word.trim()}” does not fit. ${says}`,
})
