import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRunning } from './living.ts'
import { placeIn } from './place.ts'
import { kill, postmasterOf, stopPostmaster } from './postmaster.ts'
import { openBundled, type Server } from './server.ts'

const flags = { fsync: 'off' }

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  try {
    return Object.values((await client.query<Record<string, unknown>>(question)).rows[0] ?? {})[0]
  } finally {
    await client.end()
  }
}

describe('The bundled server', () => {
  let folder: string
  let server: Server
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearth server '))
    server = await openBundled(folder, { flags })
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  test('listens to this machine alone, and to nobody without a password', async () => {
    expect(await ask(server.ownerUrl, 'show listen_addresses')).toBe('127.0.0.1')
    expect(await ask(server.adminUrl, 'show unix_socket_directories')).toBe('')
    const wrong = server.appUrl.replace(/:[^:@]*@/, ':wrong@')
    await expect(ask(wrong, 'select 1')).rejects.toThrow('password')
    const secret = statSync(join(folder, 'postgres', 'logins.json')).mode & 0o777
    expect(secret).toBe(0o600)
  })

  test('runs as no superuser for the application and for the owner of the tables', async () => {
    const mighty =
      'select rolsuper or rolcreaterole or rolcreatedb or rolbypassrls from pg_roles where rolname = user'
    expect(await ask(server.appUrl, mighty)).toBe(false)
    expect(await ask(server.ownerUrl, mighty)).toBe(false)
  })

  test('writes no value and no statement into its log', async () => {
    await expect(ask(server.appUrl, `select 'CHILD-4711'::date`)).rejects.toThrow()
    await expect(ask(server.ownerUrl, `do $$ begin raise exception 'CHILD-4711'; end $$`)).rejects.toThrow()
    expect(readFileSync(join(folder, 'postgres', 'server.log'), 'utf8')).not.toContain('4711')
  })

  test('is joined by a second Hearth, which leaves it running; one that must be alone is refused', async () => {
    const second = await openBundled(folder)
    expect(await ask(second.appUrl, 'select 1')).toBe(1)
    await second.stop()
    expect(isRunning(server.pid())).toBe(true)
    await expect(openBundled(folder, { alone: true })).rejects.toThrow('Another Hearth')
  })

  test('is started again on the same port when it is killed, with nothing lost that was acknowledged', async () => {
    await ask(server.ownerUrl, 'create table kept (a int)')
    await ask(server.ownerUrl, 'insert into kept values (7)')
    const killed = server.pid()
    kill(killed, 'SIGKILL')
    for (let tries = 0; tries < 400 && server.pid() === killed; tries++) await wait(25)
    for (let tries = 0; tries < 400; tries++) {
      const value = await ask(server.ownerUrl, 'select a from kept').catch(() => undefined)
      if (value === 7) break
      await wait(25)
    }
    expect(server.pid()).not.toBe(killed)
    expect(await ask(server.ownerUrl, 'select a from kept')).toBe(7)
  })

  test('starts again after a stop, with what it held', async () => {
    await server.stop()
    expect(isRunning(server.pid())).toBe(false)
    server = await openBundled(folder, { flags })
    expect(await ask(server.ownerUrl, 'select a from kept')).toBe(7)
  })

  test('starts when a killed server left its mark and the number belongs to another program now', async () => {
    await server.stop()
    const mark = join(folder, 'postgres', 'data', 'postmaster.pid')
    writeFileSync(mark, `${process.pid}\n${folder}\n1700000000\n5432\n\n127.0.0.1\n  1 1\nready   \n`)
    server = await openBundled(folder, { flags })
    expect(await ask(server.ownerUrl, 'select 1')).toBe(1)
  })

  test('whose Hearth was killed is found, stopped and started by the next', async () => {
    await server.stop()
    const orphan = await openedAndKilled(folder)
    expect(isRunning(orphan)).toBe(true)
    server = await openBundled(folder, { flags, alone: true })
    expect(isRunning(orphan)).toBe(false)
    expect(await ask(server.ownerUrl, 'select a from kept')).toBe(7)
  })

  test.runIf(process.getuid?.() === 0)('runs for an ordinary user, as that user', async () => {
    const own = mkdtempSync(join(tmpdir(), 'hearth nobody '))
    chownSync(own, NOBODY, NOBODY)
    const child = hearthOn(own, { uid: NOBODY, gid: NOBODY, env: { ...process.env, TMPDIR: own, HOME: own } })
    await new Promise((resolve) => child.stdout.once('data', resolve))
    expect(statSync(join(own, 'postgres', 'data')).uid).toBe(NOBODY)
    const left = postmasterOf(await placeIn(own))
    await endOf(child)
    if (left) await stopPostmaster(await placeIn(own), left)
    rmSync(own, { recursive: true, force: true })
  })
})

const NOBODY = 65_534

/** Opens the server in a Hearth of its own, and kills that without a word. Gives the server it left. */
async function openedAndKilled(folder: string): Promise<number> {
  const child = hearthOn(folder)
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await endOf(child)
  return postmasterOf(await placeIn(folder))?.pid ?? 0
}

/** A Hearth of its own that opens the server and says so. */
function hearthOn(folder: string, more: SpawnOptions = {}) {
  const code = `
    import { openBundled } from ${JSON.stringify(new URL('server.ts', import.meta.url).href)}
    await openBundled(${JSON.stringify(folder)}, { flags: { fsync: 'off' } })
    console.log('up')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    ...more,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return child as typeof child & { stdout: Readable }
}

async function endOf(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await ended
}
