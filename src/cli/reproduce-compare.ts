import { sha256Of } from '../preparing/edition-manifest.ts'
import { someOf } from '../preparing/plain.ts'

/** A file of an edition beside what came out now: why it differs, a clause; none where it is the same. */
export interface Compared {
  readonly path: string
  readonly differs: string | undefined
}

type Files = ReadonlyMap<string, Uint8Array>

/** Every file that stands there or came out now, in order of name. `marks` are those of the day it was made. */
export const compare = (kept: Files, made: Files, marks: ReadonlyMap<string, string>): Compared[] =>
  [...new Set([...kept.keys(), ...made.keys()])].sort().map((path) => ({
    path,
    differs: differenceOf(path, { kept: kept.get(path), made: made.get(path), mark: marks.get(path) }),
  }))

/** The files that are not what their manifest says, without anything being made again. */
export const changedIn = (kept: Files, marks: ReadonlyMap<string, string>): Compared[] =>
  [...marks].sort().map(([path, mark]) => {
    const file = kept.get(path)
    const changed = file === undefined ? 'is not there any more' : 'was changed after it was made'
    return { path, differs: file !== undefined && sha256Of(file) === mark ? undefined : changed }
  })

interface Three {
  readonly kept: Uint8Array | undefined
  readonly made: Uint8Array | undefined
  readonly mark: string | undefined
}

function differenceOf(path: string, { kept, made, mark }: Three): string | undefined {
  if (kept === undefined) return 'is not there any more'
  if (made === undefined) return mark === undefined ? 'is no file of this edition' : 'did not come out again'
  if (Buffer.compare(kept, made) === 0) return undefined
  const how =
    mark === undefined || sha256Of(kept) === mark
      ? 'comes out otherwise now'
      : 'was changed after it was made'
  const what = path.endsWith('.json') ? whatDiffers(textOf(kept), textOf(made)) : undefined
  return what === undefined ? how : `${how}: ${what}`
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

/** Which parts of two JSON files are not the same: measures by id, the rest by name. `undefined` where nothing tells. */
export function whatDiffers(was: string, now: string): string | undefined {
  const [before, after] = [partsOf(was), partsOf(now)]
  if (before === undefined || after === undefined) return 'it is no JSON any more'
  const parts = keysOf(before, after).filter((key) => said(before[key]) !== said(after[key]))
  const measures = parts.includes('indicators') ? measuresOf(before.indicators, after.indicators) : []
  const others = parts.filter((key) => key !== 'indicators')
  const found = [
    ...(measures.length > 0 ? [`measures ${someOf(measures, 10)}`] : []),
    ...(others.length > 0 ? [`what it says of ${someOf(others, 10)}`] : []),
  ]
  return found.length > 0 ? found.join('; ') : 'the way it is written alone'
}

type Parts = Readonly<Record<string, unknown>>

function measuresOf(was: unknown, now: unknown): string[] {
  const [before, after] = [byId(was), byId(now)]
  return keysOf(before, after).filter((id) => said(before[id]) !== said(after[id]))
}

const byId = (all: unknown): Parts =>
  Object.fromEntries(
    (Array.isArray(all) ? (all as { id?: unknown }[]) : []).map((each) => [String(each.id), each]),
  )

const keysOf = (was: Parts, now: Parts): string[] => [...new Set([...Object.keys(was), ...Object.keys(now)])]

const said = (value: unknown): string | undefined => JSON.stringify(value)

function partsOf(text: string): Parts | undefined {
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null ? (found as Parts) : undefined
  } catch {
    return undefined
  }
}
