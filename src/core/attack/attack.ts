import type { OpenModel } from '../disclosure/linear-program.ts'
import { sureness, type Clue } from './clue.ts'
import { cluesOf } from './clues.ts'
import { howKnown } from './how-known.ts'
import type { Knowledge } from './knowledge.ts'
import type { PublicFiles } from './public-files.ts'
import { numbersOf, readPack, type Pack } from './pack.ts'
import { proofOf } from './proof.ts'
import { puzzleOf, type PublicNumber, type Puzzle } from './puzzle.ts'
import { rangesOf } from './ranges.ts'
import { settle, type Settled } from './settle.ts'

/** What the public files give away of a number they do not print: it is none below `low` or above `high`, and may be
 *  either; of a range wide enough (see `enough`) only that it is none beyond. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** A pack after an attack. */
export interface Attack {
  /** False when time was up or the solver stopped: then nothing is proved. */
  readonly isFinished: boolean
  /** Every number that is not printed, by name (see quantity.ts), least and greatest. */
  readonly unknown: ReadonlyMap<string, Range>
  /** What is printed, or is the same as something printed; a number that nobody has heard of is not known. */
  readonly known: (name: string) => number | undefined
  /** What bound a number to its range, in words. */
  readonly how: (name: string) => readonly string[]
  /** Clues given up because they contradict what is printed, or surer clues. */
  readonly givenUp: readonly Clue[]
  /** What was taken for true. */
  readonly believed: readonly Clue[]
  /** As few clues as it takes to narrow a number below a width, for people to see what gives it away. */
  readonly proof: (name: string, width: number) => readonly Clue[]
}

/** How to attack. */
export interface Attacking {
  /** The editions published before. */
  readonly earlier?: readonly PublicFiles[]
  /** True when time is up: the attack stops and says so. */
  readonly outOfTime?: () => boolean
  /** Ranges seen to be as wide as this need not be followed to their ends; all are when not given. */
  readonly enough?: number
  /** Told how many pieces of the puzzle are done of how many. */
  readonly told?: (done: number, of: number) => void
  /** Leaves clues out; all are taken when not given. */
  readonly believes?: (clue: Clue) => boolean
}

/** Finds for each number a pack hides the least and the greatest it can be, from the public files and what everybody
 *  knows alone. Throws when the files are no edition. */
export const attack = (
  files: PublicFiles,
  knowledge: Knowledge,
  open: OpenModel,
  attacking: Attacking = {},
): Attack =>
  attackPack(readPack(files, attacking.earlier ?? [], knowledge.indicators), knowledge, open, attacking)

/** The same of files that have been read. */
export function attackPack(
  pack: Pack,
  knowledge: Knowledge,
  open: OpenModel,
  attacking: Omit<Attacking, 'earlier'> = {},
): Attack {
  const { believes = () => true } = attacking
  const numbers = numbersOf(pack)
  const clues = cluesOf(pack, knowledge).filter(believes)
  let believed = clues
  for (;;) {
    const puzzle = puzzleOf(numbers, believed)
    const settled = settle(puzzle, open)
    const { isFinished, contradicting } = solved(settled, open, attacking)
    if (contradicting.length === 0) {
      const names = numbers.flatMap(({ name }) => (puzzle.unknown(name) === undefined ? [] : [name]))
      return attackOf({ numbers, open, names, puzzle, settled, isFinished, clues, believed })
    }
    const wrong = new Set(contradicting)
    believed = believed.filter((clue) => !wrong.has(clue))
  }
}

/** Works out every piece; the least sure clues of a piece that no whole numbers fit are to be given up. */
function solved(
  settled: Settled,
  open: OpenModel,
  { outOfTime = () => false, enough = Infinity, told }: Attacking,
) {
  const { components } = settled
  const contradicting: Clue[] = []
  let isFinished = true
  components.forEach((component, done) => {
    told?.(done, components.length)
    const ended = rangesOf(component, settled, open, { outOfTime, enough })
    if (ended === 'not-finished') isFinished = false
    if (ended === 'contradict') contradicting.push(...leastSure(component.sums.map(({ clue }) => clue)))
  })
  return { isFinished, contradicting }
}

function leastSure(clues: readonly Clue[]): Clue[] {
  const least = Math.max(...clues.map(({ ground }) => sureness(ground)))
  return clues.filter(({ ground }) => sureness(ground) === least)
}

interface Worked {
  readonly numbers: readonly PublicNumber[]
  readonly open: OpenModel
  readonly names: readonly string[]
  readonly puzzle: Puzzle
  readonly settled: Settled
  readonly isFinished: boolean
  readonly clues: readonly Clue[]
  readonly believed: readonly Clue[]
}

function attackOf({ numbers, open, names, puzzle, settled, isFinished, clues, believed }: Worked): Attack {
  const { bounds, dropped } = settled
  const taken = new Set(believed)
  const lost = clues.filter((clue) => !taken.has(clue))
  const givenUp = [...puzzle.refused, ...dropped, ...lost]
  const wrong = new Set(givenUp)
  return {
    isFinished,
    unknown: new Map(
      names.map((name) => {
        const at = puzzle.unknown(name) ?? -1
        return [name, { low: bounds.low[at] ?? -Infinity, high: bounds.high[at] ?? Infinity }]
      }),
    ),
    known: puzzle.known,
    how: howKnown(puzzle, bounds),
    givenUp,
    believed,
    proof: (name, width) =>
      proofOf(
        { name, width },
        numbers,
        believed.filter((clue) => !wrong.has(clue)),
        open,
      ),
  }
}
