import type { Told, ToldFigure } from '../../figures.ts'
import type { Secret, Secrets } from '../../secrets.ts'
import { earlierOf, figuresAt, headlineOf } from '../periods.ts'
import type { Claim } from '../reading.ts'
import { candidates, isFirm, SURE, type Binding } from './bindings.ts'
import { isNarrow, rangeOf, type Range } from './said-range.ts'

/** Hidden figures that a difference tells: with the other end shown for certain, with both hidden perhaps. */
export const changesTold = (claim: Claim, { byIndicator, interval }: Secrets): Binding[] =>
  candidates(claim).flatMap((told) => {
    const secrets = byIndicator.get(told.id) ?? []
    const range = rangeOf(claim.read.sentence, claim.mention)
    const isOwn = claim.read.text.indicatorId === told.id
    const isMeant = isFirm(claim, told) || isOwn || claim.topicOf(told) >= SURE
    return endsOf(told, secrets, namedIn(claim, told)).flatMap((ends): Binding[] => {
      const [secret] = ends.hidden
      if (secret === undefined || !isBetween(ends, range, interval, claim)) return []
      return [{ secret, told, isSure: isMeant && ends.hidden.length === 1, whole: null }]
    })
  })

type Numbers = Pick<ToldFigure, 'numerator' | 'value'>

/** The figures of every time the sentence names: any may be what it is set against. */
const namedIn = ({ read }: Claim, told: Told): ToldFigure[] =>
  read.times.flatMap((time) => figuresAt(told, time))

interface Ends {
  readonly now: Numbers
  readonly then: Numbers
  readonly hidden: readonly Secret[]
}

/** What an indicator leads with and what stood before it or when its sentence says, with their true numbers. */
function endsOf(told: Told, secrets: readonly Secret[], named: readonly ToldFigure[]): Ends[] {
  const now = headlineOf(told)
  const { year, last } = earlierOf(told, now)
  const secretOf = (figure: ToldFigure): Secret | undefined =>
    secrets.find(({ row, period }) => !row && period?.kind === figure.kind && period.id === figure.period)
  return [...new Set([year, last, ...named])].flatMap((then) => {
    if (now === undefined || then === undefined || then === now) return []
    const [a, b] = [secretOf(now), secretOf(then)]
    return [{ now: a ?? now, then: b ?? then, hidden: [a, b].filter((each) => each !== undefined) }]
  })
}

function isBetween({ now, then }: Ends, range: Range, interval: number, { mention, told }: Claim): boolean {
  const gap = (a: number | null, b: number | null): number | undefined =>
    a === null || b === null ? undefined : Math.abs(a - b)
  if (mention.kind === 'count') {
    const exact = gap(now.numerator, then.numerator)
    return exact !== undefined && exact > 0 && isNarrow(range, exact, interval)
  }
  const exact = gap(now.value, then.value)
  const isOfValues = mention.kind === 'points' || mention.kind === 'days' || told?.unit === 'percent'
  return exact !== undefined && isOfValues && exact >= range.low && exact <= range.high
}
