import type { Row } from '../ssda903/tables.ts'
import { addDays, type Day } from '../time/day.ts'
import type { Child } from './child.ts'
import type { Tables } from './safeguarding-tables.ts'

/** What an extract adds to returns that are trusted to a day, and the children on whom the two do not agree. */
export interface After {
  readonly tables: Tables
  /** Children the return leaves in care whom no row of the extract has in care the day after. */
  readonly lost: readonly string[]
  /** Rows of children the extract has in care on the day, and the return has not. */
  readonly unknown: readonly Row<'Episodes'>[]
}

/** An extract's tables for the days after `trusted`: up to it the returns stand as they are. */
export function afterTrusted(tables: Tables, known: ReadonlyMap<string, Child>, trusted: Day): After {
  const isNew = ({ CHILD }: { readonly CHILD: string }): boolean => !known.has(CHILD)
  const after = (on: Day | undefined): boolean => on !== undefined && on > trusted
  const care = tables.Episodes && episodesAfter(tables.Episodes, known, trusted)
  const { Reviews, Missing, AD1, PlacedAdoption, PrevPerm, SWEpisodes, UASC, Header } = tables
  return {
    tables: {
      ...(care && { Episodes: care.rows }),
      ...(Header && { Header: Header.map((row) => merged(row, known.get(row.CHILD)?.header)) }),
      ...(UASC && { UASC: UASC.filter(isNew) }),
      ...(Reviews && { Reviews: Reviews.filter(({ REVIEW }) => after(REVIEW)) }),
      ...(Missing && {
        Missing: Missing.filter(
          (row) =>
            after(row.MIS_START) || (!ended(row.MIS_END, trusted) && isOpen(row, known.get(row.CHILD))),
        ),
      }),
      ...(AD1 && { AD1: AD1.filter(({ CHILD }) => known.get(CHILD)?.adoption === undefined) }),
      ...(PlacedAdoption && {
        PlacedAdoption: PlacedAdoption.filter(
          (row) =>
            after(row.DATE_PLACED) ||
            (after(row.DATE_PLACED_CEASED) &&
              known.get(row.CHILD)?.decisions.some(({ DATE_PLACED }) => DATE_PLACED === row.DATE_PLACED)),
        ),
      }),
      ...(PrevPerm && { PrevPerm: PrevPerm.filter(isNew) }),
      ...(SWEpisodes && {
        SWEpisodes: SWEpisodes.flatMap((row) => workerAfter(row, known.get(row.CHILD), trusted)),
      }),
    },
    lost: care?.lost ?? [],
    unknown: care?.unknown ?? [],
  }
}

const ended = (on: Day | undefined, trusted: Day): boolean => on !== undefined && on <= trusted

/** The incident the return left open. */
const isOpen = (row: Row<'Missing'>, child: Child | undefined): boolean =>
  child?.missing.some(
    ({ MISSING, MIS_START, MIS_END }) =>
      MISSING === row.MISSING && MIS_START === row.MIS_START && MIS_END === undefined,
  ) ?? false

/** What the return says of the child stands; what it leaves blank the extract may fill in. */
const merged = (row: Row<'Header'>, own: Row<'Header'> | undefined): Row<'Header'> => ({
  ...row,
  ...Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined)),
  CHILD: row.CHILD,
  line: row.line,
})

/** A worker who began before the day is the return's to name; only the end of it can be new. */
function workerAfter(row: Row<'SWEpisodes'>, child: Child | undefined, trusted: Day): Row<'SWEpisodes'>[] {
  if (row.SW_DECOM === undefined || row.SW_DECOM > trusted) return [row]
  if (row.SW_DEC === undefined || row.SW_DEC <= trusted) return []
  const own = child?.socialWorkers.findLast(({ SW_DEC }) => SW_DEC === undefined)
  return own === undefined ? [] : [{ ...own, SW_DEC: row.SW_DEC }]
}

function episodesAfter(
  rows: readonly Row<'Episodes'>[],
  known: ReadonlyMap<string, Child>,
  trusted: Day,
): { rows: Row<'Episodes'>[]; lost: string[]; unknown: Row<'Episodes'>[] } {
  const told = byChild(rows)
  const [found, lost, unknown]: [Row<'Episodes'>[], string[], Row<'Episodes'>[]] = [[], [], []]
  for (const id of new Set([...known.keys(), ...told.keys()])) {
    const own = told.get(id) ?? []
    const left = leftOpen(known.get(id), trusted)
    const now = own.findLast((row) => startOf(row) <= trusted && !ended(row.DEC, trusted))
    if (left !== undefined && now === undefined) lost.push(id)
    if (left === undefined && now !== undefined) unknown.push(now)
    found.push(...goneOn(left, now, own.at(-1), trusted), ...own.filter((row) => startOf(row) > trusted))
  }
  return { rows: found, lost, unknown }
}

const startOf = ({ DECOM }: Row<'Episodes'>): number => DECOM ?? 0

function byChild(rows: readonly Row<'Episodes'>[]): Map<string, Row<'Episodes'>[]> {
  const found = new Map<string, Row<'Episodes'>[]>()
  for (const row of [...rows].sort((a, b) => startOf(a) - startOf(b))) {
    const own = found.get(row.CHILD) ?? []
    found.set(row.CHILD, own)
    own.push(row)
  }
  return found
}

/** The episode in which the return leaves a child in care; X1 with nothing after it goes on in the return to come. */
function leftOpen(child: Child | undefined, trusted: Day): Row<'Episodes'> | undefined {
  const last = child?.episodes.at(-1)
  const goesOn = last?.end === undefined || (last.row.REC === 'X1' && last.end <= trusted)
  return goesOn ? last?.row : undefined
}

/** The episode that holds on the trusted day: as the return began it, ended as the extract says. */
function goneOn(
  left: Row<'Episodes'> | undefined,
  now: Row<'Episodes'> | undefined,
  last: Row<'Episodes'> | undefined,
  trusted: Day,
): Row<'Episodes'>[] {
  const next = addDays(trusted, 1)
  if (left === undefined) return now === undefined ? [] : [{ ...now, DECOM: next, RNE: 'S' }]
  if (now === undefined)
    return [{ ...left, DEC: left.DEC ?? next, REC: last?.REC === 'X1' ? undefined : last?.REC }]
  if (left.DEC !== undefined) return [{ ...now, DECOM: left.DEC }]
  return now.DEC === undefined
    ? []
    : [{ ...left, DEC: now.DEC, REC: now.REC, REASON_PLACE_CHANGE: now.REASON_PLACE_CHANGE }]
}
