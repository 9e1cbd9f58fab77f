import type { Comparison } from '../src/core/reconcile/compare.ts'
import type { Loaded } from '../src/core/reconcile/held.ts'
import { reconcile } from '../src/core/reconcile/reconcile.ts'
import { gather } from '../src/core/record/gather.ts'
import type { CollectionName, Fact, Origin } from '../src/core/sources/collections.ts'
import { addFacts, type Facts } from '../src/core/sources/facts.ts'
import type { Return903 } from '../src/core/ssda903/returns.ts'
import { day } from '../src/core/time/day.ts'
import type { CareList, ListedChild } from '../src/core/sources/annex-a/care-list.ts'
import { someFacts, type SaidFacts } from './facts.ts'

/** What was loaded, each source as its files would give it. */
interface Sources {
  readonly returns?: readonly Return903[]
  /** Rows of local collections. */
  readonly local?: SaidFacts
  /** What an Annex A workbook says, and the day it was drawn; or what several say. */
  readonly annexA?: Workbook | readonly Workbook[]
  /** Lists of children in care, each with the day it was drawn. */
  readonly lists?: readonly AList[]
  /** Returns that stand for what case systems add to the record of all that is known. */
  readonly since?: readonly Return903[]
}

interface Workbook {
  readonly drawn: string
  readonly says: SaidFacts
}

/** The sources as reconciliation takes them. */
export function loaded({ returns = [], local = {}, annexA = [], lists = [], since = [] }: Sources): Loaded {
  const facts = [annexA].flat().reduce(addWorkbook, someFacts(local))
  return {
    returns,
    facts,
    lists: lists.map(asRead),
    children: gather([...returns, ...since], facts).children,
  }
}

/** A list as drawn on a day; dates of rows are days already. */
interface AList {
  readonly drawn: string
  readonly rows: readonly (Partial<ListedChild> & { readonly child_id: string })[]
}

const asRead = ({ drawn, rows }: AList): CareList => {
  const file = `Annex A ${drawn}.xlsx`
  const origin: Origin = { kind: 'annex-a', file, asAt: day(drawn) }
  return {
    drawn: day(drawn),
    file,
    rows: rows.map((row, at) => ({ started: day('2019-02-01'), line: at + 2, origin, ...row })),
  }
}

function addWorkbook(known: Facts, { drawn, says }: Workbook): Facts {
  const origin: Origin = { kind: 'annex-a', file: `Annex A ${drawn}.xlsx`, asAt: day(drawn) }
  return Object.entries(someFacts(says)).reduce<Facts>(
    (all, [name, rows]) =>
      addFacts(all, { [name]: (rows as readonly Fact<CollectionName>[]).map((row) => ({ ...row, origin })) }),
    known,
  )
}

/** The comparison of one fact between the two sources whose names begin so. Throws when there is none. */
export function comparisonOf(
  id: string,
  [first, second]: readonly [string, string],
  sources: Sources,
  asAt: string,
): Comparison {
  const { comparisons } = reconcile(loaded(sources), day(asAt))
  const found = comparisons.find(
    (each) => each.fact.id === id && each.first.name.startsWith(first) && each.second.name.startsWith(second),
  )
  if (found) return found
  const held = comparisons.map((each) => `${each.fact.id}: ${each.first.name} and ${each.second.name}`)
  throw new Error(`${id} is not held twice by ${first} and ${second}. There is:\n${held.join('\n')}`)
}

/** Each difference as `child: why, turn`. */
export const toldBy = ({ differences }: Comparison): string[] =>
  differences.map(({ child, why, turn }) => `${child}: ${why}, ${turn}`)
