import type { Item, Meeting } from '../meetings/meeting.ts'
import type { Move } from './sitting.ts'

/** The agenda in the order the board has agreed to take it. */
export const inOrderAgreed = ({ items }: Meeting, moves: readonly Move[]): Item[] =>
  moves.reduce(moved, [...items])

function moved(items: Item[], { item: id, before }: Move): Item[] {
  const item = items.find((each) => each.id === id)
  if (item === undefined) return items
  const rest = items.filter((each) => each !== item)
  const at = rest.findIndex((each) => each.id === before)
  return rest.toSpliced(at === -1 ? rest.length : at, 0, item)
}

/** Items in the order they were first taken; those that were not taken stand where the agenda had them. */
export function inOrderTaken(agreed: readonly Item[], taken: readonly string[]): Item[] {
  const place = new Map(agreed.map((item, i) => [item.id, i]))
  const first = taken.flatMap((id) => agreed.find((item) => item.id === id) ?? [])
  const rest = agreed.filter((item) => !first.includes(item))
  return rest.reduce((order, item) => inserted(order, item, place), first)
}

/** Before the next one that was taken. */
function inserted(order: Item[], item: Item, place: ReadonlyMap<string, number>): Item[] {
  const next = order.findIndex((each) => (place.get(each.id) ?? 0) > (place.get(item.id) ?? 0))
  return order.toSpliced(next === -1 ? order.length : next, 0, item)
}
