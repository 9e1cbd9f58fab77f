import type { CareList } from '../sources/annex-a/care-list.ts'
import { addFacts, type Facts } from '../sources/facts.ts'
import type { SafeguardingSheet } from '../sources/safeguarding/tables.ts'
import type { Return903 } from '../ssda903/returns.ts'
import { dayOf, type Day } from '../time/day.ts'
import { fromLists } from './case-lists.ts'
import { gather } from './gather.ts'
import { settled } from './listed-facts.ts'
import { once } from './one-fact.ts'
import { fromExtracts } from './safeguarding.ts'

/** Sheets of case systems' extracts, and the day of those that do not say theirs. */
interface Sheets {
  readonly sheets: readonly SafeguardingSheet[]
  readonly asAt: Day | undefined
}

/** Gathers the returns, and goes on from them with what extracts and then lists drawn after the last of them say. */
export function gatherAll(
  returned: readonly Return903[],
  said: Facts,
  lists: readonly CareList[],
  { sheets, asAt }: Sheets,
) {
  const extracted = fromExtracts(sheets, {
    children: sheets.length === 0 ? [] : gather(returned).children,
    trusted: returned.length === 0 ? undefined : trustedTo(returned),
    asAt,
  })
  const { extract, listed } = extracted
  const returns = [...returned, ...extracted.returns]
  const facts = addFacts(said, extracted.facts)
  const known = once(settled(facts, lists))
  const told = gather(returns, known, lists)
  const trusted = extract !== undefined && extracted.returns.length > 0 ? extract.asAt : trustedTo(returned)
  const more = fromLists(lists, told.children, trusted)
  const all = more === undefined ? told : gather([...returns, more.return903], known, lists)
  return {
    ...all,
    returns,
    facts,
    extracts: extract === undefined ? [] : [extract],
    listed,
    noted: [...extracted.noted, ...(more?.noted ?? [])],
  }
}

/** The last day returns cover: they are trusted to it. Before every list when there is none. */
const trustedTo = (returns: readonly Return903[]): Day =>
  dayOf((returns.at(-1)?.year ?? LONG_AGO) + 1, 3, 31) as Day

const LONG_AGO = 1900
