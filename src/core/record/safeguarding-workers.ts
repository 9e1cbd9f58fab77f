import type { Row } from '../ssda903/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { together, type SafeguardingExtract } from './safeguarding-extract.ts'
import type { People } from './safeguarding-people.ts'

/** Social workers' time with each child, as a return holds it. */
export function workersIn(
  extract: SafeguardingExtract,
  { childOf }: People,
): { rows: Row<'SWEpisodes'>[]; listed: Listed[] } {
  const registered = new Map(
    extract
      .rowsOf('ssd_professionals')
      .map((row) => [row.prof_professional_id, row.prof_social_worker_registration_no] as const),
  )
  const own = extract.rowsOf('ssd_involvements').flatMap((row) => {
    const CHILD = childOf(row.invo_person_id)
    return CHILD === undefined ? [] : [{ row, CHILD }]
  })
  const isOurs = ({ row }: (typeof own)[number]): boolean =>
    row.invo_professional_id !== undefined && isSocialWorker(row.invo_professional_role_id)
  return {
    rows: own.filter(isOurs).map(({ row, CHILD }) => ({
      CHILD,
      line: row.line,
      SW_ID: registered.get(row.invo_professional_id) ?? row.invo_professional_id,
      SW_DECOM: row.invo_involvement_start_date,
      SW_DEC: row.invo_involvement_end_date,
      SW_REASON: row.invo_worker_change_reason,
    })),
    listed: together(
      own.flatMap((each) => (isOurs(each) ? [] : [each.row])),
      "Not a child's own social worker: no figure needs it, and nothing is wrong with it.",
    ),
  }
}

/** The child's own social worker, as systems name the part: others work with carers, adopters or adults. */
const isSocialWorker = (role = ''): boolean =>
  /^(CW|SW|ASW)$|social ?worker|(allocated|case|key) ?worker/i.test(role) &&
  !/supervis|adopt|foster|adult|support|assistant|student|health|second|co-?work|personal/i.test(role)
