import type { DataSet } from '../../core/reports/data-set.ts'
import { openOf, type OpenDataSet } from '../../core/reports/publication/open-of.ts'
import { secretsShown } from '../../core/reports/publication/secrets-shown.ts'
import { wordsProblems } from '../../core/reports/words-problems.ts'
import type { Secrets } from '../../core/words/secrets.ts'
import type { Tx } from '../../store/database.ts'
import { publicNumbersOf } from '../../store/public-numbers.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Kept } from '../data-set/kept.ts'

/** A data set as the public may read it. */
export interface OpenSet {
  readonly set: OpenDataSet
  /** What it hides, for words to be held against. */
  readonly secrets: Secrets
}

/** The data set as the latest edition made of it shows it; `undefined` while none is made. What officers wrote stands in
 *  it where nothing is wrong with it. */
export async function openSetOf(tx: Tx, authority: string, kept: Kept): Promise<OpenSet | undefined> {
  const numbers = await publicNumbersOf(tx, authority, kept.id)
  if (numbers === undefined) return undefined
  const { thresholds } = await settingsOf(tx, authority)
  return kept.once(`open ${numbers.sha256} ${JSON.stringify(thresholds)}`, () => {
    const open = openOf(kept.set, JSON.parse(numbers.json))
    if (open === undefined) return undefined
    const secrets = secretsShown(kept.set, open, thresholds)
    return { set: { ...open, commentary: soundComments(kept.set, open, secrets) }, secrets }
  })
}

/** The comments that the public figures bear out and that tell nothing hidden. */
function soundComments(
  { commentary = [] }: DataSet,
  open: OpenDataSet,
  secrets: Secrets,
): NonNullable<DataSet['commentary']> {
  const wrong = new Set(wordsProblems({ ...open, commentary }, { secrets }).map(({ where }) => where))
  return commentary.filter(
    ({ indicator_id: id }) => !wrong.has(`commentary/${id?.trim().toLowerCase() ?? ''}.md`),
  )
}
