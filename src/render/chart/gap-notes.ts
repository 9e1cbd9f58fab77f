import type { TimeChart } from '../../core/reports/report.ts'

/** Why the line has gaps, a sentence for each reason: `Apr 2020, May 2020: Surgeries were closed.` None without gaps. */
export const gapNotes = (chart: Pick<TimeChart, 'points'>): string[] => [...missing(chart), ...breaks(chart)]

const breaks = ({ points }: Pick<TimeChart, 'points'>): string[] =>
  points
    .filter(({ parted }) => parted)
    .map(
      ({ label }) => `The line is not joined at ${label}: what was counted before rests on something else.`,
    )

function missing({ points }: Pick<TimeChart, 'points'>): string[] {
  const months = new Map<string, string[]>()
  // What is hidden is marked so on the axis, and what that means is said at the front.
  for (const { value, note, label, hidden } of points)
    if (value === null && note !== undefined && !hidden)
      months.set(note, [...(months.get(note) ?? []), label])
  return [...months].map(([note, labels]) => `${spanOf(labels)}: ${note}`)
}

const spanOf = (labels: readonly string[]): string =>
  labels.length > 3 ? `${labels[0] ?? ''} and ${labels.length - 1} more months` : labels.join(', ')
