import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { load } from '../record/load.ts'
import { tableNames, type TableName } from '../ssda903/tables.ts'
import { birthday } from '../time/age.ts'
import { addDays, day, isoDay, parseDay, type Day } from '../time/day.ts'
import { financialYear, financialYearOf, monthsTo } from '../time/period.ts'
import type { Indicator } from './indicator.ts'
import { indicators } from './index.ts'
import { measure, measurePeriod } from './measure.ts'
import { windowFor } from './trust.ts'
import { partsOf, type View } from './view.ts'
import { aGrid, aReturn, aChild, type Cells, type Rows } from '../../../test/build.ts'
import { aView, aViewOf, indicator } from '../../../test/measured.ts'
import { FIRST, LAST, someChildren, someShortBreaks } from '../../../test/some-care.ts'

const AS_AT = day('2025-03-31')
const viewOf = (children: readonly Rows[]) => aView({ first: FIRST, last: LAST, children })
const months = monthsTo(AS_AT, 84)
const numberOf = (id: string, view: View, month: (typeof months)[number]) =>
  measurePeriod(indicator(id), view, month).numerator ?? 0

/** Every number of every indicator given, without the dates they belong to. */
const numbersOf = (view: View, asAt: Day = AS_AT, which: readonly Indicator[] = indicators) =>
  which.map((each) => {
    const { series, years, breakdown } = measure(each, view, asAt, 30)
    const plain = [...series, ...years].map(({ numerator, denominator, status }) => [
      numerator,
      denominator,
      status,
    ])
    return [each.id, plain, breakdown.map(({ key, numerator, denominator }) => [key, numerator, denominator])]
  })

const holds = (runs: number, test: (children: Rows[]) => void) => {
  fc.assert(fc.property(someChildren, test), { numRuns: runs })
}

