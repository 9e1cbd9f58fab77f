import type { DataSet } from '../../core/reports/data-set.ts'
import { asShown } from '../../core/reports/publication/as-shown.ts'
import { secretsShown } from '../../core/reports/publication/secrets-shown.ts'
import { wordsProblems } from '../../core/reports/words-problems.ts'
import type { Secrets } from '../../core/words/secrets.ts'
import type { Tx } from '../../store/database.ts'
import { publicNumbersOf } from '../../store/public-numbers.ts'
import { settingsOf } from '../../store/settings.ts'
import type { Kept } from '../data-set/kept.ts'

/** A data set as the public may read it. */
export interface OpenSet {
  readonly set: DataSet & { readonly edition: 'public' }
  /** What it hides, for words to be held against. */
  readonly secrets: Secrets
  /** The measures whose comment is left out: it is not borne out, or tells what is hidden. */
  readonly withoutComment: readonly string[]
}

/** The data set as the latest edition made of it shows it; `undefined` while none is made. What officers wrote stands in
 *  it where nothing is wrong with it. */
export async function openSetOf(tx: Tx, authority: string, kept: Kept): Promise<OpenSet | undefined> {
  const numbers = await publicNumbersOf(tx, authority, kept.id)
  if (numbers === undefined) return undefined
  const { thresholds, words } = await settingsOf(tx, authority)
  const key = `open ${numbers.sha256} ${JSON.stringify([thresholds, words.explained])}`
  return kept.once(key, () => {
    const shown = asShown(kept.set, JSON.parse(numbers.json))
    if (shown === undefined) return undefined
    const secrets = secretsShown(kept.set, shown, thresholds)
    return { ...withSoundComments(shown, secrets), secrets }
  })
}

function withSoundComments(shown: DataSet, secrets: Secrets): Omit<OpenSet, 'secrets'> {
  const wrong = new Set(wordsProblems(shown, { secrets }).map(({ where }) => where))
  const isSound = (about: string): boolean => !wrong.has(`commentary/${about}.md`)
  const about = (id: string | undefined): string => id?.trim().toLowerCase() ?? ''
  const commentary = (shown.commentary ?? []).filter(({ indicator_id: id }) => isSound(about(id)))
  const left = (shown.commentary ?? []).filter(({ indicator_id: id }) => !isSound(about(id)))
  return {
    // What stands behind the figures is of the restricted edition alone.
    set: {
      ...{ authority: shown.authority, asAt: shown.asAt, edition: 'public', inputs: [] },
      ...{ definitions: shown.definitions, entries: shown.entries, commentary },
      ...(shown.beside && { beside: shown.beside }),
      ...(shown.explained && { explained: shown.explained }),
    },
    withoutComment: [...new Set(left.map(({ indicator_id: id }) => about(id)))],
  }
}
