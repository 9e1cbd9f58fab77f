import { anEntry } from '../entry.ts'
import { periodCell, rowCell } from '../../src/core/disclosure/cell-id.ts'
import { usualPolicy } from '../../src/core/disclosure/policy.ts'
import { indicators } from '../../src/core/indicators/index.ts'
import type { DataSet, Entry } from '../../src/core/reports/data-set.ts'
import { figuresOf } from '../../src/core/reports/figures-told.ts'
import { publicEdition } from '../../src/core/reports/publication/public-edition.ts'
import { secretsOf } from '../../src/core/reports/publication/secrets.ts'
import { day } from '../../src/core/time/day.ts'
import type { Figures } from '../../src/core/words/figures.ts'
import type { Secrets } from '../../src/core/words/secrets.ts'

const asAt = '2025-03-31'
const leaving = Array.from({ length: 13 }, (_, at): [number, number] => (at < 12 ? [8, 50] : [3, 48]))

/** What is told otherwise than the rest of the catalogue, which has ten in a hundred throughout. */
const own: Readonly<Record<string, Parameters<typeof anEntry>[1]>> = {
  'cic-count': { asAt, months: Array.from({ length: 13 }, (_, at) => 449 - at) },
  'cic-uasc': { asAt, months: [9, 9, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 4] },
  'left-care-adopted': { asAt, months: leaving, years: { 2022: [9, 51], 2023: [8, 50], 2024: [3, 48] } },
  'placement-unregistered': { asAt, months: Array.from({ length: 13 }, (_, at) => (at < 12 ? 7 : 0)) },
  'cic-ceased': {
    asAt,
    months: Array.from({ length: 13 }, () => 12),
    years: { 2023: 50, 2024: 48 },
    rows: [
      { key: 'adopted', label: 'Adopted', numerator: 3, denominator: 48, value: 6.25 },
      { key: 'home', label: 'Returned home', numerator: 19, denominator: 48, value: 39.6 },
      { key: 'eighteen', label: 'Turned 18', numerator: 26, denominator: 48, value: 54.2 },
    ],
  },
}

const hidden = new Set([
  periodCell('left-care-adopted', 'year', '2024/25'),
  periodCell('left-care-adopted', 'month', '2025-03'),
  periodCell('cic-uasc', 'month', '2025-03'),
  periodCell('cic-uasc', 'month', '2025-02'),
  periodCell('cic-uasc', 'month', '2025-01'),
  periodCell('placement-unregistered', 'month', '2025-03'),
  rowCell('cic-ceased', 'adopted'),
  rowCell('cic-ceased', 'home'),
])

/** A made-up public edition with a few figures hidden, and what is hidden of it. */
export function hiddenPack(): { figures: Figures; secrets: Secrets; set: DataSet } {
  const entries = indicators.map(({ id }): Entry => anEntry(id, own[id] ?? { asAt }))
  const set: DataSet = {
    authority: { code: 'E06000999', name: 'Hearthshire' },
    asAt: day(asAt),
    edition: 'restricted',
    inputs: [],
    definitions: '2025.1',
    entries,
  }
  return {
    set,
    figures: figuresOf(publicEdition(set, hidden)),
    secrets: secretsOf(set, hidden, usualPolicy),
  }
}