describe('whatever the children', () => {
  it('opening plus starts less leavings is closing, when every leaving is recorded', () => {
    holds(25, (children) => {
      const view = viewOf(children)
      let open = 0
      for (const month of months) {
        const net = numberOf('cic-started', view, month) - numberOf('cic-ceased', view, month)
        expect(numberOf('cic-net-change', view, month)).toBe(net)
        open += net
        expect(numberOf('cic-count', view, month)).toBe(open)
      }
    })
  })

  it('a child is in care on a day exactly when a real episode is open and the child is under 18', () => {
    const isOpen = (on: Day, { DECOM = '', DEC = '' }: Cells<'Episodes'>) =>
      day(DECOM) <= on && (DEC === '' || day(DEC) > on)
    const inCare = (on: Day, { Header, Episodes = [] }: Rows) =>
      on < birthday(day(Header?.[0]?.DOB ?? ''), 18) && Episodes.some((episode) => isOpen(on, episode))
    holds(25, (children) => {
      const view = viewOf(children)
      for (const month of months)
        expect(numberOf('cic-count', view, month)).toBe(
          children.filter((child) => inCare(month.to, child)).length,
        )
    })
  })

  it('a year counts each child who came in or left once, for the last leaving', () => {
    const inYear = (year: number, cell = '') => cell !== '' && financialYearOf(day(cell)) === year
    const leavings = ({ Header, Episodes = [] }: Rows) =>
      Episodes.filter(({ REC }) => REC !== 'X1').map(({ REC, DEC = '' }) => ({
        REC,
        on: DEC === '' ? isoDay(birthday(day(Header?.[0]?.DOB ?? ''), 18)) : DEC,
      }))
    holds(25, (children) => {
      const view = viewOf(children)
      for (let year = FIRST; year <= LAST; year += 1) {
        const period = financialYear(year, AS_AT)
        const came = children.filter(({ Episodes = [] }) =>
          Episodes.some(({ RNE, DECOM }) => RNE === 'S' && inYear(year, DECOM)),
        )
        const left = children.flatMap((child) =>
          leavings(child)
            .filter(({ on }) => inYear(year, on))
            .slice(-1),
        )
        expect(measurePeriod(indicator('cic-started'), view, period).numerator).toBe(came.length)
        expect(measurePeriod(indicator('cic-ceased'), view, period).numerator).toBe(left.length)
        const home = left.filter(({ REC }) => REC === 'E4A' || REC === 'E4B')
        expect(measurePeriod(indicator('cic-returned-home'), view, period).numerator ?? 0).toBe(home.length)
      }
    })
  })

  it('loading the same files twice changes nothing', () => {
    holds(4, (children) => {
      const once = loaded(gridsOf(children))
      const copies = gridsOf(children).map((grid) => ({
        ...grid,
        file: grid.file.replace('.csv', '-copy.csv'),
      }))
      expect(numbersOf(loaded([...gridsOf(children), ...copies]))).toEqual(numbersOf(once))
    })
  })

  it('children measured some at a time add up to all of them together', () => {
    holds(10, (children) => {
      const view = viewOf(children)
      const windows = [months[83], financialYear(2024, AS_AT)].flatMap((period) => period ?? [])
      for (const each of indicators) {
        for (const window of windows.map((period) => windowFor(each, period))) {
          const parts = partsOf(view, 1).map((part) => each.tally(part, window))
          const added = (what: 'sum' | 'squares' | 'weight') =>
            parts.reduce((sum, part) => sum + part[what], 0)
          const { sum, squares, weight } = each.tally(view, window)
          expect([each.id, added('sum'), added('squares'), added('weight')]).toEqual([
            each.id,
            sum,
            squares,
            weight,
          ])
        }
      }
    })
  })
  it('the order of rows in a file changes nothing', () => {
    holds(4, (children) => {
      const turned = gridsOf(children).map((grid) => ({ ...grid, rows: [...grid.rows].reverse() }))
      expect(numbersOf(loaded(turned))).toEqual(numbersOf(loaded(gridsOf(children))))
    })
  })

  it('returns that repeat what earlier ones held change no number of a later day', () => {
    holds(4, (children) => {
      const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at)
      const repeated = aViewOf(years.map((year) => aReturn(year, children.map(withoutYearly(year)))))
      expect(numbersOf(repeated)).toEqual(numbersOf(viewOf(children)))
    })
  })

  it('moving everything by 28 years, when the calendar repeats, changes no number but those of bank holidays', () => {
    const which = indicators.filter(
      ({ id }) => !/^reviews-(timely|children|late)|^cl-apprenticeship/.test(id),
    )
    holds(4, (children) => {
      const later = aView({ first: FIRST + 28, last: LAST + 28, children: children.map(moved) })
      expect(numbersOf(later, addDays(AS_AT, CYCLE), which)).toEqual(
        numbersOf(viewOf(children), AS_AT, which),
      )
    })
  })

  it('children known only through short breaks are counted nowhere', () => {
    fc.assert(
      fc.property(someChildren, someShortBreaks, (children, episodes) => {
        const known = aChild('S', { episodes, leaver: { IN_TOUCH: 'YES' }, DOB: '2005-06-01' })
        expect(numbersOf(viewOf([...children, known]))).toEqual(numbersOf(viewOf(children)))
      }),
      { numRuns: 4 },
    )
  })

  it('short breaks beside real care change no count but that of the twelve months group', () => {
    const which = indicators.filter(({ collected }) => collected !== 'year-end')
    fc.assert(
      fc.property(someChildren, someShortBreaks, (children, breaks) => {
        const [first, ...rest] = children
        const starts = new Set(first?.Episodes?.map(({ DECOM }) => DECOM))
        const apart = breaks.filter(({ DECOM }) => !starts.has(DECOM)).map((row) => ({ ...row, CHILD: 'C0' }))
        const mixed = [{ ...first, Episodes: [...(first?.Episodes ?? []), ...apart] }, ...rest]
        expect(numbersOf(viewOf(mixed), AS_AT, which)).toEqual(numbersOf(viewOf(children), AS_AT, which))
      }),
      { numRuns: 4 },
    )
  })

  it('a share never exceeds the whole, and the rows of a whole add up to it', () => {
    const whole = [
      'cic-duration',
      'cic-legal-status',
      'placement-type',
      'placement-duration',
      'review-participation',
      'cic-need',
      'cic-ceased-reasons',
      'placement-20-miles',
      'placement-outside-area',
      'placement-change-reasons',
    ]
    holds(8, (children) => {
      const view = viewOf(children)
      for (const each of indicators) {
        const { series, years, breakdown } = measure(each, view, AS_AT, 13)
        for (const { numerator, denominator } of [...series, ...years])
          if (each.kind === 'share') expect(numerator ?? 0).toBeLessThanOrEqual(denominator ?? 0)
        if (!whole.includes(each.id)) continue
        const sum = breakdown.reduce((total, row) => total + row.numerator, 0)
        for (const row of breakdown) expect([each.id, row.denominator]).toEqual([each.id, sum])
      }
    })
  })

  it('every child is in or out of every indicator for a reason in words', () => {
    const [month] = monthsTo(AS_AT, 1)
    holds(4, (children) => {
      const view = viewOf(children)
      for (const each of indicators) {
        const window = month && windowFor(each, month)
        if (!window) continue
        const cases = each.cases(view, window)
        for (const { reason } of cases) expect(reason()).toMatch(/^\S.+/)
        const counted = new Set(cases.map(({ child }) => child))
        for (const child of view.children)
          if (!counted.has(child)) expect(each.whyOut(child, view, window)).toMatch(/^[A-Z].+/)
      }
    })
  })
})

function loaded(grids: readonly ReturnType<typeof gridsOf>[number][]): View {
  const { returns, faults, accounts } = load(grids)
  expect([faults, accounts.flatMap(({ listed }) => listed)]).toEqual([[], []])
  return aViewOf(returns)
}

/** One file a table in a folder named for the last year. */
function gridsOf(children: readonly Rows[]) {
  const rowsOf = (table: TableName) =>
    children.flatMap((rows) => (rows[table] ?? []) as readonly Cells<TableName>[])
  return tableNames.map((table) => aGrid(`2024-25/${table}.csv`, table, rowsOf(table)))
}

/** OC2 and OC3 belong to one year's return. */
const withoutYearly =
  (year: number) =>
  (rows: Rows): Rows =>
    year === LAST ? rows : { ...rows, OC2: [], OC3: [] }

const CYCLE = 28 * 365 + 7

function moved(rows: Rows): Rows {
  const shift = (cell: string): string => {
    const on = parseDay(cell)
    return on === undefined ? cell : isoDay(addDays(on, CYCLE))
  }
  const shiftRow = (row: object) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, shift(cell as string)]))
  return Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.map(shiftRow)]))
}
