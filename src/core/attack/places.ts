import type { Indicator } from '../indicators/indicator.ts'
import { grouped } from './clues-alike.ts'
import type { Edition, PublicCell } from './public-cell.ts'
import type { SaidPeriod } from './said-period.ts'

/** Finds the cells of an edition by what people call them. */
export interface Places {
  /** The indicator of that title; the words may go on after it: `Children in care, each month`. */
  readonly titled: (words: string) => Indicator | undefined
  readonly inPeriod: (indicatorId: string, said: SaidPeriod, key?: string) => PublicCell | undefined
  readonly row: (indicatorId: string, label: string) => PublicCell | undefined
  /** The key of a row by its label, wherever the row stands: some stand over time alone. */
  readonly keyOf: (indicatorId: string, label: string) => string | undefined
  /** The latest month and the latest year: one of them leads the page. */
  readonly latest: (indicatorId: string) => readonly PublicCell[]
  readonly of: (indicatorId: string) => readonly PublicCell[]
  /** The values of others that it is compared with. */
  readonly others: (indicatorId: string) => readonly number[]
}

export function placesIn({ cells, others }: Edition): Places {
  const own = grouped(cells, ({ indicator }) => indicator.id)
  const byTitle = new Map(cells.map(({ indicator }) => [indicator.title, indicator]))
  const periods = new Map(
    cells.map((cell) => [`${cell.indicator.id}|${cell.at}|${cell.period ?? ''}|${cell.key ?? ''}`, cell]),
  )
  const rows = new Map(
    cells.flatMap((cell) =>
      cell.at === 'row' ? [[`${cell.indicator.id}|${cell.label ?? ''}`, cell] as const] : [],
    ),
  )
  const keys = new Map(cells.map(({ indicator, label, key }) => [`${indicator.id}|${label ?? ''}`, key]))
  return {
    titled: (words) => byTitle.get(words) ?? byTitle.get(words.replace(/(?:: |, (?=[^,]*$)).*$/s, '')),
    inPeriod: (id, { at, period }, key = '') => periods.get(`${id}|${at}|${period}|${key}`),
    row: (id, label) => rows.get(`${id}|${label}`),
    keyOf: (id, label) => keys.get(`${id}|${label}`),
    of: (id) => own.get(id) ?? [],
    others: (id) => others.get(id) ?? [],
    latest: (id) =>
      (['month', 'year'] as const).flatMap(
        (at) => (own.get(id) ?? []).filter((cell) => cell.at === at && cell.key === undefined).at(-1) ?? [],
      ),
  }
}
