import type { Indicator } from '../indicators/indicator.ts'
import type { Clue } from './clue.ts'
import type { Places } from './places.ts'
import type { PublicCell } from './public-cell.ts'
import type { PublicText } from './read-html.ts'
import { numbersIn, type SaidNumber } from './said-number.ts'
import { periodsIn } from './said-period.ts'
import { explains, seen } from './sightings.ts'

/**
 * What sentences, titles and descriptions say of cells that are hidden. A number that no cell shown explains, nor the
 * catalogue's own words, in a sentence about a hidden figure is taken for it: of the periods named, or the latest.
 */
export const seenInTexts = (texts: readonly PublicText[], places: Places): Clue[] =>
  texts.flatMap(({ indicatorId, text }) => {
    const own = indicatorId === undefined ? [] : places.of(indicatorId)
    const [first] = own
    if (first === undefined) return []
    const { periods, rest } = periodsIn(withoutWords(text, own))
    const told = periods.flatMap((said) => places.inPeriod(first.indicator.id, said) ?? [])
    const about = (told.length > 0 ? told : places.latest(first.indicator.id)).filter(({ shown }) => !shown)
    if (about.length === 0) return []
    return unexplained(rest, own, places.others(first.indicator.id)).flatMap((said) =>
      about.flatMap((cell) => seen(cell, said, 'any')),
    )
  })

/** A number of England's or of other councils is none of the council's, even where it is the same. */
const unexplained = (text: string, own: readonly PublicCell[], others: readonly number[]): SaidNumber[] =>
  numbersIn(text).filter(
    (said) =>
      !own.some((cell) => explains(cell, said)) &&
      !others.some((value) => Math.abs(value - said.value) <= said.half + LEEWAY),
  )

const LEEWAY = 1e-9

/** The catalogue's own words may hold numbers: `within 20 working days`. So may the names of rows, ages, and how many
 *  months are hidden. */
function withoutWords(text: string, own: readonly PublicCell[]): string {
  const labels = own.flatMap(({ label }) => label ?? [])
  const [first] = own
  const words = [...(first ? wordsOf(first.indicator) : []), ...labels]
    .flatMap(sentencesOf)
    .filter((each) => /\d/.test(each))
  return words
    .reduce((left, each) => left.replaceAll(each, ' '), text)
    .replace(
      /\baged? \d+(?:(?: to | and )\d+)?|\b\d+ to \d+ years\b|\band \d+ more\b|\b[Tt]argets?\b[^.;(]*|\bUp to [^;(]*? it is within tolerance|\b[Nn]otes? \d+(?:(?:, | and )\d+)*/g,
      ' ',
    )
}

/** A text is read sentence by sentence, so the catalogue's words are left out in the same way. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?]) (?=[A-Z])/).map((each) => each.replace(/\.$/, ''))

const wordsOf = (told: Indicator): string[] => [
  ...[told.title, told.question, told.source, told.caution ?? '', told.numeratorWords],
  ...[told.denominatorWords ?? '', ...(told.noun ?? [])],
  ...(told.bases ?? []).flatMap(({ source, indicator }) => [source, ...wordsOf(indicator)]),
]
