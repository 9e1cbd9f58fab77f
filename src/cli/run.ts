import { Refusal } from '../files/refusal.ts'
import { StoreRefusal } from '../store/store-refusal.ts'
import { inDataFolder } from './data-folder.ts'
import { help, isCommand, type Command } from './help.ts'
import { CannotRun, type ExitCode, type Io } from './io.ts'
import { brief, plain } from '../preparing/plain.ts'

type Run = (argv: readonly string[], io: Io) => ExitCode | Promise<ExitCode>

/** Each command, loaded when it is called. */
const commands: Readonly<Record<Command, () => Promise<Run>>> = {
  report: async () => (await import('./report.ts')).report,
  publish: async () => (await import('./publish.ts')).publish,
  reproduce: async () => (await import('./reproduce.ts')).reproduce,
  exceptions: async () => (await import('./paper.ts')).exceptions,
  crosswalk: async () => (await import('./paper.ts')).crosswalk,
  'iro-report': async () => (await import('./iro-report.ts')).iroReport,
  'annual-report': async () => (await import('./annual-report.ts')).annualReport,
  lint: async () => (await import('./lint.ts')).lint,
  check: async () => (await import('./check.ts')).check,
  children: async () => (await import('./children.ts')).children,
  reconcile: async () => (await import('./reconcile.ts')).reconcile,
  sample: async () => (await import('./sample.ts')).sample,
  template: async () => (await import('./template.ts')).template,
  pseudonyms: async () => (await import('./pseudonyms.ts')).pseudonyms,
  indicators: async () => (await import('./indicators.ts')).indicators,
  reference: async () => (await import('./reference.ts')).reference,
  invite: async () => (await import('./invite.ts')).invite,
  remind: async () => (await import('./remind.ts')).remind,
  migrate: async () => (await import('./migrate.ts')).migrate,
  backup: async () => (await import('./backup.ts')).backup,
  restore: async () => (await import('./restore.ts')).restore,
  serve: async () => (await import('./serve.ts')).serve,
  doctor: async () => (await import('./doctor.ts')).doctor,
}

/** Carries out a call. 0 done, 1 done with things listed, 2 could not run. No stack trace ever reaches a person. */
export const run = (argv: readonly string[], io: Io): Promise<ExitCode> => carryOut(argv, plainly(io))

/** What is printed may hold names of files and headings: nothing of it commands the terminal. */
const plainly = (io: Io): Io => ({
  ...io,
  out: (text) => {
    io.out(plain(text))
  },
  err: (text) => {
    io.err(plain(text))
  },
  aside: (text) => {
    io.aside(plain(text))
  },
})

async function carryOut(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [word = '--help', ...rest] = argv
  if (word === '--help' || word === '-h' || word === 'help') {
    const about = rest[0] ?? ''
    io.out(isCommand(about) ? help[about] : help.hearth)
    return 0
  }
  if (word === '--version') {
    const { DEFINITIONS } = await import('../core/indicators/index.ts')
    io.out(`hearth ${io.version}, definitions ${DEFINITIONS}`)
    return 0
  }
  if (!isCommand(word)) return refuse(`There is no command ${brief(word)}. hearth --help lists them.`, io)
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(help[word])
    return 0
  }
  try {
    const carried = inDataFolder(word, rest, io)
    return await (
      await commands[word]()
    )(carried.argv, carried.io)
  } catch (error) {
    if (error instanceof CannotRun || error instanceof Refusal || error instanceof StoreRefusal)
      return refuse(error.message, io)
    return refuse(faultText(error), io)
  }
}

function refuse(message: string, io: Io): ExitCode {
  io.err(message)
  return 2
}

/** A fault of ours. The message may quote a child's data, so only its kind and place in the program are told. */
export function faultText(error: unknown): string {
  const kind = error instanceof Error ? error.name : 'Unknown'
  const frames = (error instanceof Error ? (error.stack ?? '') : '').split('\n')
  const ours = frames.find(
    (frame) => /\/(src|dist)\/[^)]*:\d+/.test(frame) && !frame.includes('node_modules'),
  )
  const where = /\/((?:src|dist)\/[^):]+:\d+)/.exec(ours ?? '')?.[1] ?? ''
  return `Hearth failed through a fault of its own (${[kind, where].filter(Boolean).join(' at ')}). Nothing was written. Please report it with these words.`
}
