import type { PublishedCell, PublishedCells } from '../../core/benchmarks/tables.ts'
import type { FileFigures } from './gathering.ts'

/** All files' figures together, by measure; of a period that two releases cover, what the later one says. */
export function seriesOf(
  figures: readonly FileFigures[],
  current: (code: string) => string,
): Record<string, PublishedCells> {
  const inOrder = figures.toSorted((a, b) => a.latest.localeCompare(b.latest))
  const keys = new Set(inOrder.flatMap(({ cells }) => Object.keys(cells)))
  return Object.fromEntries([...keys].map((key) => [key, cellsOf(key, inOrder, current)]))
}

function cellsOf(
  key: string,
  figures: readonly FileFigures[],
  current: (code: string) => string,
): PublishedCells {
  const holding = figures.filter(({ cells }) => cells[key])
  const periods = [...new Set(holding.flatMap((f) => f.periods))].sort()
  const files = periods.map((period) => holding.findLast((f) => f.periods.includes(period))?.file ?? '')
  const areas: Record<string, (PublishedCell | null)[]> = {}
  for (const figure of holding) {
    const places = figure.periods.map((period) => periods.indexOf(period))
    for (const [code, cells] of Object.entries(figure.cells[key] ?? {})) {
      const into = (areas[current(code)] ??= periods.map(() => null))
      // Holes are passed over, so that they do not hide what an earlier release or a former code says.
      cells.forEach((cell, i) => (into[places[i] ?? 0] = cell))
    }
  }
  return { periods, files, areas }
}
