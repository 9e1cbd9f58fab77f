import { describe, expect, it } from 'vitest'
import { gridOfCsv } from '../../files/csv.ts'
import { referenceIn } from '../record/reference.ts'
import { chooseReturn } from '../rules/choose-return.ts'
import { collections } from '../rules/collection.ts'
import { textReturnsIn } from '../rules/from-grids.ts'
import { checkReturn, type Finding } from '../rules/index.ts'
import { hearthshire } from './authority.ts'
import { readReturns, type ChildRows } from './checks/read-returns.ts'
import { makeSample } from './make-sample.ts'

/** The checks that hold a return against Ofsted's lists, which a made-up council has none of. */
const ofProviders = ['219', '221', '224', '227', '228', '229', '1008']

/**
 * Queries that a return without a fault may give, and of whom: care leavers, whose episodes are in older returns, and
 * children once unaccompanied, whose home may not be told long after (406) and whom two returns do not tell.
 */
const mayBeAsked: Readonly<Record<string, (child: ChildRows) => boolean>> = {
  EPI: isLeaverOnly,
  '1001': isLeaverOnly,
  '1002': isLeaverOnly,
  '392a': isWithoutHome,
  '392b': isWithoutHome,
}

const samples = [3, 4].map((seed) => {
  const files = makeSample({ seed, children: 60, firstYear: 2021, lastYear: 2026 })
  const { others, findPlace } = referenceIn(files.flatMap(({ path, text }) => gridOfCsv(path, text)))
  return { seed, found: textReturnsIn(others), findPlace, returns: readReturns(files) }
})

for (const { seed, found, findPlace, returns } of samples)
  describe.each(collections)(`the made-up council's return of $id, seed ${seed}`, (collection) => {
    const chosen = chooseReturn(found, collection)
    if ('because' in chosen) throw new Error(chosen.because)
    const { findings, notRun } = checkReturn({ ...chosen, authority: [hearthshire.code], findPlace })
    const children = new Map(
      returns
        .flat()
        .flatMap((child) => (child.year.begins === collection.year ? [[child.id, child] as const] : [])),
    )
    const isOf = (of: ((child: ChildRows) => boolean) | undefined, id: string): boolean => {
      const child = children.get(id)
      return of !== undefined && child !== undefined && of(child)
    }

    it('has nothing wrong', () => {
      const wrong = findings.filter(({ severity }) => severity === 'error')
      expect(wrong.map(said)).toEqual([])
    })
    it('is queried only about care leavers and children who were once unaccompanied', () => {
      const others = findings.filter(
        ({ severity, code, child }) => severity === 'query' && !isOf(mayBeAsked[code], child),
      )
      expect(others.map(said)).toEqual([])
    })
    it('is asked for the episodes of every care leaver who has none', () => {
      const asked = findings.flatMap(({ code, child }) => (code === 'EPI' ? [child] : []))
      const leavers = [...children.values()].filter(isLeaverOnly).map(({ id }) => id)
      expect(leavers.length).toBeGreaterThan(0)
      expect(asked.sort()).toEqual(leavers.sort())
    })
    it('has every table and column that a check looks at', () => {
      // Orders that deprive of liberty are collected from 2026-27: the year before has none.
      const first = collection.year === 2026 ? ['706'] : []
      expect(notRun.map(({ code }) => code).sort()).toEqual([...ofProviders, ...first].sort())
    })
  })

const said = ({ code, child, table, line }: Finding): string =>
  `${code} of ${child} in ${table}, line ${line}`

function isLeaverOnly({ rows }: ChildRows): boolean {
  return rows.oc3.length > 0 && rows.episodes.length === 0
}

function isWithoutHome({ rows }: ChildRows): boolean {
  return rows.episodes.every(({ HOME_POST }) => HOME_POST === '')
}
