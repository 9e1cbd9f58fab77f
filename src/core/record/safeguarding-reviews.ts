import type { Row } from '../ssda903/tables.ts'
import type { Listed } from '../tables/listed.ts'
import { together, type SafeguardingExtract, type Told } from './safeguarding-extract.ts'
import type { People } from './safeguarding-people.ts'

type Review = Told<'ssd_cla_reviews'>

/** The child of a review, by its period of care or its episode. */
export const childReviewed = ({ childOf, personIn }: People, row: Review): string | undefined =>
  childOf(personIn(row.clar_cla_id, row.clar_cla_episode_id))

/** A review that took place. */
export const wasHeld = ({ clar_cla_review_date, clar_cla_review_cancelled: cancelled }: Review): boolean =>
  clar_cla_review_date !== undefined && cancelled !== true

/** Reviews held, as a return holds them. */
export function reviewsIn(
  extract: SafeguardingExtract,
  people: People,
): { rows: Row<'Reviews'>[]; listed: Listed[] } {
  const all = extract.rowsOf('ssd_cla_reviews')
  const known = all.flatMap((row) => {
    const CHILD = childReviewed(people, row)
    return CHILD === undefined ? [] : [{ row, CHILD }]
  })
  return {
    rows: known
      .filter(({ row }) => wasHeld(row))
      .map(({ row, CHILD }) => ({
        CHILD,
        line: row.line,
        REVIEW: row.clar_cla_review_date,
        REVIEW_CODE: row.clar_cla_review_participation,
      })),
    listed: [
      ...all.filter((row) => childReviewed(people, row) === undefined).map(strange),
      ...together(
        known.flatMap(({ row }) => (wasHeld(row) ? [] : [row])),
        'A review that was cancelled or is not held yet: there is nothing to count.',
      ),
    ],
  }
}

const strange = ({ file, line, clar_cla_id: read = '' }: Review): Listed => ({
  file,
  line,
  column: 'clar_cla_id',
  read,
  advice: 'No episode of the extract is of this period of care. Add its episodes to ssd_cla_episodes.',
})
