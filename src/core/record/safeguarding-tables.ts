import type { Row, TableName } from '../ssda903/tables.ts'
import type { SafeguardingName } from '../sources/safeguarding/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { adoptionRows, decisionRows } from './safeguarding-adoption.ts'
import { episodesIn } from './safeguarding-episodes.ts'
import { together, type SafeguardingExtract } from './safeguarding-extract.ts'
import type { People } from './safeguarding-people.ts'
import { reviewsIn } from './safeguarding-reviews.ts'
import { workersIn } from './safeguarding-workers.ts'

/** Tables as a return would hold them. */
export type Tables = { readonly [T in TableName]?: readonly Row<T>[] }

/** An extract as the tables of a return; a table is there when the extract had it, though it may be empty. */
export function tablesIn(extract: SafeguardingExtract, people: People): { tables: Tables; listed: Listed[] } {
  const episodes = episodesIn(extract, people)
  const reviews = reviewsIn(extract, people)
  const workers = workersIn(extract, people)
  const uasc = asylumRows(extract, people)
  const when = <T extends TableName>(from: SafeguardingName, table: T, rows: readonly Row<T>[]) =>
    extract.holds(from) ? { [table]: rows } : {}
  return {
    tables: {
      ...when('ssd_cla_episodes', 'Episodes', episodes.rows),
      ...when('ssd_person', 'Header', headerRows(extract, people)),
      ...when('ssd_immigration_status', 'UASC', uasc.rows),
      ...when('ssd_cla_reviews', 'Reviews', reviews.rows),
      ...when('ssd_missing', 'Missing', missingRows(extract, people)),
      ...when('ssd_permanence', 'AD1', adoptionRows(extract, people)),
      ...when('ssd_permanence', 'PlacedAdoption', decisionRows(extract, people)),
      ...when('ssd_cla_previous_permanence', 'PrevPerm', permanenceRows(extract, people)),
      ...when('ssd_involvements', 'SWEpisodes', workers.rows),
    },
    listed: [...episodes.listed, ...reviews.listed, ...workers.listed, ...uasc.listed],
  }
}

function headerRows(extract: SafeguardingExtract, { childOf }: People): Row<'Header'>[] {
  const pupils = new Map(
    extract
      .rowsOf('ssd_linked_identifiers')
      .filter(({ link_identifier_type: kind = '' }) => /^(unique pupil num|upn$)/i.test(kind))
      .map((row) => [row.link_person_id, row.link_identifier_value] as const),
  )
  return extract.rowsOf('ssd_person').flatMap((row) => {
    const CHILD = childOf(row.pers_person_id)
    return CHILD === undefined
      ? []
      : [
          {
            CHILD,
            line: row.line,
            SEX: row.pers_sex,
            DOB: row.pers_dob,
            ETHNIC: row.pers_ethnicity,
            UPN: pupils.get(row.pers_person_id),
            MOTHER: row.pers_is_mother,
          },
        ]
  })
}

/** Unaccompanied asylum-seeking children, with the day they no longer were. */
function asylumRows(extract: SafeguardingExtract, { childOf }: People) {
  const own = extract
    .rowsOf('ssd_immigration_status')
    .map((row) => ({ row, CHILD: childOf(row.immi_person_id) }))
  const isSeeking = (text = ''): boolean =>
    /uasc|unaccompanied/i.test(text) && !/^(not|former|ex)\b/i.test(text)
  const rows = own.flatMap(({ row, CHILD }): Row<'UASC'>[] =>
    CHILD !== undefined && isSeeking(row.immi_immigration_status)
      ? [{ CHILD, line: row.line, DUC: row.immi_immigration_status_end_date }]
      : [],
  )
  return {
    rows,
    listed: together(
      own.flatMap(({ row, CHILD }) =>
        CHILD !== undefined && !isSeeking(row.immi_immigration_status) ? [row] : [],
      ),
      'No status of an unaccompanied asylum-seeking child: no figure needs it, and nothing is wrong with it.',
    ),
  }
}

const missingRows = (extract: SafeguardingExtract, { childOf }: People): Row<'Missing'>[] =>
  extract.rowsOf('ssd_missing').flatMap((row) => {
    const CHILD = childOf(row.miss_person_id)
    return CHILD === undefined
      ? []
      : [
          {
            CHILD,
            line: row.line,
            MISSING: row.miss_missing_episode_type,
            MIS_START: row.miss_missing_episode_start_date,
            MIS_END: row.miss_missing_episode_end_date,
          },
        ]
  })

const permanenceRows = (extract: SafeguardingExtract, { childOf }: People): Row<'PrevPerm'>[] =>
  extract.rowsOf('ssd_cla_previous_permanence').flatMap((row) => {
    const CHILD = childOf(row.lapp_person_id)
    return CHILD === undefined
      ? []
      : [
          {
            CHILD,
            line: row.line,
            PREV_PERM: row.lapp_previous_permanence_option,
            LA_PERM: row.lapp_previous_permanence_la,
            DATE_PERM: row.lapp_previous_permanence_order_date,
          },
        ]
  })
