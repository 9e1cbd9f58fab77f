import type { CollectionName } from '../sources/collections.ts'
import { collectionOf } from '../sources/collections.ts'
import type { Gap } from './indicator.ts'
import type { View } from './view.ts'

/**
 * Why something is not told though its collection is held: all there is comes from extracts of the Standard
 * Safeguarding Dataset, which have no place for it. Nothing sent and nothing said are not the same.
 */
export const beyondExtract =
  (name: CollectionName, lacks: string) =>
  (view: View): Gap | undefined => {
    if (!view.holdings.collections.has(name) || isToldElsewhere(view, name)) return undefined
    const { title, code } = collectionOf(name)
    return {
      status: 'not-collected',
      note: `A Standard Safeguarding Dataset extract does not say ${lacks}. Fill in ${title.toLowerCase()} (${code}).`,
    }
  }

const known = new WeakMap<View, Map<CollectionName, boolean>>()

function isToldElsewhere(view: View, name: CollectionName): boolean {
  const found = known.get(view) ?? new Map<CollectionName, boolean>()
  known.set(view, found)
  const told =
    found.get(name) ??
    view.children.some(({ facts }) => facts[name]?.some(({ origin }) => origin.kind !== 'ssd') ?? false)
  found.set(name, told)
  return told
}
