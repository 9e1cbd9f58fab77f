import {
  safeguardingColumns,
  safeguardingTables,
  type SafeguardingName,
} from '../src/core/sources/safeguarding/tables.ts'
import type { TableName } from '../src/core/ssda903/tables.ts'
import type { Grid } from '../src/core/tables/grid.ts'
import { aGrid, type Cells, type Rows } from './build.ts'

/** A row as typed into a file of an extract: what is not said is blank. */
export type SaidRow<N extends SafeguardingName> = {
  readonly [K in keyof (typeof safeguardingTables)[N]['columns']]?: string
}

/** Some rows of some tables. */
export type SaidTables = { readonly [N in SafeguardingName]?: readonly SaidRow<N>[] }

/** An extract as its files would give it: one for each table named, though it may hold no row. */
export const anExtract = (folder: string, said: SaidTables): Grid[] =>
  (Object.entries(said) as [SafeguardingName, readonly Readonly<Record<string, string>>[]][]).map(
    ([table, rows]) => {
      const headings = Object.keys(safeguardingColumns(table))
      return {
        file: `${folder}/${table}.csv`,
        headings,
        rows: rows.map((row, at) => ({ line: at + 2, cells: headings.map((name) => row[name] ?? '') })),
      }
    },
  )

/** Children's rows as files of a return, in a folder of its own. */
export const aReturnOf = (folder: string, children: readonly Rows[], tables: readonly TableName[]): Grid[] =>
  tables.map((table) => aGrid(`${folder}/${table}.csv`, table, rowsOf(children, table)))

const rowsOf = <T extends TableName>(children: readonly Rows[], table: T): readonly Cells<T>[] =>
  children.flatMap((rows) => rows[table] ?? [])

/** The same children as a case system holds them: homes and legal statuses apart from episodes. */
export function asSafeguarding(children: readonly Rows[]): SaidTables {
  const of = <T extends TableName>(table: T): readonly Cells<T>[] => rowsOf(children, table)
  return {
    ssd_person: of('Header').map((row) => ({
      ...told('pers_person_id', row.CHILD),
      ...told('pers_sex', row.SEX),
      ...told('pers_dob', row.DOB),
      ...told('pers_ethnicity', row.ETHNIC),
    })),
    ssd_immigration_status: of('UASC').map(({ CHILD, DUC }) => ({
      immi_immigration_status: 'Unaccompanied asylum seeking child',
      ...told('immi_person_id', CHILD),
      ...told('immi_immigration_status_end_date', DUC),
    })),
    ssd_cla_episodes: of('Episodes').map((row) => ({
      ...told('clae_person_id', row.CHILD),
      clae_cla_id: `CLA${row.CHILD ?? ''}`,
      clae_cla_placement_id: homeOf(row),
      ...told('clae_cla_episode_start_date', row.DECOM),
      ...told('clae_cla_episode_start_reason', row.RNE),
      ...told('clae_cla_primary_need_code', row.CIN),
      ...told('clae_cla_episode_ceased_date', row.DEC),
      ...told('clae_cla_episode_ceased_reason', row.REC),
    })),
    ssd_cla_placement: once(of('Episodes'), homeOf).map((row) => ({
      clap_cla_placement_id: homeOf(row),
      ...told('clap_person_id', row.CHILD),
      ...told('clap_cla_placement_start_date', row.DECOM),
      ...told('clap_cla_placement_type', row.PLACE),
      ...told('clap_cla_placement_provider', row.PLACE_PROVIDER),
      ...told('clap_cla_placement_urn', row.URN),
      ...told('clap_cla_placement_postcode', row.PL_POST),
      ...told('clap_cla_placement_distance', row.PL_DISTANCE),
    })),
    ssd_legal_status: of('Episodes').map((row) => ({
      ...told('lega_person_id', row.CHILD),
      ...told('lega_legal_status', row.LS),
      ...told('lega_legal_status_start_date', row.DECOM),
      ...told('lega_legal_status_end_date', row.DEC),
    })),
    ssd_cla_reviews: of('Reviews').map((row, at) => ({
      clar_cla_review_id: `R${at}`,
      clar_cla_id: `CLA${row.CHILD ?? ''}`,
      ...told('clar_cla_review_date', row.REVIEW),
      ...told('clar_cla_review_participation', row.REVIEW_CODE),
      clar_cla_review_cancelled: 'N',
    })),
    ssd_missing: of('Missing').map((row) => ({
      ...told('miss_person_id', row.CHILD),
      ...told('miss_missing_episode_start_date', row.MIS_START),
      ...told('miss_missing_episode_end_date', row.MIS_END),
      ...told('miss_missing_episode_type', row.MISSING),
    })),
    ssd_permanence: of('PlacedAdoption').map((row) => ({
      ...told('perm_person_id', row.CHILD),
      ...told('perm_adm_decision_date', row.DATE_PLACED),
      ...told('perm_decision_reversed_date', row.DATE_PLACED_CEASED),
      ...told('perm_decision_reversed_reason', row.REASON_PLACED_CEASED),
      ...orderOf(of('AD1').find(({ CHILD }) => CHILD === row.CHILD)),
    })),
    ssd_involvements: of('SWEpisodes').map((row) => ({
      ...told('invo_person_id', row.CHILD),
      ...told('invo_professional_id', row.SW_ID),
      invo_professional_role_id: 'Social Worker',
      ...told('invo_involvement_start_date', row.SW_DECOM),
      ...told('invo_involvement_end_date', row.SW_DEC),
    })),
  }
}

/** What comes of the decision for a child who was adopted. */
const orderOf = (row: Cells<'AD1'> | undefined): SaidRow<'ssd_permanence'> =>
  row === undefined
    ? {}
    : {
        ...told('perm_matched_date', row.DATE_MATCH),
        ...told('perm_adopted_by_carer_flag', row.FOSTER_CARE),
        perm_permanence_order_date: '01/03/2020',
        perm_permanence_order_type: 'Adoption',
      }

const told = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  value === undefined ? {} : ({ [name]: value } as { readonly [N in K]: string })

/** A home by its child and URN: a change of legal status alone keeps it. */
const homeOf = ({ CHILD, URN, PLACE }: Cells<'Episodes'>): string =>
  `${CHILD ?? ''}-${URN ?? ''}-${PLACE ?? ''}`

const once = <T>(rows: readonly T[], key: (row: T) => string): T[] => [
  ...new Map([...rows].reverse().map((row) => [key(row), row])).values(),
]
