import { partAgainstWhole, wholeSaidOfPart } from '../../contradictions/totals.ts'
import type { Finding } from '../../contradictions/finding.ts'
import type { Day } from '../../time/day.ts'
import type { Mention } from './mentions.ts'
import type { Held, Problem, Rule } from './problem.ts'
import type { Read } from './reading.ts'
import type { Time } from './times.ts'
import { common, stemsOf } from './vocabulary.ts'

/** A count of something, with the words and the time it is told with. */
interface Fact {
  readonly read: Read
  readonly mention: Mention
  readonly noun: string
  readonly stems: ReadonlySet<string>
  readonly span: { readonly from: Day; readonly to: Day; readonly words: string } | undefined
}

/** The same thing given two numbers in one pack, a part above its whole, and the number of all said of some. */
export function twoValuesIn(reads: readonly Read[], { figures: { asAt } }: Held): Problem[] {
  const facts = reads.flatMap((read) => factsOf(read, asAt))
  const byNoun = new Map<string, Fact[]>()
  for (const fact of facts) byNoun.set(fact.noun, [...(byNoun.get(fact.noun) ?? []), fact])
  const seen = new Set<Read>()
  return [...byNoun.values()].flatMap((alike) =>
    alike.flatMap((fact, at) =>
      alike.slice(0, at).flatMap((other) => {
        if (
          seen.has(fact.read) ||
          (other.read.text === fact.read.text && other.read.sentence === fact.read.sentence)
        )
          return []
        const found = between(other, fact)
        if (found.length > 0) seen.add(fact.read)
        return found
      }),
    ),
  )
}

const PERSON = /^(?:children|child|young|people|care leavers?)$/

function factsOf(read: Read, asAt: Day): Fact[] {
  const { sentence, mentions, times } = read
  if (/\b(?:target|aim|plan(?:ned)? to|budget|up to)\b/i.test(sentence)) return []
  return mentions.flatMap((mention): Fact[] => {
    if (mention.kind !== 'count' && mention.kind !== 'percent') return []
    const noun = mention.kind === 'percent' ? '%' : nounOf(mention)
    if (noun === undefined) return []
    return [{ read, mention, noun, stems: telling(sentence), span: spanOf(times, asAt) }]
  })
}

const nounOf = ({ after }: Mention): string | undefined => {
  const [, word] =
    /^ (?:(?:different|more|new|other|local|young|trained|active|of our|of the) )*([a-z]{3,})/.exec(after) ??
    []
  if (word === undefined) return undefined
  return word === 'people' || PERSON.test(word) ? 'children' : word.replace(/s$/, '')
}

/** The words that say what a sentence is about, numbers and times aside. */
function telling(sentence: string): Set<string> {
  const stems = stemsOf(
    sentence.replace(
      /\b(?:between|since|January|February|March|April|June|July|August|September|October|November|December|about|around|period|year|began|contract|approximately)\b/gi,
      ' ',
    ),
  )
  return new Set([...stems].filter((stem) => !/^\d/.test(stem) && !common.has(stem)))
}

/** One run of days: the ends a sentence names, or `since` a time until the as-at date. */
function spanOf(times: readonly Time[], asAt: Day): Fact['span'] {
  const named = times.filter(({ kind }) => kind === 'span')
  const [first, last] = [named[0], named.at(-1)]
  if (first?.from === undefined || last?.to === undefined) return undefined
  const isSince = named.length === 1 && first.since === true
  return {
    from: first.from,
    to: isSince ? asAt : last.to,
    words: isSince ? `since ${first.printed}` : named.map(({ printed }) => printed).join(' to '),
  }
}

function between(a: Fact, b: Fact): Problem[] {
  const [x, y] = [a.mention.value, b.mention.value]
  const alike = similarity(a.stems, b.stems)
  if (x === y) return a.read.text === b.read.text ? [] : liftedFrom(a, b, alike)
  if (!a.span || !b.span || alike < 0.6 || !isOfOne(a, b)) return []
  const isSame = a.span.from === b.span.from && a.span.to === b.span.to
  if (isSame) return alike >= 0.75 && !isDifferentSubject(a, b) ? [twoNumbers(a, b)] : []
  const [part, whole] = a.span.from >= b.span.from && a.span.to <= b.span.to ? [a, b] : [b, a]
  const within = part.span && whole.span && part.span.from >= whole.span.from && part.span.to <= whole.span.to
  if (
    !within ||
    part.noun === '%' ||
    /\bon \d|\bat the end of\b|\bat 3[01]\b/i.test(`${a.read.sentence} ${b.read.sentence}`)
  )
    return []
  return partAgainstWhole({
    where: 'This pack',
    part: {
      words: `${part.noun}, ${part.span.words},`,
      value: part.mention.value,
    },
    whole: { words: `${whole.noun}, ${whole.span.words}`, value: whole.mention.value },
  }).map(problem(b, 'two-values', a))
}

const isDifferentSubject = (a: Fact, b: Fact): boolean =>
  a.read.text === b.read.text && a.read.mentions.length + b.read.mentions.length > 2

/** The same number of the same thing said of a few in one place and of all in another. */
function liftedFrom(a: Fact, b: Fact, alike: number): Problem[] {
  if (a.mention.value < 20 || PERSON.test(a.noun) || a.noun === '%' || alike < 0.25) return []
  const [first, second] = [a, b].map((fact) => ({ fact, people: peopleIn(fact) }))
  if (first?.people === undefined || second?.people === undefined || first.people === second.people) return []
  const [few, many] = first.people < second.people ? [first, second] : [second, first]
  if (few.people === undefined || many.people === undefined) return []
  return wholeSaidOfPart({
    where: few.fact.read.text.where,
    part: few.people,
    whole: many.people,
    value: [few.fact.mention.value, many.fact.mention.value],
    words: few.fact.noun.replace(/[^s]$/, '$&s'),
  }).map(problem(few.fact, 'two-values', many.fact))
}

/** The children a sentence gives another number of. */
const peopleIn = ({ read, mention }: Fact): number | undefined =>
  read.mentions.find((each) => each !== mention && each.kind === 'count' && nounOf(each) === 'children')
    ?.value

/** Not said of two indicators. A percentage needs one that both are surely of. */
function isOfOne(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ read, mention }) => read.text.indicatorId ?? read.about(mention.at).told?.id)
  return a.noun === '%' ? x !== undefined && x === y : x === undefined || y === undefined || x === y
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length
  return shared / Math.max(1, a.size, b.size)
}

const twoNumbers = (a: Fact, b: Fact): Problem => ({
  rule: 'two-values',
  severity: 'error',
  where: b.read.text.where,
  sentence: b.read.sentence,
  says: `${a.read.text.where} gives ${a.mention.printed} where this gives ${b.mention.printed}: “${a.read.sentence}”`,
})

const problem =
  ({ read }: Fact, rule: Rule, other: Fact) =>
  ({ sentence: says }: Finding): Problem => ({
    rule,
    severity: 'error',
    where: read.text.where,
    sentence: read.sentence,
    says: `${says} Compare ${other.read.text.where}: “${other.read.sentence}”`,
  })
