import type { Claim } from '../reading.ts'
import { countsPeople, goesOnOfPeople } from './people.ts'

/** A bare count of children, young people, care leavers, carers or households that is small. */
export function isSmallCount({ mention, elsewhere, read }: Claim, threshold: number): boolean {
  const { kind, value, of, after } = mention
  if (elsewhere !== undefined || ONE_OF.test(read.sentence.slice(0, mention.at))) return false
  const isSmall = (count: number): boolean => Number.isInteger(count) && count >= 1 && count <= threshold
  if (kind === 'fraction') return isSmall(value) || isSmall((of ?? 0) - value)
  if (kind !== 'count' || !isSmall(value) || IN.test(after)) return false
  return countsPeople(after) || (read.text.theme !== undefined && goesOnOfPeople(after))
}

/** `one child in five` is a share, `in ones and twos` and `group of three children` in general are for a person to judge. */
const IN = /^(?: [a-z]+){0,2} in (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/
const ONE_OF = /\b(?:at least every|every|for each|per) $/i
