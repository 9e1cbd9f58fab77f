import { existsSync } from 'node:fs'
import { hearthshire } from '../../core/sample/authority.ts'
import type { CouncilSignIn } from '../../web/sign-in/sign-in-config.ts'
import { CannotRun, type Environment } from '../io.ts'
import { councilOption } from '../council.ts'
import { nameOption, noneOf, numberOption, readOptions, textOf, type Typed } from '../options.ts'
import { councilSignIn } from './council-sign-in.ts'
import { originOf } from './origin.ts'

/** How the web application is to run. */
export interface ServeSettings {
  readonly host: string
  readonly port: number
  /** Where people find it, with no path. */
  readonly origin: string
  /** Where Hearth keeps things, when another folder than usual was named. */
  readonly data: string | undefined
  /** The council; the only one in the database when none was named. */
  readonly code: string | undefined
  readonly name: string | undefined
  readonly contact: string | undefined
  /** The folder of the Department's published statistics, when one was named. */
  readonly statistics: string | undefined
  /** In bytes. */
  readonly largestUpload: number
  readonly secret: string | undefined
  readonly secondFactor: 'required' | 'offered'
  readonly council: CouncilSignIn | undefined
  /** Whether the log tells of every request or of faults alone. */
  readonly log: 'requests' | 'faults'
  /** Whether it is to try things with: a made-up council, and a sign-in for each role. */
  readonly isSample: boolean
}

/** Options, and the setting of the environment that stands where one is not typed. */
const options = {
  port: 'HEARTH_PORT',
  host: 'HEARTH_HOST',
  origin: 'HEARTH_ORIGIN',
  authority: 'HEARTH_AUTHORITY',
  name: 'HEARTH_NAME',
  contact: 'HEARTH_CONTACT',
  'largest-upload': 'HEARTH_LARGEST_UPLOAD',
  'second-factor': 'HEARTH_SECOND_FACTOR',
  statistics: 'HEARTH_STATISTICS',
  log: 'HEARTH_LOG',
} as const

/** What was typed and what the environment says. Throws `CannotRun`. */
export async function serveSettings(
  argv: readonly string[],
  environment: Environment,
): Promise<ServeSettings> {
  const read = readOptions(argv, [...Object.keys(options), 'data'], ['sample'])
  noneOf(read.positionals)
  const typed = withEnvironment(read, environment)
  const port = numberOption(typed, 'port', { least: 1, most: 65_535, fallback: 8080 })
  const isSample = typed.values.sample === true
  return {
    port,
    host: textOf(typed, 'host') ?? '127.0.0.1',
    origin: originOf(textOf(typed, 'origin') ?? `http://127.0.0.1:${port}`),
    data: textOf(typed, 'data'),
    code: isSample ? hearthshire.code : await codeIn(typed),
    name: nameOption(typed),
    contact: textOf(typed, 'contact'),
    largestUpload:
      numberOption(typed, 'largest-upload', { least: 1, most: 2000, fallback: 100 }) * 1024 * 1024,
    statistics: folderIn(typed),
    secret: secretIn(environment),
    secondFactor: oneOf(typed, 'second-factor', ['required', 'offered'], isSample ? 'offered' : 'required'),
    council: councilSignIn(environment),
    log: oneOf(typed, 'log', ['requests', 'faults'], 'requests'),
    isSample,
  }
}

const codeIn = async (typed: Typed): Promise<string | undefined> =>
  textOf(typed, 'authority') === undefined ? undefined : councilOption(typed)

/** Told at the start: else the first load would be the first to hear of it. */
function folderIn(typed: Typed): string | undefined {
  const folder = textOf(typed, 'statistics')
  if (folder !== undefined && !existsSync(folder))
    throw new CannotRun(`There is no folder of statistics ${folder}. Check the spelling, or leave it out.`)
  return folder
}

function withEnvironment(typed: Typed, environment: Environment): Typed {
  const standing = Object.entries(options).map(([option, setting]) => [option, environment[setting]])
  return { ...typed, values: { ...Object.fromEntries(standing), ...typed.values } as Typed['values'] }
}

function oneOf<T extends string>(typed: Typed, option: string, words: readonly T[], usual: T): T {
  const text = textOf(typed, option)
  if (text === undefined) return usual
  const found = words.find((word) => word === text)
  if (found === undefined) throw new CannotRun(`--${option} is one of: ${words.join(', ')}.`)
  return found
}

function secretIn({ HEARTH_SECRET: secret }: Environment): string | undefined {
  if (secret === undefined || secret === '') return undefined
  if (secret.length >= 32) return secret
  throw new CannotRun('HEARTH_SECRET has fewer than 32 characters. Draw a longer one by chance, and keep it.')
}
