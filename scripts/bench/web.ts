import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { timed } from './clock.ts'
import { makeCouncil } from './web/council.ts'
import { kinds } from './web/pages.ts'
import type { Used } from './web/processes.ts'
import type { Read, Told } from './web/readers.ts'
import { serve, type Served } from './web/served.ts'

interface Wanted {
  readonly minutes: number
  readonly children: number
  readonly seed: number
  /** Where a council made before stands, or is to be kept for the next time. */
  readonly data: string | undefined
}

/** Fifty people reading a council of two thousand children, from a process of their own: how long pages take, and what they cost. */
export async function web(folder: string, { minutes, children, seed, data: kept }: Wanted): Promise<void> {
  const data = kept ?? join(folder, 'data')
  console.log(`The web application: ${children} children, five years, fifty people (${loadNow()})`)
  if (!existsSync(data))
    await timed('make the council up, load, accept, measure', () => makeCouncil(data, children))
  for (const when of ['first page after start', 'the same once more']) {
    const served = await serve(data)
    console.log(`  ${when.padEnd(46)} ${ms(served.firstPage)}, ${spent(served)} (${loadNow()})`)
    if (when !== 'first page after start') await readBy(served, minutes, seed)
    await served.stop()
  }
}

const spent = ({ app, postgres }: Served): string =>
  `processor ${ms(app().processor)} and PostgreSQL ${ms(postgres().processor)}`

async function readBy(served: Served, minutes: number, seed: number): Promise<void> {
  let [began, before, at] = [0, usedNow(served), '']
  const watch = setInterval(() => {
    console.log(`    ${memoryOf(served)} (${loadNow()})`)
  }, 60_000)
  const child = fork(fileURLToPath(new URL('web/readers.ts', import.meta.url)), [
    ...[served.origin, String(minutes), String(seed)],
  ])
  const ended = Promise.all([once(child, 'exit') as Promise<[number | null]>, once(child, 'disconnect')])
  child.on('message', (told: Told) => {
    if ('reads' in told)
      tell(told.reads, { took: performance.now() - began, before, after: usedNow(served), at })
    else {
      ;[began, before, at] = [performance.now(), usedNow(served), told.begun]
      console.log(`    ${told.begun}: ${memoryOf(served)} (${loadNow()})`)
    }
  })
  const [[code]] = await ended
  clearInterval(watch)
  if (code !== 0) throw new Error('The readers could not go on.')
  for (const fault of served.faults()) console.log(`    ${fault}`)
}

const usedNow = ({ app, postgres }: Served) => ({ app: app(), postgres: postgres() })
type Both = Readonly<Record<'app' | 'postgres', Used>>

interface Reading {
  /** Milliseconds. */
  readonly took: number
  readonly before: Both
  readonly after: Both
  readonly at: string
}

function tell(reads: readonly Read[], { took, before, after, at }: Reading): void {
  const rate = (reads.length / took) * 1000
  const cost = (of: keyof Both) => (after[of].processor - before[of].processor) / Math.max(1, reads.length)
  console.log(
    `  Asked ${at}: ${reads.length} pages, ${rate.toFixed(1)} a second; processor time a page ${cost('app').toFixed(1)} ms, PostgreSQL ${cost('postgres').toFixed(1)} ms (${loadNow()})`,
  )
  for (const kind of kinds)
    tellKind(
      kind,
      reads.filter((read) => read.kind === kind),
    )
  tellKind('every page', reads)
  for (const what of new Set(reads.flatMap(({ wrong }) => wrong ?? []))) console.log(`    ${what}`)
}

function tellKind(name: string, reads: readonly Read[]): void {
  const times = reads.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const at = (part: number) => ms(times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0)
  const bytes = reads.reduce((sum, read) => sum + read.bytes, 0) / Math.max(1, reads.length)
  const wrong = reads.filter((read) => read.wrong !== undefined).length
  console.log(
    `    ${name.padEnd(12)} ${String(reads.length).padStart(6)}: median ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}, ${Math.round(bytes / 1024)} kB, ${wrong} errors`,
  )
}

const memoryOf = ({ app, postgres }: Served): string =>
  `memory ${Math.round(app().memory)} MB, PostgreSQL ${Math.round(postgres().memory)} MB`

const ms = (milliseconds: number): string => `${milliseconds.toFixed(0).padStart(4)} ms`

/** Programs waiting for a core, over the last minute. Above two, others work here too. */
const loadNow = (): string => `load ${(loadavg()[0] ?? 0).toFixed(1)}`
