import { tryOut, type Trial } from '../../src/core/attack/trial.ts'
import { earlierFrom } from '../../src/core/reports/publication/read-edition.ts'
import { makeChance, type Chance } from '../../src/core/sample/chance.ts'
import { addDays, addMonths, calendar, day, isoDay, type Day } from '../../src/core/time/day.ts'
import { highs } from '../../src/solver/highs.ts'
import { anyPolicy } from '../../test/any-policy.ts'
import { aSampleView } from '../../test/sample-view.ts'
import { knowledge, packOf, type Pack } from './pack.ts'

interface Tried {
  readonly about: string
  readonly trial: Trial
  readonly unguarded: readonly string[]
  readonly cells: number
  readonly hidden: number
  readonly rounds: number
  readonly hiding: number
  readonly attacking: number
}

/** What is kept of a pack once it has been told: an attack is large, and there are hundreds. */
interface Outcome {
  readonly about: string
  readonly isBad: boolean
  readonly isRefused: boolean
  readonly isHiddenAnew: boolean
  readonly hidden: number
  readonly time: number
}

const outcomeOf = (tried: Tried): Outcome => ({
  about: tried.about,
  isBad: isBad(tried),
  isRefused: isRefused(tried),
  isHiddenAnew: tried.rounds > 0,
  hidden: tried.hidden,
  time: timeOf(tried),
})

/** Publishes and attacks so many made-up councils; gives how many leaked or were not finished. */
export async function soakDisclosure({ packs, seed }: { packs: number; seed: number }): Promise<number> {
  const open = await highs()
  const all: Outcome[] = []
  for (let at = 0; at < packs; at += 1) {
    const tried = attacked(seed + at, open)
    all.push(outcomeOf(tried))
    tell(tried, at + 1, packs)
  }
  tellAll(all)
  return all.filter((each) => each.isBad).length
}

function tellAll(all: readonly Outcome[]): void {
  const many = (is: (each: Outcome) => boolean): number => all.filter(is).length
  const hidden = all.reduce((sum, each) => sum + each.hidden, 0)
  const [slowest] = [...all].sort((a, b) => b.time - a.time)
  console.log(
    `${all.length} packs, ${hidden} numbers hidden: ${many((each) => each.isBad)} leaked or could not be finished.`,
  )
  console.log(
    `${many((each) => each.isRefused)} would not be published, for a small number in them cannot be guarded; ${many((each) => each.isHiddenAnew)} were hidden anew.`,
  )
  if (slowest) console.log(`Slowest: ${slowest.about}, ${seconds(slowest.time)}.`)
}

/** Drawing a page takes as long as attacking its numbers: one pack in so many is attacked with its page. */
const PAGES = 10

type Open = Awaited<ReturnType<typeof highs>>

/** What cannot be guarded is not published, so it cannot leak. */
const isRefused = ({ unguarded }: Tried): boolean => unguarded.length > 0

const isBad = (tried: Tried): boolean =>
  !isRefused(tried) && (tried.trial.leaks.length > 0 || !tried.trial.isFinished)

function attacked(seed: number, open: Open): Tried {
  const chance = makeChance(seed, 0, 950)
  const children = chance.whole(20, 200)
  const asAt = anyMonthEnd(chance)
  const hasEarlier = chance.happens(0.5)
  const policy = anyPolicy(chance)
  const choices = { seed, children, firstYear: 2022, lastYear: 2024 }
  const publishing = { policy, open, page: seed % PAGES === 0, months: chance.whole(1, 13) }
  const before = hasEarlier ? monthBefore(asAt) : undefined
  const earlier =
    before === undefined
      ? undefined
      : published(
          packOf(aSampleView(choices, before).view, before, { ...publishing, earlier: [], before: [] }),
        )
  const started = performance.now()
  const pack = packOf(aSampleView(choices, asAt).view, asAt, {
    ...publishing,
    earlier: earlier ? editionsOf(earlier) : [],
    before: earlier ? [earlier.files] : [],
  })
  const hidden = performance.now()
  const attacking = earlier ? { earlier: [earlier.files] } : {}
  // Without a page there is nothing in the files but the numbers that were attacked already.
  const trial =
    (publishing.page ? undefined : pack.trial) ?? tryOut(pack.files, knowledge, open, pack.truth, attacking)
  const about = `seed ${seed}: ${children} children as at ${isoDay(asAt)}, ${publishing.months} months${publishing.page ? ' with the page' : ''}, threshold ${policy.threshold}${earlier ? ', with the month before' : ''}`
  return {
    ...{ about, trial, unguarded: pack.hiding.unguarded },
    cells: pack.hiding.problem.cells.length,
    hidden: pack.hiding.pattern.hidden.size,
    rounds: pack.rounds,
    hiding: hidden - started,
    attacking: performance.now() - hidden,
  }
}

/** What cannot be guarded is never published, so nothing comes after it. */
const published = (pack: Pack): Pack | undefined => (pack.hiding.unguarded.length > 0 ? undefined : pack)

const editionsOf = ({ kept: { published, restricted } }: Pack) => {
  const edition = earlierFrom(published, restricted)
  return edition ? [edition] : []
}

/** The end of a month of 2024-25, every third time of the year. */
const anyMonthEnd = (chance: Chance): Day =>
  chance.happens(0.33) ? day('2025-03-31') : monthEnd(addMonths(day('2024-05-15'), chance.whole(0, 9)))

const monthEnd = (on: Day): Day => addDays(addMonths(addDays(on, 1 - calendar(on).date), 1), -1)
const monthBefore = (asAt: Day): Day => addDays(asAt, -calendar(asAt).date)

const timeOf = ({ hiding, attacking }: Tried): number => hiding + attacking
const seconds = (time: number): string => `${(time / 1000).toFixed(1)} s`

function tell(tried: Tried, at: number, of: number): void {
  const { about, trial, unguarded, cells, hidden } = tried
  const times = `hidden in ${seconds(tried.hiding)}, attacked in ${seconds(tried.attacking)}`
  const again = tried.rounds === 0 ? '' : `, ${tried.rounds} times anew`
  const found = `${trial.leaks.length} leaks, ${trial.givenAway.length} told before, ${trial.mistaken.length} mistaken`
  console.log(`${at}/${of} ${about}: ${hidden} of ${cells} hidden${again}, ${found}; ${times}`)
  if (unguarded.length > 0) console.log(`  not published: cannot guard ${unguarded.join(', ')}`)
  if (!trial.isFinished) console.log('  the attack was not finished')
  for (const { quantity, low, high, width, how } of trial.leaks.slice(0, 10))
    console.log(`  ${quantity} is from ${low} to ${high}, where ${width} is asked: ${how.join('; ')}`)
}
