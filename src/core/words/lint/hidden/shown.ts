import type { Told } from '../../figures.ts'
import { acceptedOf } from '../accepted.ts'
import { isChanging } from '../changing.ts'
import { goesOn } from '../going-on.ts'
import { fits } from '../mentions.ts'
import type { Claim } from '../reading.ts'

/** Whether a figure that the edition shows, and that may be meant, says the number: it tells nothing new then. */
export const isShown = (claim: Claim): boolean => meant(claim).some((told) => says(claim, told))

/** The indicator a number is of, and others where it is not plainly that one's. */
function meant(claim: Claim): Told[] {
  const { told, others, topicOf, read, mention } = claim
  if (told === undefined) return [...others]
  const isOwn = read.text.indicatorId === told.id && goesOn(read, mention, told)
  const own = topicOf(told)
  const more = isOwn ? [] : others.filter((other) => topicOf(other) >= own * 0.8 || own < 0.3)
  return [told, ...more.filter(({ id }) => id !== told.id)]
}

function says(claim: Claim, told: Told): boolean {
  const { mention } = claim
  return claim
    .when(told)
    .figures.some((figure) =>
      acceptedOf(told, figure, mention.kind, isChanging(claim)).some(({ value, of }) =>
        mention.kind === 'fraction' ? value === mention.value && of === mention.of : fits(mention, value),
      ),
    )
}
