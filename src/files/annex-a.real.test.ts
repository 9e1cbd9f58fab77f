import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadedView } from '../../test/annex-a.ts'
import { monthTo } from '../../test/measured.ts'
import type { Load } from '../core/record/load.ts'
import type { View } from '../core/indicators/view.ts'
import { gridsOfWorkbook } from './workbook.ts'

// A council's workbook with made-up values, where it stands beside the checkout. Its values are random and its list 8 is
// shifted, so that only how much of it is read can be tested, not what it says.
const file = fileURLToPath(new URL('../../../shared/samples/annex-a/Annex_A.xlsx', import.meta.url))

describe('a real Annex A workbook', () => {
  let loaded: Load
  let view: View
  beforeAll(async () => {
    ;({ loaded, view } = loadedView(await gridsOfWorkbook('Annex_A.xlsx', readFileSync(file)), '2021-02-28'))
  })

  it('has every list known by its headings', () => {
    expect(loaded.faults).toEqual([])
    expect(loaded.accounts.map(({ kind }) => kind)).toEqual(
      Array.from({ length: 11 }, (_, at) => `annex-a/list-${at + 1}`),
    )
    expect(loaded.accounts.flatMap(({ extraColumns }) => extraColumns)).toEqual([])
  })
  it('has every row used or listed', () => {
    for (const { kind, rowsIn, used, listed } of loaded.accounts) {
      expect([kind, used + listed.reduce((sum, { rows = 1 }) => sum + rows, 0)]).toEqual([kind, rowsIn])
      const number = Number(kind.split('-').at(-1))
      expect([kind, used]).toEqual([kind, number < 8 ? 0 : rowsIn])
    }
  })
  it('gives facts of each list, each with its source and day', () => {
    expect(
      Object.fromEntries(Object.entries(loaded.facts).map(([name, rows]) => [name, rows.length])),
    ).toEqual({
      health_assessments: 5,
      dental_checks: 5,
      visits: 5,
      care_leavers: 6,
      adoption_children: 5,
      adopters: 5,
    })
    for (const rows of Object.values(loaded.facts))
      for (const { origin } of rows)
        expect(origin).toMatchObject({ kind: 'annex-a', asAt: view.holdings.drawn[0] })
  })
  it('gives the month it was drawn in', () => {
    // Of the five one had left, and one turned 18 in February 2020.
    expect(monthTo('cic-count', '2021-02-28', view)).toMatchObject({ numerator: 3, status: 'provisional' })
    expect(monthTo('cic-count', '2021-01-31', view).status).toBe('not-collected')
  })
})
