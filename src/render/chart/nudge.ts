/** A block of text that wants to be centred on `y` and is `height` tall. */
export interface Block {
  readonly y: number
  readonly height: number
}

/** Where the blocks' centres go, in the order given: as near to where they want to be as fits without overlap
 *  between `top` and `bottom`. */
export function nudge(blocks: readonly Block[], top: number, bottom: number): number[] {
  const order = blocks.map((_, i) => i).sort((a, b) => yOf(blocks, a) - yOf(blocks, b))
  const centres: number[] = []
  for (const cluster of clustersOf(
    order.map((i) => [i]),
    blocks,
    top,
    bottom,
  )) {
    let y = startOf(cluster, blocks, top, bottom)
    for (const i of cluster) {
      centres[i] = y + heightOf(blocks, i) / 2
      y += heightOf(blocks, i)
    }
  }
  return centres
}

/** Neighbouring clusters are joined until none reaches into the next. */
function clustersOf(clusters: number[][], blocks: readonly Block[], top: number, bottom: number): number[][] {
  const at = clusters.findIndex((cluster, i) => {
    const next = clusters[i + 1]
    if (next === undefined) return false
    return startOf(cluster, blocks, top, bottom) + tall(cluster, blocks) > startOf(next, blocks, top, bottom)
  })
  if (at < 0) return clusters
  const joined = [...(clusters[at] ?? []), ...(clusters[at + 1] ?? [])]
  return clustersOf([...clusters.slice(0, at), joined, ...clusters.slice(at + 2)], blocks, top, bottom)
}

/** The top of a cluster centred on the mean of what its blocks want, kept inside the drawing. */
function startOf(cluster: readonly number[], blocks: readonly Block[], top: number, bottom: number): number {
  let above = 0
  const starts = cluster.map((i) => {
    const start = yOf(blocks, i) - heightOf(blocks, i) / 2 - above
    above += heightOf(blocks, i)
    return start
  })
  const mean = starts.reduce((a, b) => a + b, 0) / starts.length
  return Math.max(top, Math.min(mean, bottom - above))
}

const tall = (cluster: readonly number[], blocks: readonly Block[]): number =>
  cluster.reduce((sum, i) => sum + heightOf(blocks, i), 0)
const yOf = (blocks: readonly Block[], i: number): number => blocks[i]?.y ?? 0
const heightOf = (blocks: readonly Block[], i: number): number => blocks[i]?.height ?? 0
