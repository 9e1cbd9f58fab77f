import { DEFINITIONS } from '../core/indicators/index.ts'
import { day, longDay } from '../core/time/day.ts'
import type { RestrictedManifest } from '../preparing/edition-manifest.ts'
import { brief } from '../preparing/plain.ts'
import type { ExitCode, Io } from './io.ts'
import type { Compared } from './reproduce-compare.ts'
import { missingIn, othersIn, type Sought } from './reproduce-inputs.ts'

/** Says which edition it is, and by which Hearth it was made where that is not this one. */
export function tellEdition(manifest: RestrictedManifest, io: Io): void {
  const { authority, asAt, version, hearth, definitions } = manifest
  io.out(`${brief(authority.name, 100)} as at ${longDay(day(asAt))}, version ${version}`)
  if (hearth !== io.version)
    io.out(`Note: it was made by Hearth ${brief(hearth)}; this is Hearth ${io.version}.`)
  if (definitions !== DEFINITIONS)
    io.out(`Note: it was measured by definitions ${brief(definitions)}; these are ${DEFINITIONS}.`)
}

/** Says what was found of what the edition was made from. */
export function tellInputs(what: string, sought: readonly Sought[], io: Io): void {
  const [others, missing] = [othersIn(sought), missingIn(sought)]
  io.out(
    `${what}: ${sought.length - others.length - missing.length} of ${sought.length} are here, known by their SHA-256`,
  )
  for (const { name, wanted, found } of others)
    io.out(
      `  another    ${brief(name, 100)}: its SHA-256 is ${short(found?.sha256)}, and was ${short(wanted)}`,
    )
  for (const { name, wanted } of missing)
    io.out(`  missing    ${brief(name, 100)}: no file here has the SHA-256 ${short(wanted)}`)
}

const short = (mark: string | null | undefined): string => `${(mark ?? '').slice(0, 12)}…`

/** Says of each file whether it is the same. 0 when all are. */
export function tellFiles(compared: readonly Compared[], io: Io): ExitCode {
  for (const { path, differs } of compared)
    io.out(differs === undefined ? `  the same   ${path}` : `  DIFFERS    ${path}: ${differs}`)
  const many = compared.filter(({ differs }) => differs !== undefined).length
  io.out(
    many === 0
      ? `All ${compared.length} files came out the same, byte for byte.`
      : `${many} of ${compared.length} files ${many === 1 ? 'differs' : 'differ'}.`,
  )
  return many === 0 ? 0 : 1
}

/** Says which files are not what the manifest says, where nothing could be made again. */
export function tellChanged(compared: readonly Compared[], io: Io): void {
  const changed = compared.flatMap(({ path, differs }) => (differs === undefined ? [] : [{ path, differs }]))
  for (const { path, differs } of changed) io.out(`  DIFFERS    ${path}: ${differs}`)
  if (changed.length === 0) io.out(`All ${compared.length} files are what the manifest says of them.`)
}
