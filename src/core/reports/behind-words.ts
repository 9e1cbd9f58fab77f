import type { Concentration } from '../indicators/concentration.ts'
import type { Spread } from '../indicators/spread.ts'
import type { Entry } from './data-set.ts'
import { sayMeasured, sayValue, withCommas } from './say.ts'

/** What stands behind a figure, in sentences: the middle and the ends of a mean, and whose the events are. */
export function behindTexts({ indicator, behind, median }: Entry): string[] {
  const { spread, concentration } = behind ?? {}
  return [
    ...(spread ? [spreadText(indicator, spread)] : []),
    ...(median === undefined ? [] : [`${medianText(indicator, median)}.`]),
    ...(concentration && concentration.events > concentration.children
      ? [concentrationText(concentration)]
      : []),
  ]
}

const medianText = (indicator: Entry['indicator'], median: number): string =>
  `Half were ${sayMeasured(indicator, median)} or less`

const spreadText = (indicator: Entry['indicator'], { median, low, high }: Spread): string =>
  `${medianText(indicator, median)}; the least was ${sayValue(indicator, low)} and the most ${sayValue(indicator, high)}.`

/** `Over the twelve months they were 121, of 41 children; 3 of the 41 account for half.` */
function concentrationText({ events, children, few, theirs }: Concentration): string {
  const share = theirs * 2 === events ? 'half' : `${withCommas(theirs)} of them`
  const account = few === 1 ? 'accounts' : 'account'
  return `Over the twelve months there were ${withCommas(events)}, of ${withCommas(children)} children; ${few} of the ${withCommas(children)} ${account} for ${share}.`
}

/** What other sources say of the same period: `Dental checks (L02): 81% (90 of 111).` */
export function othersText({ indicator, behind }: Entry): string | undefined {
  const others = behind?.others ?? []
  if (others.length === 0) return undefined
  return others
    .map(({ source, measurement: { value, numerator, denominator } }) => {
      const of = denominator === null ? '' : ` (${withCommas(numerator ?? 0)} of ${withCommas(denominator)})`
      return `${source.charAt(0).toUpperCase()}${source.slice(1)}: ${sayMeasured(indicator, value ?? 0)}${of}.`
    })
    .join(' ')
}
