import { safeguardingColumns, type SafeguardingName } from '../sources/safeguarding/tables.ts'
import type { Listed } from '../tables/listed.ts'
import type { Child } from './child.ts'
import { together, type SafeguardingExtract, type Told } from './safeguarding-extract.ts'

/** Who the rows of an extract are about. */
export interface People {
  /** The child's identifier as the return has it; `undefined` for somebody never in care. */
  readonly childOf: (person: string | undefined) => string | undefined
  /** The person of a period of care or of an episode. */
  readonly personIn: (...links: readonly (string | undefined)[]) => string | undefined
}

/** Tells children in care and care leavers from everybody else the system knows. */
export function peopleIn(extract: SafeguardingExtract, known: ReadonlyMap<string, Child>): People {
  const others = otherIdentifiers(extract)
  const born = new Map(
    extract.rowsOf('ssd_person').map(({ pers_person_id, pers_dob }) => [pers_person_id, pers_dob] as const),
  )
  const ids = new Map<string, string>()
  const isSame = (person: string, id: string): boolean => {
    const dob = known.get(id)?.dob
    return dob !== undefined && dob === born.get(person)
  }
  const add = (person: string | undefined, always: boolean): void => {
    if (person === undefined || ids.has(person)) return
    // Another number of the child's may be somebody else's identifier: only with the same birthday is it believed.
    const other = known.has(person) ? undefined : others.get(person)?.find((id) => isSame(person, id))
    if (always || known.has(person) || other !== undefined) ids.set(person, other ?? person)
  }
  for (const { clae_person_id } of extract.rowsOf('ssd_cla_episodes')) add(clae_person_id, true)
  for (const { clea_person_id } of extract.positions) add(clea_person_id, true)
  for (const { pers_person_id } of extract.rowsOf('ssd_person')) add(pers_person_id, false)
  const linked = linksIn(extract)
  return {
    childOf: (person) => (person === undefined ? undefined : ids.get(person)),
    personIn: (...links) => links.map((each) => linked.get(each)).find((person) => person !== undefined),
  }
}

/** Every other number a person goes by. */
function otherIdentifiers(extract: SafeguardingExtract): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const add = (person: string | undefined, id: string | undefined): void => {
    if (person !== undefined && id !== undefined) found.set(person, [...(found.get(person) ?? []), id])
  }
  for (const row of extract.rowsOf('ssd_person')) {
    add(row.pers_person_id, row.pers_legacy_id)
    add(row.pers_person_id, row.pers_common_child_id)
  }
  for (const row of extract.rowsOf('ssd_linked_identifiers'))
    add(row.link_person_id, row.link_identifier_value)
  return found
}

/** The person of each period of care and of each episode. */
function linksIn(extract: SafeguardingExtract): Map<string | undefined, string> {
  const found = new Map<string | undefined, string>()
  for (const row of extract.rowsOf('ssd_cla_episodes'))
    for (const link of [row.clae_cla_id, row.clae_cla_episode_id])
      if (link !== undefined && row.clae_person_id !== undefined) found.set(link, row.clae_person_id)
  return found
}

/** Tables that hold everybody the system knows, by the column that names the person. */
const ofEverybody = (
  [
    'ssd_person',
    'ssd_linked_identifiers',
    'ssd_immigration_status',
    'ssd_missing',
    'ssd_permanence',
    'ssd_involvements',
    'ssd_legal_status',
    'ssd_cla_care_plan',
    'ssd_cla_previous_permanence',
    'ssd_cla_health',
    'ssd_cla_immunisations',
    'ssd_sdq_scores',
  ] as const
).map((table) => ({ table, column: Object.keys(safeguardingColumns(table))[0] ?? '' }))

/** Rows about people who were never in care: said once a file. */
export const othersListed = (extract: SafeguardingExtract, { childOf }: People): Listed[] =>
  ofEverybody.flatMap(({ table, column }) =>
    together(
      extract.rowsOf<SafeguardingName>(table).filter((row) => childOf(personIn(row, column)) === undefined),
      'About somebody this extract does not show in care: not used, and nothing is wrong with it.',
    ),
  )

const personIn = (row: Told<SafeguardingName>, column: string): string | undefined =>
  (row as Readonly<Record<string, unknown>>)[column] as string | undefined
