import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyReturn, shuffled } from '../../../test/any-return.ts'
import { day } from '../time/day.ts'
import { rules } from './catalogue.ts'
import { check } from './check.ts'
import { collections } from './collection.ts'
import { prepare, type CheckInput } from './prepare.ts'
import type { Provider } from './provider.ts'
import type { TextReturn, TextTable } from './text-table.ts'

const provider: Provider = {
  urn: 'SC123456',
  placements: ['K2', 'U6'],
  providers: ['PR1'],
  postcodes: ['AB1 2CD'],
  registered: day('01/04/2015'),
  closed: day('30/09/2024'),
  authority: '838',
}

const given = (tables: TextReturn, previous: TextReturn): CheckInput => ({
  collection: '2024-25',
  tables,
  previous,
  providers: [provider],
  authority: ['838', 'E06000059'],
  findPlace: (postcode) => ({ easting: 1000 * postcode.length, northing: 2000, authority: 'E06000059' }),
})

/** What was found, told by what the rows say rather than by where they stand. */
function found(input: CheckInput): string[] {
  const all = rules.map((rule) => ({ ...rule, unlisted: false }))
  return check(prepare(input), all)
    .findings.map(({ code, table, row }) => {
      const { rows } = input.tables[table] as TextTable
      return `${code} ${table} ${JSON.stringify(rows[row])}`
    })
    .sort()
}

describe('what the checks find', () => {
  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(
        anyReturn.chain((tables) => fc.tuple(fc.constant(tables), shuffled(tables))),
        anyReturn.chain((tables) => fc.tuple(fc.constant(tables), shuffled(tables))),
        ([now, nowShuffled], [last, lastShuffled]) => {
          expect(found(given(nowShuffled, lastShuffled))).toEqual(found(given(now, last)))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('never throws, whatever the cells hold', () => {
    fc.assert(
      fc.property(
        anyReturn,
        fc.option(anyReturn),
        fc.constantFrom(...collections),
        (tables, previous, { id }) => {
          const checked = check(prepare({ collection: id, tables, previous: previous ?? undefined }), rules)
          for (const { table, row } of checked.findings) expect(row).toBeLessThan(checked.rows[table] ?? 0)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('is told once for each check and row', () => {
    fc.assert(
      fc.property(anyReturn, (tables) => {
        const { findings } = check(prepare(given(tables, {})), rules)
        const keys = findings.map(({ code, table, row }) => `${code} ${table} ${row}`)
        // Two wordings of a code are two checks here; a collection has one of them.
        const wordings = new Set(
          rules
            .filter(({ code }, at) => rules.findIndex((r) => r.code === code) !== at)
            .map(({ code }) => code),
        )
        const once = keys.filter((key) => !wordings.has(key.split(' ')[0] ?? ''))
        expect(new Set(once).size).toBe(once.length)
      }),
      { numRuns: 50 },
    )
  })
})
