import { same, type Clue } from './clue.ts'
import { nameOf, partsOf, shownIn, type Edition, type PublicCell } from './public-cell.ts'

/** What an earlier edition printed of the same days is the same number, unless both print it and they differ: then it
 *  was revised. Rows are of the day an edition is as at. */
export function cluesBefore(now: Edition, before: Edition): Clue[] {
  const theirs = new Map(before.cells.map((cell) => [cell.id.slice(before.name.length), cell]))
  return now.cells.flatMap((cell) => {
    const then = theirs.get(cell.id.slice(now.name.length))
    return then && isOfSameDays(cell, then) ? cluesOf(cell, then) : []
  })
}

const isOfSameDays = (a: PublicCell, b: PublicCell): boolean =>
  a.window.from === b.window.from && a.window.to === b.window.to

function cluesOf(now: PublicCell, then: PublicCell): Clue[] {
  const parts = partsOf(now)
  const isRevised = parts.some((part) => {
    const [a, b] = [shownIn(now, part), shownIn(then, part)]
    return a !== undefined && b !== undefined && a !== b
  })
  if (isRevised) return []
  return parts.map((part) =>
    same(nameOf(now, part), nameOf(then, part), 'an earlier edition prints it', 'earlier'),
  )
}
