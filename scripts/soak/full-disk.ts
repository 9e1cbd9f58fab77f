import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import type { Hono } from 'hono'
import { aWebApp, aWho, hearthshire, send } from '../../test/web.ts'
import { makeAuthority } from '../../src/core/sample/make-sample.ts'
import { writeBackup } from '../../src/store/backup/write-backup.ts'
import { openBundled, type Server } from '../../src/store/bundled/server.ts'
import { openDatabase } from '../../src/store/database.ts'
import { inWords } from '../../src/store/in-words.ts'
import { migrate } from '../../src/store/migrate.ts'
import type { Env } from '../../src/web/env.ts'
import { workThrough } from '../../src/web/loads/work-through.ts'
import { acts, layOut, type Both } from './fault-acts.ts'
import { smallDisk, type SmallDisk } from './small-disk.ts'
import { amiss, type Acknowledged } from './what-stands.ts'

const KB = 1024

/** Fills the disk under the application in every part of its work; gives what was amiss, `undefined` where no disk can be made. */
export async function soakFullDisk(): Promise<readonly string[] | undefined> {
  const disk = smallDisk(320)
  if (disk === undefined) return undefined
  try {
    const server = await openBundled(disk.folder, { alone: true })
    const both = { app: openDatabase(server.appUrl), owner: openDatabase(server.ownerUrl) }
    const told: Acknowledged[] = []
    const found: string[] = []
    try {
      await migrate(both.owner, 'hearth_app')
      await layOut(both)
      await once(both, 0, told)
      found.push(...(await bringing(disk, server, both)))
      found.push(...(await reading(disk, both)))
      found.push(...(await backingUp(disk, server)))
      found.push(...(await withNothingLeft(disk, both, told)))
    } finally {
      await Promise.all([both.app.destroy(), both.owner.destroy()])
      await server.stop()
    }
    return [...found, ...(await amiss(disk.folder, told))]
  } finally {
    disk.remove()
  }
}

/** Every act once; what is refused is not told. */
async function once(both: Both, turn: number, told: Acknowledged[]): Promise<number> {
  let failed = 0
  for (const [at, [act, work]] of Object.entries(acts).entries())
    await work(both, turn * 10 + at).then(
      (id) => told.push({ act, id }),
      () => (failed += 1),
    )
  return failed
}

const analyst = (both: Both): Promise<Hono<Env>> =>
  aWebApp({
    db: both.app,
    who: { ...aWho('analyst'), personId: 'an-analyst', session: 'a-session' },
    config: { largestUpload: 64 * KB * KB },
  })

const loads = ({ owner }: Both) =>
  owner.selectFrom('load').select(['id', 'state', 'tries']).orderBy('number').execute()

/** Files brought to a full disk are refused in words, and nothing of them is kept; once there is room they are taken. */
async function bringing(disk: SmallDisk, server: Server, both: Both): Promise<string[]> {
  const app = await analyst(both)
  const before = (await loads(both)).length
  const files = [new File([randomBytes(6 * KB * KB)], 'large.csv')]
  await newLog(server)
  disk.fill(2 * KB * KB)
  const answer = await send(app, '/loads', { files })
  const page = await answer.text()
  const kept = (await loads(both)).length - before
  disk.clear()
  const again = await send(app, '/loads', { files })
  const id = /[\da-f-]{36}/.exec(again.headers.get('location') ?? '')?.[0] ?? ''
  await send(app, `/loads/${id}/discard`, {}, `/loads/${id}`)
  return told({
    'files brought to a full disk were not refused in words':
      answer.status === 507 && /no room left/.test(page),
    'files brought to a full disk were half kept': kept === 0,
    'files were not taken once there was room': again.status === 303,
  })
}

/** PostgreSQL's own log is begun anew, so that what runs out of room is what is written and not the log of it. */
async function newLog({ adminUrl, ownerUrl }: Server): Promise<void> {
  const admin = new pg.Client(adminUrl.replace(/[^/]*$/, new URL(ownerUrl).pathname.slice(1)))
  await admin.connect()
  await admin.query('select pg_switch_wal()')
  await admin.query('create table if not exists public.begun (a int)')
  await admin.query('checkpoint')
  await admin.end()
}

/** Reading what was brought waits for room however often it is tried, and is given up by nobody. */
async function reading(disk: SmallDisk, both: Both): Promise<string[]> {
  const app = await analyst(both)
  const sample = makeAuthority({ seed: 3, children: 60, firstYear: 2023, lastYear: 2024 })
  const files = sample.files
    .filter(({ path }) => path.startsWith('2024-25/'))
    .map(({ path, text }) => new File([text], path))
  await send(app, '/loads', { files })
  const work = () =>
    workThrough({ db: both.app, authority: hearthshire, dataFolder: disk.folder, told: () => undefined })
  disk.fill(64 * KB)
  let refused = 0
  for (let tries = 0; tries < 5; tries++) await work().catch(() => (refused += 1))
  const full = (await loads(both)).at(-1)
  disk.clear()
  await work()
  const after = (await loads(both)).at(-1)
  return told({
    'a load was read without room for it': refused > 0,
    'a load was given up for want of room': full?.state === 'reading',
    'a load was not read once there was room': after?.state === 'read',
  })
}

/** A backup that does not fit leaves no file, and says why. */
async function backingUp(disk: SmallDisk, { ownerUrl }: Server): Promise<string[]> {
  const path = join(disk.folder, 'whole.backup')
  disk.fill(20 * KB)
  const said = await inWords(() => writeBackup(ownerUrl, path, new Date(0))).then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )
  disk.clear()
  return told({
    [`a backup that does not fit says: ${said}`]: said.includes('disk is full'),
    'a backup that does not fit is there': !existsSync(path),
  })
}

/** With no byte left PostgreSQL itself may stop: it comes back by itself once there is room. */
async function withNothingLeft(disk: SmallDisk, both: Both, acknowledged: Acknowledged[]): Promise<string[]> {
  disk.fill(0)
  let failed = 0
  for (let turn = 1; turn <= 12 && failed < 8; turn++) failed += await once(both, turn, acknowledged)
  disk.clear()
  for (let tries = 0; tries < 120; tries++) {
    if ((await once(both, 20 + tries, acknowledged)) === 0)
      return told({ 'the disk was never full': failed > 0 })
    await wait(500)
  }
  return ['nothing works again though there is room']
}

const told = (held: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(held).flatMap(([what, holds]) => (holds ? [] : [what]))
