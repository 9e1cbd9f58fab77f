import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { appOf } from '../web/app.tsx'
import { readAssets } from '../web/assets/assets.ts'
import { openReady } from '../web/data-set/ready.ts'
import { openPacks, type Packs } from '../web/meetings/packs.ts'
import { openTrials, type Trials } from '../web/drafts/trials.ts'
import { listen, type Listening } from '../web/listen.ts'
import { openWork, type Work } from '../web/loads/work.ts'
import type { Log } from '../web/log.ts'
import { signInOf } from '../web/sign-in/sign-in.ts'
import { faultsOf, type SignInConfig } from '../web/sign-in/sign-in-config.ts'
import { CannotRun, type ExitCode, type Io, type Running } from './io.ts'
import { logText } from './serving/log-text.ts'
import { opened, type Opened } from './serving/opened.ts'
import { postOf, remind } from './reminding.ts'
import { openDaily } from './serving/daily.ts'
import { openRetention } from './serving/retention.ts'
import { secretsOf } from './serving/secret.ts'
import { serveSettings, type ServeSettings } from './serving/settings.ts'
import { welcome } from './serving/welcome.ts'

const assetFolder = fileURLToPath(new URL('../../assets/', import.meta.url))

/** `hearth serve`: the web application, until it is asked to stop. */
export async function serve(argv: readonly string[], io: Io): Promise<ExitCode> {
  const running = io.running?.()
  if (running === undefined) throw new CannotRun('hearth serve runs as a program of its own.')
  const settings = await serveSettings(argv, running.environment)
  const dataFolder = settings.data === undefined ? io.dataFolder : resolve(settings.data)
  io.progress('Opening the database')
  const open = await opened(settings, dataFolder, { io, running })
  try {
    await served({ settings, dataFolder, open, io, running })
  } finally {
    await open.close()
  }
  return 0
}

interface Serving {
  readonly settings: ServeSettings
  readonly dataFolder: string
  readonly open: Opened
  readonly io: Io
  readonly running: Running
}

async function served(serving: Serving): Promise<void> {
  const { settings, dataFolder, open, io, running } = serving
  const log = logOf(serving)
  const ready = openReady({ db: open.db, authority: open.authority.code, log })
  const work = openWork(
    { url: open.store.appUrl, authority: open.authority, dataFolder, statistics: settings.statistics },
    log,
    ready.wake,
  )
  const trials = openTrials({ db: open.db, log, now: running.now })
  const packs = openPacks({ db: open.db, log, now: running.now })
  const listening = await listenOr(settings, await applicationOf(serving, log, { work, trials, packs }))
  const reminders = openReminders(serving, log)
  const retention = openRetention({ db: open.db, authority: open.authority.code, now: running.now, log })
  try {
    ready.wake()
    await Promise.race([running.untilStopped, welcomed(serving, work)])
    await running.untilStopped
    io.aside('Stopping …')
  } finally {
    await listening.close()
    await Promise.all([
      work.close(),
      trials.close(),
      packs.settled(),
      retention.close(),
      reminders.close(),
      ready.close(),
    ])
  }
}

/** Reminds people once a day, where the council's mail server is named. */
function openReminders({ settings, open, io, running }: Serving, log: Log): { close: () => Promise<void> } {
  const post = postOf(io)
  if (post === undefined) return { close: () => Promise.resolve() }
  const about = { db: open.db, authority: open.authority.code, origin: settings.origin }
  const daily = openDaily({
    ...{ route: 'reminders', now: running.now, log },
    work: async (at) => {
      const { failed } = await remind({ ...about, at }, post)
      if (failed > 0) throw new Error('The mail server did not take every reminder')
    },
  })
  return { close: () => daily.close().finally(post.close) }
}

/** What was broken off is taken up again, and whoever started it is told how people come in. */
async function welcomed({ settings, open, io, running }: Serving, work: Work): Promise<void> {
  work.wake()
  if (settings.isSample) io.progress('Loading the made-up council')
  const lines = await welcome(settings, open, work, running.now())
  for (const line of [`Hearth is at ${settings.origin} (Ctrl-C stops it)`, ...lines]) io.out(line)
}

const logOf =
  ({ settings, io, running }: Serving): Log =>
  (line) => {
    if (settings.log === 'requests' || 'fault' in line) io.out(logText(running.now(), line))
  }

async function applicationOf(
  { settings, dataFolder, open, running }: Serving,
  log: Log,
  threads: { work: Work; trials: Trials; packs: Packs },
) {
  const { origin, secondFactor, council, contact, largestUpload } = settings
  const { db, authority } = open
  const { now } = running
  const secrets = secretsOf(settings.secret, dataFolder)
  const serviceName = 'Hearth'
  const signIn = { origin, serviceName, secret: secrets.signIn, secondFactor, council, now }
  refuseFaults(signIn)
  return appOf({
    ...{ db, now, log, ...threads },
    config: {
      ...{ serviceName, authority, origin, secret: secrets.forms, contact, largestUpload },
      // Hearth speaks no https itself: where people use it, something in front of it does.
      behindProxy: origin.startsWith('https://'),
      identityProvider: council === undefined ? undefined : new URL(council.issuer).origin,
    },
    signIn: signInOf(db, signIn),
    assets: await readAssets(assetFolder),
  })
}

function refuseFaults(signIn: SignInConfig): void {
  const faults = faultsOf(signIn)
  if (faults.length > 0) throw new CannotRun(faults.join(' '))
}

async function listenOr({ host, port }: ServeSettings, app: ReturnType<typeof appOf>): Promise<Listening> {
  try {
    return await listen(app, { host, port })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const sentence = whyNot(code, host, port)
    if (sentence === undefined) throw error
    throw new CannotRun(sentence)
  }
}

function whyNot(code: string, host: string, port: number): string | undefined {
  if (code === 'EADDRINUSE')
    return `Something else listens on port ${port} already. Stop it, or choose another: --port ${port === 65_535 ? 8080 : port + 1}.`
  if (code === 'EACCES')
    return `This account may not listen on port ${port}. Choose one above 1023: --port 8080.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `${host} is no address of this machine. Leave --host out, or name one of its own.`
  return undefined
}
