import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeChance, type Chance } from '../../src/core/sample/chance.ts'
import { placesIn } from '../../src/store/bundled/place.ts'
import { kill, postmasterOf } from '../../src/store/bundled/postmaster.ts'
import { amiss, type Acknowledged } from './what-stands.ts'

/** Who is killed. */
export const victims = ['the application', 'PostgreSQL', 'both'] as const
type Victim = (typeof victims)[number]

/** Kills the application, PostgreSQL or both while they load, accept, try, publish, promise and purge; gives in how many rounds something was amiss. */
export async function soakFaults({ times, seed }: { times: number; seed: number }): Promise<number> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearth-faults-'))
  const told: Acknowledged[] = []
  let bad = 0
  try {
    for (let round = 0; round < times; round++) {
      const chance = makeChance(seed, round, 960)
      const victim = victims[round % victims.length] ?? 'both'
      const { acts, failed, when, stopped } = await killedWhileWorking(dataFolder, { victim, chance, round })
      told.push(...acts)
      const found = await amiss(dataFolder, told)
      if (victim === 'PostgreSQL' && !stopped) found.push('the application did not outlive PostgreSQL')
      if (found.length > 0) bad += 1
      const outcome = found.length === 0 ? 'all well' : found.join('; ')
      console.log(
        `${round + 1}/${times} ${victim} killed after ${when} ms: ${acts.length} acknowledged, ${failed} failed; ${outcome}`,
      )
    }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const kinds = [...new Set(told.map(({ act }) => act))]
  const counts = kinds.map((kind) => `${told.filter(({ act }) => act === kind).length} ${kind}`)
  console.log(
    `${times} times killed, ${told.length} acts acknowledged (${counts.join(', ')}): ${bad} times something was amiss.`,
  )
  return bad
}

interface Round {
  readonly victim: Victim
  readonly chance: Chance
  readonly round: number
}

/** One round: what was acknowledged before the end, how many acts failed, and when the blow fell. */
async function killedWhileWorking(dataFolder: string, { victim, chance, round }: Round) {
  const worker = working(dataFolder, round)
  await worker.isReady
  const when = chance.whole(0, 1500)
  await wait(when)
  const postmaster = postmasterOf(placesIn(dataFolder))
  if (victim !== 'PostgreSQL') worker.child.kill('SIGKILL')
  if (victim !== 'the application' && postmaster) kill(postmaster.pid, 'SIGKILL')
  if (victim === 'PostgreSQL') {
    // It is started again under the application, which goes on until it is asked to stop.
    await wait(chance.whole(0, 2500))
    worker.child.kill('SIGTERM')
  }
  const said = await worker.ended
  return {
    acts: said.filter((line) => line.startsWith('done ')).map(acknowledged),
    failed: said.filter((line) => line.startsWith('failed ')).length,
    stopped: said.includes('stopped'),
    when,
  }
}

function working(dataFolder: string, round: number) {
  const program = fileURLToPath(new URL('fault-worker.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, dataFolder, String(round * 10_000)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let text = ''
  const isReady = new Promise<void>((ready, failed) => {
    child.once('exit', () => {
      failed(new Error('The worker ended before it was ready.'))
    })
    child.stdout.on('data', (said) => {
      text += String(said)
      // Once round, so that whoever is killed has something to lose.
      if (text.includes('done purge')) ready()
    })
  })
  return { child, isReady, ended: endOf(child).then(() => wholeLines(text)) }
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    child.once('close', () => {
      ended()
    })
  })

/** A line cut short was never read by anybody. */
const wholeLines = (text: string): string[] => text.split('\n').slice(0, -1)

const acknowledged = (line: string): Acknowledged => {
  const [, act = '', id = ''] = line.split(' ')
  return { act, id }
}
