import type { Told } from '../../figures.ts'
import type { Secret, Secrets } from '../../secrets.ts'
import { isClaim } from '../claimed.ts'
import { valuesOf } from '../comparators.ts'
import { fits } from '../mentions.ts'
import { headlineOf } from '../periods.ts'
import type { Claim } from '../reading.ts'
import { common, stemsOf } from '../vocabulary.ts'
import { countsPeople, goesOnOfPeople } from './people.ts'

/** A hidden figure that a number may be of. */
export interface Binding {
  readonly secret: Secret
  readonly told: Told
  /** True when the words leave no doubt that it is. */
  readonly isSure: boolean
  /** What the rows of its breakdown are parts of, where the edition shows it. */
  readonly whole: number | null
}

/** How much of an indicator’s telling words leaves no doubt that it is meant. */
export const SURE = 0.6
const LIKELY = 0.5

/** The hidden figures a number may be of: those of the indicators its sentence may be about, of the time it names. */
export function bindingsOf(claim: Claim, { byIndicator }: Secrets): Binding[] {
  if (isTheirs(claim)) return []
  const { read } = claim
  return candidates(claim).flatMap((told) => {
    const when = claim.when(told)
    const headline = headlineOf(told)
    const isNow = when.figures.some((each) => each === headline)
    const [isMeant, isOwn] = [isFirm(claim, told), read.text.indicatorId === told.id]
    return (byIndicator.get(told.id) ?? []).flatMap((secret): Binding[] => {
      const { period, row, isLead } = secret
      const isNamed =
        (isNow && isLead) ||
        when.figures.some((each) => each.kind === period?.kind && each.period === period.id)
      const ends = period !== undefined && isNow && endsWith(told, period) && row === undefined
      if (!isNamed && !ends) return []
      const label = row === undefined ? 'sure' : rowNamed(claim, row.label)
      if (label === 'no' || !(isMeant || isNear(claim, told))) return []
      return [
        {
          secret,
          told,
          isSure: (isMeant || (isOwn && row !== undefined)) && when.certain && label === 'sure' && isNamed,
          whole: headline?.numerator ?? null,
        },
      ]
    })
  })
}

/** A number of somewhere else that is published there. */
const isTheirs = ({ elsewhere, mention, told, others }: Claim): boolean =>
  elsewhere !== undefined &&
  [...(told ? [told] : []), ...others].some((each) =>
    valuesOf(each, elsewhere.comparator).some(({ value }) => value !== undefined && fits(mention, value)),
  )

/** The indicators a number may be of. */
export function candidates({ told, others, topicOf, read }: Claim): Told[] {
  const all = [...(told ? [told] : []), ...others]
  return [...new Set(all)].filter(
    (each) => each === told || each.id === read.text.indicatorId || topicOf(each) >= LIKELY,
  )
}

/** Whether the words surely claim a number of the indicator. */
export function isFirm(claim: Claim, told: Told): boolean {
  const { mention, read, topicOf } = claim
  const topic = topicOf(told)
  if (mention.kind === 'count' && mention.value === 0) return topic >= SURE
  const isOwn = read.text.indicatorId === told.id
  if (isOwn && mention.kind !== 'count') return topic >= 0.3 || mention.kind === 'fraction'
  if (isOwn && mention.places > 0 && topic >= 0.3) return true
  const goesOn = countsPeople(mention.after) || goesOnOfPeople(mention.after)
  if (mention.kind === 'count' && goesOn) return topic >= (isOwn ? 0.3 : SURE)
  return (told === claim.told || topic >= SURE) && isClaim({ ...claim, told, topic }, told)
}

/** Whether they may. */
const isNear = ({ read, mention, topicOf }: Claim, told: Told): boolean =>
  mention.value > 0 &&
  (mention.kind !== 'count' || countsPeople(mention.after) || goesOnOfPeople(mention.after)) &&
  (read.text.indicatorId === told.id || topicOf(told) >= LIKELY)

const endsWith = ({ periods }: Told, { kind, id }: NonNullable<Secret['period']>): boolean =>
  periods.filter((each) => each.kind === kind).at(-1)?.period === id

/** Whether a sentence names a row of a breakdown: by words that tell it from others, or only by one that much is called. */
function rowNamed({ read, mention }: Claim, label: string): 'sure' | 'perhaps' | 'no' {
  const own = [...stemsOf(label)]
  const said = stemsOf(read.sentence.slice(0, mention.at) + ' ' + read.sentence.slice(mention.end))
  const isIn = ` ${read.sentence.toLowerCase()} `.includes(` ${label.toLowerCase()}`)
  if (own.length === 0) return isIn ? 'perhaps' : 'no'
  if (!own.every((stem) => said.has(stem))) return 'no'
  return own.some((stem) => !common.has(stem)) ? 'sure' : 'perhaps'
}
