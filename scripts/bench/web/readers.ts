// Reads pages as fifty people do, in a process of its own: readers.ts ORIGIN MINUTES SEED. Sends what came of it to its parent.
import { makeChance, type Chance } from '../../../src/core/sample/chance.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { readers } from './council.ts'
import { explore, nextPage, type Kind, type Site } from './pages.ts'
import { signIn, type Person } from './person.ts'

/** A page that was asked for: milliseconds until it was there, from the moment somebody wanted it. */
export interface Read {
  readonly kind: Kind
  readonly milliseconds: number
  readonly bytes: number
  /** `undefined` for a page that came, else what came instead. */
  readonly wrong: string | undefined
}

/** What readers.ts sends, in order. */
export type Told =
  | { readonly begun: 'signed in' | 'on time' | 'without pause' | 'ended' }
  | { readonly reads: readonly Read[] }

/** Milliseconds from one page to the next of each person. */
const PAUSE = 2000
/** How many ask without a pause, and for how long. */
const HURRIED = 8
const HURRY = 20_000

const [, , origin = '', minutes = '1', seed = '1'] = process.argv
const chance = makeChance(Number(seed), 0, 970)
const tell = (told: Told) => new Promise((sent) => process.send?.(told, sent))

const people: Person[] = []
for (const reader of readers) people.push(await signIn(origin, reader))
const officer = people.find(({ role }) => role === 'analyst')
if (officer === undefined) throw new Error('Nobody sees children.')
await tell({ begun: 'signed in' })
const site = await explore(officer)
await tell({ begun: 'on time' })
await tell({ reads: await onTime(people, site, Number(minutes) * 60_000) })
await tell({ begun: 'without pause' })
await tell({ reads: await withoutPause(people, site) })
await tell({ begun: 'ended' })
process.disconnect()

/** Everybody asks for a page every two seconds or so, whether or not the one before was quick. */
async function onTime(all: readonly Person[], on: Site, length: number): Promise<Read[]> {
  const began = performance.now()
  const reads: Promise<Read>[] = []
  for (let due = 0, at = 0; due < length; at++, due = (at * PAUSE) / all.length) {
    const wanted = began + due + chance.whole(-400, 400)
    const person = all[at % all.length]
    if (person !== undefined) reads.push(readAt(person, nextPage(person, on, chance), wanted))
    await wait(Math.max(0, began + due - 400 - performance.now()))
  }
  return Promise.all(reads)
}

async function readAt(person: Person, page: { kind: Kind; path: string }, wanted: number): Promise<Read> {
  await wait(Math.max(0, wanted - performance.now()))
  return read(person, page, wanted)
}

/** Some ask for the next as soon as they have one. */
async function withoutPause(all: readonly Person[], on: Site): Promise<Read[]> {
  const until = performance.now() + HURRY
  const one = async (turn: Chance, person: Person): Promise<Read[]> => {
    const reads: Read[] = []
    while (performance.now() < until) reads.push(await read(person, nextPage(person, on, turn)))
    return reads
  }
  const hurried = all.filter((_, at) => at % Math.ceil(all.length / HURRIED) === 0)
  return (
    await Promise.all(hurried.map((person, at) => one(makeChance(Number(seed), at, 971), person)))
  ).flat()
}

async function read(
  person: Person,
  { kind, path }: { kind: Kind; path: string },
  wanted = performance.now(),
) {
  const { status, text } = await person.get(path).catch(() => ({ status: 0, text: '' }))
  const wrong = status === 200 && text.includes('</html>') ? undefined : `${status} ${path}`
  return { kind, milliseconds: performance.now() - wanted, bytes: text.length, wrong }
}
