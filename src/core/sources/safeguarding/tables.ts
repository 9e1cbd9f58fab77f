import type { Day } from '../../time/day.ts'
import type { CollectionColumn } from '../collection.ts'
import { care } from './care.ts'
import { healthTables } from './health.ts'
import { people } from './people.ts'

/** The tables of the Standard Safeguarding Dataset that Hearth uses, by their names. Source: data model, section 8. */
export const safeguardingTables = { ...people, ...care, ...healthTables } as const

export type SafeguardingName = keyof typeof safeguardingTables

/** Their names, in the order declared. */
export const safeguardingNames = Object.keys(safeguardingTables) as SafeguardingName[]

/** A table's columns by name. */
export const safeguardingColumns = (
  name: SafeguardingName,
): Readonly<Record<string, CollectionColumn<unknown>>> => safeguardingTables[name].columns

type ValueOf<C> = C extends CollectionColumn<infer T> ? T : never
type Own<N extends SafeguardingName> = (typeof safeguardingTables)[N]['columns']

/** A row of a table as read: blank and unreadable values are `undefined`. */
export type SafeguardingRow<N extends SafeguardingName> = {
  readonly [K in keyof Own<N>]?: ValueOf<Own<N>[K]> | undefined
} & { readonly line: number }

/** One sheet of an extract. */
export interface SafeguardingSheet<N extends SafeguardingName = SafeguardingName> {
  readonly file: string
  readonly table: N
  /** The day it was drawn; `undefined` when nothing says. */
  readonly drawn: Day | undefined
  readonly rows: readonly SafeguardingRow<N>[]
}

/** Tables that are not used, by the letters their fields begin with: they are of other children, or no figure needs them. */
export const otherTables: Readonly<Record<string, string>> = {
  addr: 'ssd_address',
  cina: 'ssd_cin_assessments',
  cine: 'ssd_cin_episodes',
  cinf: 'ssd_assessment_factors',
  cinp: 'ssd_cin_plans',
  cinv: 'ssd_cin_visits',
  clac: 'ssd_cla_convictions',
  clas: 'ssd_cla_substance_misuse',
  cont: 'ssd_contacts',
  cppl: 'ssd_cp_plans',
  cppr: 'ssd_cp_reviews',
  cppv: 'ssd_cp_visits',
  dept: 'ssd_department',
  disa: 'ssd_disability',
  earl: 'ssd_early_help_episodes',
  ehca: 'ssd_ehcp_assessment',
  ehcn: 'ssd_ehcp_named_plan',
  ehcp: 'ssd_ehcp_active_plans',
  ehcr: 'ssd_ehcp_requests',
  fami: 'ssd_family',
  icpc: 'ssd_initial_cp_conference',
  moth: 'ssd_mother',
  prep: 'ssd_pre_proceedings',
  s251: 'ssd_s251_finance',
  s47e: 'ssd_s47_enquiry',
  send: 'ssd_send',
  voch: 'ssd_voice_of_child',
}
