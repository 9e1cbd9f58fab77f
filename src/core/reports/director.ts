import { longDay } from '../time/day.ts'
import { commentaryOf } from './commentary.ts'
import type { DataSet } from './data-set.ts'
import { neighboursPart } from './director-neighbours.ts'
import { targetsPart } from './director-targets.ts'
import { turnedPart } from './director-turned.ts'
import { untoldPart } from './director-untold.ts'
import type { DirectorsPage, DirectorsPart, Signal } from './report.ts'
import { isTold } from './untold.ts'

/** What the director sees in five minutes: no more than a page, said only from figures that the edition shows. */
export function directorsPage(set: DataSet, average: 'mean' | 'median' = 'mean'): DirectorsPage {
  const { entries, asAt } = set
  const measures = entries.filter(({ indicator }) => !indicator.onlyRows)
  const told = measures.filter(isTold)
  return {
    title: 'What to look at first',
    introduction: `${longDay(asAt)} in one page, the surest first. Nothing is called a change, or worse, that chance alone would often bring.`,
    parts: onAPage([
      turnedPart(told),
      neighboursPart(told, average),
      targetsPart(told, commentaryOf(set).remarks, set.edition),
      untoldPart(measures, asAt),
    ]),
  }
}

/** Lines of print that a page has for sentences, and letters to a line. */
const page = { lines: 42, letters: 92 }

/** The parts cut so that all share one page: each in turn is given its next sentence while there is room. */
function onAPage(parts: readonly DirectorsPart[]): DirectorsPart[] {
  const taken = parts.map(() => 0)
  let room = page.lines
  for (let open = parts.map((_, at) => at); open.length > 0;) {
    open = open.filter((at) => {
      const next = parts[at]?.signals[taken[at] ?? 0]
      if (next === undefined || linesOf(next) > room) return false
      room -= linesOf(next)
      taken[at] = (taken[at] ?? 0) + 1
      return true
    })
  }
  return parts.map((part, at) => cut(part, taken[at] ?? 0))
}

const linesOf = ({ title, evidence }: Signal): number =>
  Math.ceil((title.length + 2 + evidence.length) / page.letters)

function cut(part: DirectorsPart, most: number): DirectorsPart {
  const more = part.signals.length - most
  if (more <= 0) return part
  const notes = [`And ${String(more)} more, in the scorecard and the themes.`, ...part.notes]
  return { ...part, signals: part.signals.slice(0, most), notes }
}
