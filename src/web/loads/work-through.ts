import { measureNext } from './measure-next.ts'
import { readNext } from './read-next.ts'
import type { Shop } from './shop.ts'

/**
 * Reads every load that waits to be read, then measures what waits to be measured, until nothing waits. What is there to
 * do stands in the database: however this ends, the next one goes on from there.
 */
export async function workThrough(shop: Shop): Promise<void> {
  const passed = new Set<string>()
  while ((await readNext(shop, passed)) || (await measureNext(shop))) continue
}
