import type { Told } from '../figures.ts'
import { valuesOf, type Elsewhere } from './comparators.ts'
import type { Problem } from './problem.ts'
import { baseAt, type Read } from './reading.ts'
import { figureSaid, valueSaid } from './saying.ts'

type Relation = 'above' | 'below' | 'better' | 'worse' | 'level'

const relations: readonly (readonly [Relation, string])[] = [
  ['above', 'above|higher than|more than|greater than|exceeds|over the|larger than'],
  ['below', 'below|lower than|less than|fewer than|under the|smaller than'],
  ['better', 'better than|ahead of|outperforms?|stronger than'],
  ['worse', 'worse than|behind|weaker than|adrift of'],
  ['level', 'in line with|the same as|level with|similar to|on a par with|equal to|close to|matches'],
]
const patterns = relations.map(([relation, words]) => ({
  relation,
  pattern: new RegExp(String.raw`\b(?:${words})\b`, 'gi'),
}))

const NOT_SAID =
  /\b(?:to|will|would|should|could|may|might|if|whether|until|aim|hope|target|not|no|neither|nor|never|was|were|been|had)\b[^,;.]{0,14}$/i
const BETWEEN =
  /^(?:[ ,]|(?:both|the|our|those|that|of|for|in|across|and|or|latest|published|average|averages|figure|figures|rate|rates|all|children|most|recent|comparable|mean|\d{4}(?:[/–-]\d\d)?|\d+(?:\.\d+)?%?|\(|\)|statistical)\b|[()%])*$/i

/** “Above”, “below”, “better than” said of a comparator, against the figures. */
export const comparisonsIn = (read: Read): Problem[] =>
  patterns
    .flatMap(({ relation, pattern }) =>
      [...read.sentence.matchAll(pattern)].flatMap(({ index, 0: word }) => {
        if (
          NOT_SAID.test(
            read.sentence
              .slice(0, index)
              .replace(
                /\b(?:was|were|had|been) (?=(?:just |slightly |well |also |again |still |far )*$)/i,
                '',
              ),
          )
        )
          return []
        const { told, topic } = read.about(index)
        if (told === undefined || (read.text.indicatorId !== told.id && topic < 0.6)) return []
        return namedAfter(read, index + word.length).flatMap((elsewhere) =>
          judged(read, told, elsewhere, { relation, word, at: index }),
        )
      }),
    )
    .slice(0, 1)

/** The comparators that come straight after a word. */
function namedAfter({ sentence, elsewhere }: Read, from: number): Elsewhere[] {
  const found: Elsewhere[] = []
  let at = from
  for (const each of elsewhere) {
    if (each.at < from) continue
    if (!BETWEEN.test(sentence.slice(at, each.at))) break
    found.push(each)
    at = each.end
  }
  return found
}

interface Said {
  readonly relation: Relation
  readonly word: string
  readonly at: number
}

function judged(read: Read, told: Told, elsewhere: Elsewhere, { relation, word, at }: Said): Problem[] {
  const [theirs] = valuesOf(told, elsewhere.comparator)
  const ours = baseAt(told, read, at)
  if (theirs?.value === undefined || ours?.value === undefined || ours.value === null) return []
  const gap = ours.value - theirs.value
  if (isTrue(relation, gap, told, Math.abs(theirs.value))) return []
  const is = Math.abs(gap) < 1e-9 ? 'the same' : gap > 0 ? 'above' : 'below'
  const judgement =
    (relation === 'better' || relation === 'worse') && told.better !== 'neither'
      ? `, and ${told.better} is better`
      : ''
  return [
    {
      rule: 'comparator',
      severity: relation === 'level' ? 'warning' : 'error',
      where: read.text.where,
      sentence: read.sentence,
      says: `“${word} ${elsewhere.printed}” does not fit. ${figureSaid(told, ours)} ${theirs.name} was ${valueSaid(told, theirs.value)} (${theirs.period}): ours is ${is}${judgement}.`,
    },
  ]
}

function isTrue(relation: Relation, gap: number, { better }: Told, theirs: number): boolean {
  switch (relation) {
    case 'above':
      return gap > 0
    case 'below':
      return gap < 0
    case 'better':
      return better === 'neither' || (better === 'higher' ? gap > 0 : gap < 0)
    case 'worse':
      return better === 'neither' || (better === 'higher' ? gap < 0 : gap > 0)
    case 'level':
      return Math.abs(gap) <= Math.max(3, theirs * 0.1)
  }
}
