#!/usr/bin/env node
import { resolve } from 'node:path'
import { ownVersion } from '../preparing/own-version.ts'
import type { Io, Running } from './io.ts'
import { faultText, run } from './run.ts'

const began = Date.now()

/** Work over a second says what it is doing, on a terminal only. */
function progress(doing: string): void {
  if (process.stderr.isTTY && Date.now() - began > 1000) process.stderr.write(`\r\u001B[K${doing} …`)
}

function clear(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}

const io: Io = {
  out: (text) => {
    clear()
    process.stdout.write(`${text}\n`)
  },
  err: (text) => {
    clear()
    process.stderr.write(`${text}\n`)
  },
  aside: (text) => {
    if (process.stderr.isTTY) io.err(text)
  },
  progress,
  clock: Date.now,
  dataFolder: resolve(process.env.HEARTH_DATA || '.hearth'),
  database: {
    url: process.env.DATABASE_URL || undefined,
    ownerUrl: process.env.DATABASE_OWNER_URL || undefined,
  },
  mail: {
    url: process.env.HEARTH_SMTP_URL || undefined,
    from: process.env.HEARTH_MAIL_FROM || undefined,
  },
  running,
  version: ownVersion(),
}

/** A terminal and npm both pass on one Ctrl-C: only what comes later is impatience. */
const ONE_ASKING = 500

function running(): Running {
  const acts: (() => void)[] = []
  let asked: number | undefined
  const atOnce = (code: number): never => {
    for (const act of acts) act()
    process.exit(code)
  }
  const untilStopped = new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => {
        if (asked !== undefined && Date.now() - asked > ONE_ASKING) atOnce(130)
        asked ??= Date.now()
        stopped()
      })
  })
  process.on('uncaughtException', (error) => {
    io.err(faultText(error))
    atOnce(2)
  })
  const inAHurry = (act: () => void) => void acts.push(act)
  return { environment: process.env, now: () => new Date(), untilStopped, inAHurry }
}

// A reader that stops early (hearth children … | head) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2)
})

process.exitCode = await run(process.argv.slice(2), io)
