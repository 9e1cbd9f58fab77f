import { ink } from './ink.ts'

const box = { width: 96, height: 24, inset: 4 }

/** A line of the values without axes, a dot on the last; a gap where there is none. Its words say first and last. */
export function sparkline(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null)
  const at = placed(values, spread(known))
  const lines = runs(at).map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`)
  const last = at.findLast((point) => point !== null)
  const dot = last ? `<circle class="ours-dot" cx="${last.x}" cy="${last.y}" r="3" fill="${ink.ours}"/>` : ''
  const path = `<path class="ours" d="${lines.join('')}" fill="none" stroke="${ink.ours}" stroke-width="1.75"/>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box.width} ${box.height}" width="${box.width}" ` +
    `height="${box.height}" role="img" aria-label="${spoken(values.length, known)}">${last ? path + dot : ''}</svg>`
  )
}

interface At {
  readonly x: number
  readonly y: number
}

/** The values from bottom to top, never so narrow that a tenth more or less looks like a mountain. */
function spread(known: readonly number[]): { low: number; high: number } {
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const least = Math.max(Math.abs(low), Math.abs(high)) * 0.3 || 1
  const missing = Math.max(0, least - (high - low)) / 2
  return { low: low - missing, high: high + missing }
}

function placed(
  values: readonly (number | null)[],
  { low, high }: { low: number; high: number },
): (At | null)[] {
  const step = (box.width - 2 * box.inset) / Math.max(1, values.length - 1)
  const tall = box.height - 2 * box.inset
  return values.map((value, i) =>
    value === null
      ? null
      : { x: round(box.inset + i * step), y: round(box.inset + ((high - value) / (high - low)) * tall) },
  )
}

function runs(points: readonly (At | null)[]): At[][] {
  const found: At[][] = [[]]
  for (const point of points) {
    if (point) found.at(-1)?.push(point)
    else found.push([])
  }
  return found.filter((run) => run.length > 0)
}

function spoken(months: number, known: readonly number[]): string {
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return 'No figures'
  return `${months} months: from ${round(first, 1)} to ${round(last, 1)}`
}

const round = (value: number, places = 2): number => Math.round(value * 10 ** places) / 10 ** places
