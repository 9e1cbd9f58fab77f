import { noFacts, type Facts } from '../sources/facts.ts'
import type { SafeguardingSheet } from '../sources/safeguarding/tables.ts'
import type { Return903 } from '../ssda903/returns.ts'
import type { Listed } from '../tables/listed.ts'
import { longDay, type Day } from '../time/day.ts'
import { financialYearOf } from '../time/period.ts'
import type { Child } from './child.ts'
import { afterTrusted } from './safeguarding-after.ts'
import { extractOf, type SafeguardingExtract } from './safeguarding-extract.ts'
import { factsIn } from './safeguarding-facts.ts'
import { othersListed, peopleIn } from './safeguarding-people.ts'
import { tablesIn, type Tables } from './safeguarding-tables.ts'
import { returnsOver, yearsTold } from './safeguarding-years.ts'

/** Tables a case system's extract holds, as the returns of the years it tells. */
export interface Extract {
  readonly name: string
  readonly asAt: Day
  readonly returns: readonly Return903[]
}

/** What extracts of the Standard Safeguarding Dataset add to the record. */
export interface FromExtracts {
  /** The extract by itself, to be held against the return. `undefined` when there is none with episodes. */
  readonly extract: Extract | undefined
  /** Returns of the years after the last that was returned; of every year it tells when there is none. */
  readonly returns: readonly Return903[]
  readonly facts: Facts
  readonly listed: readonly Listed[]
  readonly noted: readonly Listed[]
}

/** What is known before extracts are looked at. */
interface Before {
  readonly children: readonly Child[]
  /** The last day returns cover; `undefined` without any. */
  readonly trusted: Day | undefined
  /** The day of extracts that do not say theirs. */
  readonly asAt: Day | undefined
}

const nothing: FromExtracts = { extract: undefined, returns: [], facts: noFacts, listed: [], noted: [] }

/** Puts extracts together: the newest goes on where the returns end, and its facts stand beside other sources'. */
export function fromExtracts(sheets: readonly SafeguardingSheet[], before: Before): FromExtracts {
  const extract = extractOf(sheets, before.asAt)
  if (extract === undefined) return nothing
  const known = new Map(before.children.map((child) => [child.id, child]))
  const people = peopleIn(extract, known)
  const { tables, listed } = tablesIn(extract, people)
  const told = factsIn(extract, people)
  const years = tables.Episodes ? yearsTold(tables.Episodes, extract.drawn) : []
  const { trusted } = before
  const more = trusted === undefined ? undefined : goneOn(extract, tables, known, trusted)
  return {
    extract: tables.Episodes && {
      name: 'the Standard Safeguarding Dataset',
      asAt: extract.drawn,
      returns: returnsOver(years, tables),
    },
    returns: more?.returns ?? returnsOver(years, tables),
    facts: told.facts,
    listed: [...extract.listed, ...othersListed(extract, people), ...listed, ...told.listed],
    noted: [...told.noted, ...lacking(extract, sheets), ...(more?.noted ?? [])],
  }
}

/** The years after the returns, to the one the extract was drawn in. */
function goneOn(
  extract: SafeguardingExtract,
  tables: Tables,
  known: ReadonlyMap<string, Child>,
  trusted: Day,
): { returns: readonly Return903[]; noted: readonly Listed[] } {
  const first = financialYearOf(trusted) + 1
  const count = financialYearOf(extract.drawn) - first + 1
  if (count <= 0 || tables.Episodes === undefined) return { returns: [], noted: [] }
  const { tables: after, lost, unknown } = afterTrusted(tables, known, trusted)
  const file = extract.rowsOf('ssd_cla_episodes')[0]?.file ?? ''
  const years = Array.from({ length: count }, (_, at) => first + at)
  return {
    returns: returnsOver(years, after),
    noted: [
      ...(lost.length === 0 ? [] : [{ ...whole, file, advice: lostAdvice(lost.length, trusted) }]),
      ...unknown.map(({ CHILD, line }) => ({
        ...whole,
        file,
        line,
        child: CHILD,
        column: 'clae_cla_episode_start_date',
        advice: `The return up to ${longDay(trusted)} does not show this child in care then. Counted in care from the day after; correct the return or the system.`,
      })),
    ],
  }
}

const whole = { line: 1, column: 'whole sheet', read: '' } as const

const lostAdvice = (count: number, trusted: Day): string =>
  `${count === 1 ? 'One child' : `${count} children`} in care at the end of the return, ${longDay(trusted)}, ${count === 1 ? 'is' : 'are'} not in care in this extract the day after. Taken to have left then. Check that both use the same identifiers.`

/** Without these tables episodes say less than they seem to. */
function lacking(extract: SafeguardingExtract, sheets: readonly SafeguardingSheet[]): Listed[] {
  const file = sheets.find(({ table }) => table === 'ssd_cla_episodes')?.file
  if (file === undefined) return []
  const note = (table: 'ssd_cla_placement' | 'ssd_legal_status', lost: string): Listed[] =>
    extract.holds(table)
      ? []
      : [
          {
            ...whole,
            file,
            advice: `${table} is not among the tables loaded: ${lost}. Add it to the extract.`,
          },
        ]
  return [
    ...note('ssd_cla_placement', 'nothing tells where children live'),
    ...note('ssd_legal_status', 'no legal status is known, and short breaks count as care'),
  ]
}
