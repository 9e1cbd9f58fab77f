import { findAuthority, currentCode } from '../core/benchmarks/authorities.ts'
import type { Reference } from '../core/record/reference.ts'
import type { CheckInput } from '../core/rules/index.ts'
import { providersIn } from '../core/rules/read-providers.ts'
import { readInputs } from '../files/read.ts'
import { unread } from './check-notes.ts'
import { CannotRun, type Io } from './io.ts'
import { directoryFor, placesIn } from '../preparing/places.ts'
import { told } from '../preparing/told.ts'

type Places = Pick<CheckInput, 'findPlace' | 'authority' | 'councilOf'>

/** Where postcodes are and the council's names; the list of councils is read only when one of them is asked for. */
export async function placesFor(
  {
    postcodes,
    authority,
  }: { readonly postcodes: string | undefined; readonly authority: string | undefined },
  reference: Reference,
  io: Io,
): Promise<Places> {
  const findPlace = placesIn(reference, await directoryFor(postcodes, io))
  if (findPlace === undefined && authority === undefined) return {}
  const { readShipped } = await import('../files/statistics/shipped.ts')
  const { authorities, districts } = (await readShipped()).tables
  const own = authority === undefined ? undefined : findAuthority(authority, authorities)
  return {
    findPlace,
    authority: authority === undefined ? undefined : [authority, ...(own ? [own.code, own.number] : [])],
    councilOf: (code) =>
      (Object.hasOwn(districts, code) ? districts[code] : undefined) ?? currentCode(code, authorities),
  }
}

/** The providers in Ofsted's lists; `undefined` when none is named. What cannot be read is told to `faults`. */
export async function providersFrom(
  paths: readonly string[],
  places: Places,
  faults: string[],
  io: Io,
): Promise<CheckInput['providers']> {
  if (paths.length === 0) return undefined
  const { files } = await readInputs(paths, { told: told(io, "Reading Ofsted's lists") })
  const grids = files.flatMap((file) => file.grids)
  const { providers } = providersIn(grids, places)
  if (providers.length === 0) throw new CannotRun([noList, ...unread(files)].join('\n'))
  faults.push(...unread(files))
  return providers
}

const noList =
  "There is no list of providers in what --providers names. Give Ofsted's workbook as it was downloaded."
