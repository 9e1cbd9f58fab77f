import type { OpenModel } from '../disclosure/linear-program.ts'
import { sureness, type Clue } from './clue.ts'
import { cluesOf } from './clues.ts'
import { howKnown } from './how-known.ts'
import type { Knowledge } from './knowledge.ts'
import type { PublicFiles } from './public-files.ts'
import { numbersOf, readPack } from './pack.ts'
import { puzzleOf, type Puzzle } from './puzzle.ts'
import { rangesOf } from './ranges.ts'
import { settle, type Settled } from './settle.ts'

/** What the public files give away of a number they do not print: every whole number from `low` to `high` may be it,
 *  and none beyond. */
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
}

/** How to attack. */
export interface Attacking {
  /** The editions published before. */
  readonly earlier?: readonly PublicFiles[]
  /** True when time is up: the attack stops and says so. */
  readonly outOfTime?: () => boolean
  /** Told how many pieces of the puzzle are done of how many. */
  readonly told?: (done: number, of: number) => void
  /** Leaves clues out; all are taken when not given. */
  readonly believes?: (clue: Clue) => boolean
}

/** Finds for each number a pack hides the least and the greatest it can be, from the public files and what everybody
 *  knows alone. Throws when the files are no edition. */
export function attack(
  files: PublicFiles,
  knowledge: Knowledge,
  open: OpenModel,
  attacking: Attacking = {},
): Attack {
  const { earlier = [], believes = () => true } = attacking
  const pack = readPack(files, earlier, knowledge.indicators)
  const numbers = numbersOf(pack)
  const clues = cluesOf(pack, knowledge).filter(believes)
  let believed = clues
  for (;;) {
    const puzzle = puzzleOf(numbers, believed)
    const settled = settle(puzzle, open)
    const { isFinished, contradicting } = solved(settled, open, attacking)
    if (contradicting.length === 0) {
      const names = numbers.flatMap(({ name }) => (puzzle.unknown(name) === undefined ? [] : [name]))
      return attackOf({ names, puzzle, settled, isFinished, clues, believed })
    }
    believed = believed.filter((clue) => !contradicting.includes(clue))
  }
}

/** Works out every piece; the least sure clues of a piece that no whole numbers fit are to be given up. */
function solved(settled: Settled, open: OpenModel, { outOfTime = () => false, told }: Attacking) {
  const { components } = settled
  const contradicting: Clue[] = []
  let isFinished = true
  components.forEach((component, done) => {
    told?.(done, components.length)
    const ended = rangesOf(component, settled, open, outOfTime)
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
  readonly names: readonly string[]
  readonly puzzle: Puzzle
  readonly settled: Settled
  readonly isFinished: boolean
  readonly clues: readonly Clue[]
  readonly believed: readonly Clue[]
}

function attackOf({ names, puzzle, settled, isFinished, clues, believed }: Worked): Attack {
  const { bounds, dropped } = settled
  const lost = clues.filter((clue) => !believed.includes(clue))
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
    givenUp: [...puzzle.refused, ...dropped, ...lost],
    believed,
  }
}
