import { resolve } from 'node:path'
import { appOf } from '../web/app.tsx'
import { openReady } from '../web/data-set/ready.ts'
import { openPacks } from '../web/meetings/packs.ts'
import { openTrials } from '../web/drafts/trials.ts'
import { openWork, type Work } from '../web/loads/work.ts'
import type { Log } from '../web/log.ts'
import { openSample, type Sample } from '../web/sample/open-sample.ts'
import { CannotRun, type ExitCode, type Io, type Running } from './io.ts'
import { partsOf, type Serving } from './serving/application.ts'
import { listenOr } from './serving/listening.ts'
import { logText } from './serving/log-text.ts'
import { opened } from './serving/opened.ts'
import { postOf, remind } from './reminding.ts'
import { openAgenda } from './serving/agenda.ts'
import { openDaily } from './serving/daily.ts'
import { openRetention } from './serving/retention.ts'
import { serveSettings, type ServeSettings } from './serving/settings.ts'
import { welcome } from './serving/welcome.ts'

/** `hearth serve`: the web application, until it is asked to stop. */
export async function serve(argv: readonly string[], io: Io): Promise<ExitCode> {
  const running = io.running?.()
  if (running === undefined) throw new CannotRun('hearth serve runs as a program of its own.')
  const settings = await serveSettings(argv, running.environment)
  const dataFolder = settings.data === undefined ? io.dataFolder : resolve(settings.data)
  io.progress('Opening the database')
  const open = await opened(settings, dataFolder, { io, running })
  try {
    await served({ settings, dataFolder, open, io, running, log: logOf(settings, io, running) })
  } finally {
    await open.close()
  }
  return 0
}

interface Served extends Serving {
  readonly io: Io
}

async function served(serving: Served): Promise<void> {
  const { settings, dataFolder, open, io, running, log } = serving
  const parts = await partsOf(serving)
  const ready = openReady({ db: open.db, authority: open.authority.code, log })
  const work = openWork(
    { url: open.store.appUrl, authority: open.authority, dataFolder, statistics: settings.statistics },
    log,
    ready.wake,
  )
  const trials = openTrials({ db: open.db, log, now: running.now })
  const packs = openPacks({ db: open.db, log, now: running.now })
  const listening = await listenOr(settings, appOf({ ...parts, work, trials, packs }))
  const sample = openSample(parts)
  const reminders = openReminders(serving)
  const agenda = openAgenda({ db: open.db, authority: open.authority.code, now: running.now, log })
  const retention = openRetention({ db: open.db, authority: open.authority.code, now: running.now, log })
  try {
    ready.wake()
    await Promise.race([running.untilStopped, welcomed(serving, work, sample)])
    await running.untilStopped
    io.aside('Stopping …')
  } finally {
    await listening.close()
    await Promise.all([
      work.close(),
      sample.close(),
      trials.close(),
      packs.settled(),
      agenda.close(),
      retention.close(),
      reminders.close(),
      ready.close(),
    ])
  }
}

/** Reminds people once a day, where the council's mail server is named. */
function openReminders({ settings, open, io, running, log }: Served): { close: () => Promise<void> } {
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
async function welcomed({ settings, open, io, running }: Served, work: Work, sample: Sample): Promise<void> {
  work.wake()
  if (settings.isSample) io.progress('Loading the made-up council')
  const lines = await welcome(settings, open, { work, sample }, running.now())
  for (const line of [`Hearth is at ${settings.origin} (Ctrl-C stops it)`, ...lines]) io.out(line)
}

const logOf =
  (settings: ServeSettings, io: Io, running: Running): Log =>
  (line) => {
    if (settings.log === 'requests' || 'fault' in line) io.out(logText(running.now(), line))
  }
