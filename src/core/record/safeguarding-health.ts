import type { CollectionName } from '../sources/collections.ts'
import type { Facts } from '../sources/facts.ts'
import type { Listed } from '../tables/listed.ts'
import { together, type SafeguardingExtract, type Told } from './safeguarding-extract.ts'
import { factsFrom, type Said } from './safeguarding-said.ts'
import type { People } from './safeguarding-people.ts'

type Check = Told<'ssd_cla_health'>

/** Health checks, immunisations and scores as the collections that hold the same. */
export function healthIn(
  extract: SafeguardingExtract,
  { childOf }: People,
): { facts: Facts; listed: Listed[] } {
  const checks = extract.rowsOf('ssd_cla_health')
  const isDental = ({ clah_health_check_type: type }: Check): boolean => type === 'DENTAL'
  const of = <N extends CollectionName>(rows: readonly Check[], say: (row: Check) => Said<N>) =>
    factsFrom<'ssd_cla_health', N>(
      rows.filter(tells),
      (row) => childOf(row.clah_person_id),
      (row) => [say(row)],
    )
  return {
    facts: {
      health_assessments: of<'health_assessments'>(
        checks.filter((row) => !isDental(row)),
        assessment,
      ),
      dental_checks: of<'dental_checks'>(checks.filter(isDental), (row) => ({
        check_date: row.clah_health_check_date,
        outcome: outcomeOf(row),
      })),
      immunisation_status: factsFrom(
        extract.rowsOf('ssd_cla_immunisations'),
        (row) => childOf(row.clai_person_id),
        (row) => [
          {
            as_at: row.clai_immunisations_status_date ?? row.drawn,
            up_to_date: row.clai_immunisations_status,
          },
        ],
      ),
      sdq_scores: factsFrom(
        extract.rowsOf('ssd_sdq_scores'),
        (row) => childOf(row.csdq_person_id),
        (row) => [
          {
            completed_date: row.csdq_sdq_completed_date,
            score: row.csdq_sdq_score,
            reason_none: row.csdq_sdq_reason,
          },
        ],
      ),
    },
    listed: together(
      checks.filter((row) => childOf(row.clah_person_id) !== undefined && !tells(row)),
      'A check that was cancelled or is not done yet: there is nothing to count.',
    ),
  }
}

/** Done or refused. One planned and one cancelled say nothing of what was done; without a status the day is that of the check. */
const tells = ({ clah_health_check_status: status = 'COMPLETED' }: Check): boolean =>
  status === 'COMPLETED' || status === 'REFUSED'

const outcomeOf = ({ clah_health_check_status: status = 'COMPLETED' }: Check): string => status

/** The kind is told only where the system tells it. */
const assessment = (row: Check): Said<'health_assessments'> => {
  const { clah_health_check_type: type, clah_health_check_date: on } = row
  const outcome = outcomeOf(row)
  return {
    type: type === 'HEALTH' ? undefined : type,
    ...(outcome === 'COMPLETED' ? { completed_date: on } : { appointment_date: on }),
    outcome,
  }
}
