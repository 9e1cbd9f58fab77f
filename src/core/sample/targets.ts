import { line } from './row.ts'
import type { SampleFile } from './write-return.ts'

const strategy = 'Corporate parenting strategy'
const health = 'Agreed with the health board'
const care = 'Head of children in care'

/** Indicator, target, how far from it is near enough, whose it is, where it was decided. */
const targets: readonly (readonly [string, number, number, string, string])[] = [
  ['visits-timely', 95, 5, care, strategy],
  ['rha-up-to-date', 90, 5, 'Designated doctor', health],
  ['dental-up-to-date', 85, 5, 'Designated nurse', health],
  ['placement-3plus', 10, 2, care, 'Sufficiency strategy'],
  ['pep-current', 95, 3, 'Virtual school head', strategy],
  ['cl-eet', 60, 5, 'Head of leaving care', strategy],
  ['placement-unregistered', 0, 0, care, 'Sufficiency strategy'],
]

/** The targets a council has set itself for some of what it measures: that for reviews was raised in the last year. */
export function targetsOf({ firstYear, lastYear }: { firstYear: number; lastYear: number }): SampleFile {
  const reviewing = 'Head of the reviewing service'
  const rows = [
    row('reviews-timely', firstYear - 1, 90, 5, reviewing, strategy),
    row('reviews-timely', lastYear, 95, 5, reviewing, strategy),
    ...targets.map(([id, target, tolerance, owner, source]) =>
      row(id, firstYear, target, tolerance, owner, source),
    ),
  ]
  const heading = line('indicator_id', 'from', 'target', 'tolerance', 'polarity', 'owner', 'source', 'note')
  return { path: 'local/targets.csv', text: `${[heading, ...rows].join('\n')}\n` }
}

const row = (
  id: string,
  year: number,
  target: number,
  tolerance: number,
  owner: string,
  source: string,
): string => line(id, `${String(year)}-04-01`, target, tolerance, '', owner, source, '')
