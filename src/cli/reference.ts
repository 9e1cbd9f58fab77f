import { CannotRun, type ExitCode, type Io } from './io.ts'
import { noneOf, readOptions } from './options.ts'
import { indexPostcodes } from '../preparing/places.ts'

/** `hearth reference postcodes FILE`: indexes a postcode directory for every later report. */
export async function reference(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { positionals } = readOptions(argv, [])
  const [what, file, ...rest] = positionals
  noneOf(rest)
  if (what !== 'postcodes' || file === undefined)
    throw new CannotRun(
      'Write: hearth reference postcodes FILE, where FILE is the ONS postcode directory as CSV.',
    )
  const { about, path } = await indexPostcodes(file, io)
  io.out(`${about.postcodes} postcodes are indexed in ${path}.`)
  if (about.withoutPlace > 0) io.out(`${about.withoutPlace} have no grid reference and were left out.`)
  io.out('Next: hearth report finds distances with them from now on.')
  return 0
}
