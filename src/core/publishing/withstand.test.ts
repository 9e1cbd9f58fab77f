import { expect, test } from 'vitest'
import { anyPolicy } from '../../../test/any-policy.ts'
import { aSampleSet } from '../../../test/sample-set.ts'
import { highs } from '../../solver/highs.ts'
import { tryOut } from '../attack/trial.ts'
import { indicators } from '../indicators/index.ts'
import { bounds, courses, links } from '../indicators/links.ts'
import { dataSetJson } from '../reports/data-set-json.ts'
import type { DataSet } from '../reports/data-set.ts'
import { hide } from '../reports/publication/hide.ts'
import { truthOf } from '../reports/publication/truth.ts'
import { makeChance, type Chance } from '../sample/chance.ts'
import { withstand } from './withstand.ts'

const knowledge = { indicators, links, bounds, courses }
const { set } = aSampleSet()
const open = await highs()
const PACKS = 36

/** A pack of some of the measures over the last months. */
function aPack(chance: Chance): DataSet {
  const months = chance.whole(1, 13)
  return {
    ...set,
    entries: set.entries
      .filter(() => chance.happens(0.12))
      .map((entry) => ({
        ...entry,
        series: entry.series.slice(-months),
        ...(entry.rowSeries && {
          rowSeries: entry.rowSeries.map((row) => ({ ...row, series: row.series.slice(-months) })),
        }),
      })),
  }
}

test(`of ${PACKS} packs of any measures, months and policy none gives a small number away`, () => {
  const found = Array.from({ length: PACKS }, (_, seed) => {
    const chance = makeChance(seed, 1, 77)
    const { hiding, trial } = withstand(
      aPack(chance),
      { policy: anyPolicy(chance), earlier: [], open },
      { knowledge, before: [] },
    )
    return { seed, unguarded: hiding.unguarded, isFinished: trial?.isFinished, leaks: trial?.leaks.length }
  })
  expect(found.filter(({ leaks, isFinished }) => leaks !== 0 || isFinished !== true)).toEqual([])
})

test('the same packs give numbers away when nothing is hidden', () => {
  const chance = makeChance(3, 1, 77)
  const pack = aPack(chance)
  const { policy, earlier } = { policy: anyPolicy(chance), earlier: [] }
  const hiding = hide(pack, { policy, earlier, open })
  const trial = tryOut({ json: JSON.stringify(dataSetJson(pack)) }, knowledge, open, truthOf(hiding, earlier))
  expect(trial.leaks.length).toBeGreaterThan(0)
})
