import { describe, expect, it } from 'vitest'
import { allChecks } from './checks/all-checks.ts'
import { readReturns, type ChildRows } from './checks/read-returns.ts'
import { spoilt } from './checks/spoil.ts'
import { makeSample } from './make-sample.ts'

const samples = [2016, 2021, 2024].flatMap((firstYear) =>
  [1, 29].map((seed) => {
    const lastYear = Math.min(firstYear + 3, 2026)
    const children = readReturns(makeSample({ seed, children: 600, firstYear, lastYear })).flat()
    return { name: `${firstYear} to ${lastYear}, seed ${seed}`, children }
  }),
)

describe('the returns of the made-up council', () => {
  for (const [code, fails] of Object.entries(allChecks)) {
    it(`pass check ${code}`, () => {
      for (const { name, children } of samples) {
        const failing = children.filter(fails).map(({ id, year }) => `${name}: ${id} in ${year.begins}`)
        expect(failing).toEqual([])
      }
    })
  }

  it('would not pass the checks with things in them put wrong', () => {
    const silent = new Map(Object.entries(allChecks))
    // The latest returns have every table, so that most checks are heard from at once.
    for (const { children } of samples.toReversed())
      for (const child of interesting(children)) hear(silent, child, children)
    expect([...silent.keys()]).toEqual([])
  })
})

/** Children of every sort: a few with rows in each file, and of the sorts that single checks are about. */
function interesting(children: readonly ChildRows[]): ChildRows[] {
  const files = Object.keys(children[0]?.rows ?? {}) as (keyof ChildRows['rows'])[]
  const some = (is: (child: ChildRows) => boolean): ChildRows[] => children.filter(is).slice(0, 2)
  return [
    ...files.flatMap((file) => some(({ rows, last }) => rows[file].length > 0 && last !== undefined)),
    ...some(({ rows, last }) => rows.episodes.length > 0 && last === undefined),
    ...some(({ rows }) => rows.episodes.length > 0 && rows.oc3.length > 0),
    ...some(({ rows }) => rows.episodes.filter(({ LS }) => LS === 'V3').length === 2),
    ...some(({ rows, last }) => rows.oc3.length > 0 && last !== undefined && last.rows.episodes.length > 0),
    ...some(({ header, last }) => header['MOTHER'] === '1' && last?.header['MOTHER'] === '1'),
    ...some(({ rows, dob, year }) => rows.oc3.length > 0 && year.to - dob < 18 * 365),
  ]
}

/** Takes the checks that fail some spoilt version of the child off the list. */
function hear(
  silent: Map<string, (child: ChildRows) => boolean>,
  child: ChildRows,
  children: readonly ChildRows[],
): void {
  if (silent.size === 0) return
  for (const wrong of spoilt(child, children.slice(0, 6)))
    for (const [code, fails] of silent) if (fails(wrong)) silent.delete(code)
}
