import type { Knowledge } from '../attack/knowledge.ts'
import type { PublicFiles } from '../attack/public-files.ts'
import { tryOut, type Trial } from '../attack/trial.ts'
import type { DataSet } from '../reports/data-set.ts'
import { dataSetJson } from '../reports/data-set-json.ts'
import { hide, indicatorIn, type Hiding, type Means } from '../reports/publication/hide.ts'
import type { Learnt } from '../reports/publication/problem.ts'
import { publicEdition } from '../reports/publication/public-edition.ts'
import { truthOf } from '../reports/publication/truth.ts'
import { rowsOverTimeJson } from '../reports/rows-over-time-json.ts'

/** A public edition, and what was hidden to make it. */
export interface Withstanding {
  readonly edition: DataSet
  readonly hiding: Hiding
  /** How often it was hidden anew because an attack on its numbers found something. */
  readonly rounds: number
  /** The last attack on its numbers; `undefined` when a small number cannot be guarded, and nothing was attacked. */
  readonly trial: Trial | undefined
}

/** What an edition has to withstand. */
export interface Against {
  readonly knowledge: Knowledge
  /** The public files of the editions before. */
  readonly before: readonly PublicFiles[]
  /** Told as the attack gets on; may throw. */
  readonly told?: (done: number, of: number) => void
}

/** So often an edition is hidden anew at most. */
const ROUNDS = 8

/**
 * Makes the public edition, attacks its numbers, and hides again with what the attack counted on, until it finds nothing.
 * An attacker may join numbers in ways that whoever hides them has not thought of; he is believed, and tries again. What
 * is published is attacked once more as it is drawn. Same input, same edition. Throws what `told` throws.
 */
export function withstand(set: DataSet, means: Means, against: Against): Withstanding {
  const learnt = new Map<string, Learnt>()
  const wider = new Map<string, number>()
  for (let rounds = 0; ; rounds += 1) {
    const hiding = hide(set, { ...means, learnt: [...learnt.values()], wider })
    const edition = publicEdition(set, hiding.pattern.hidden)
    const made = { edition, hiding, rounds }
    if (hiding.unguarded.length > 0) return { ...made, trial: undefined }
    const trial = tried(made, means, against)
    if (trial.isFinished && trial.leaks.length === 0)
      return { ...made, hiding: asFound(hiding, trial), trial }
    const many = learnt.size
    for (const clue of trial.leaks.flatMap(({ proof }) => proof)) learnt.set(textOf(clue), clue)
    if (!trial.isFinished || rounds === ROUNDS) return { ...made, trial }
    // What is narrowed by what is counted on already, among whole numbers or by rows left out, is asked more room for.
    if (learnt.size === many)
      for (const { quantity, width } of trial.leaks)
        wider.set(quantity, (wider.get(quantity) ?? width) + width)
  }
}

/** Of what earlier editions may tell, what they do tell. */
const asFound = (hiding: Hiding, { givenAway }: Trial): Hiding => ({
  ...hiding,
  givenAway: [...new Set(givenAway.map(({ quantity }) => indicatorIn(quantity)))].sort(),
})

const textOf = ({ terms, low, high }: Learnt): string => JSON.stringify([terms, low, `${high}`])

const tried = (
  { edition, hiding }: Pick<Withstanding, 'edition' | 'hiding'>,
  { earlier, open }: Means,
  { knowledge, before, told }: Against,
): Trial =>
  tryOut(numbersOf(edition), knowledge, open, truthOf(hiding, earlier), {
    earlier: before,
    ...(told && { told }),
  })

/** The numbers of an edition as anybody can have them, without how they are drawn. */
const numbersOf = (edition: DataSet): PublicFiles => ({
  json: JSON.stringify(dataSetJson(edition)),
  rowsOverTime: JSON.stringify(rowsOverTimeJson(edition)),
})
