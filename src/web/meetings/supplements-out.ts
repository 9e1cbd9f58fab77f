import type { PublicationAbout } from '../../store/publications.ts'

/** A supplement that went out. */
export interface SupplementOut {
  readonly number: number
  readonly at: Date
  /** Why its papers were late; null where that was not asked for yet. */
  readonly why: string | null
  readonly files: readonly PublicationAbout[]
}

/** The supplements among files that went out, in order. */
export function supplementsAmong(files: readonly PublicationAbout[]): SupplementOut[] {
  const numbers = [...new Set(files.map(({ supplement }) => supplement))].filter((each) => each > 0)
  return numbers
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const own = files.filter(({ supplement }) => supplement === number)
      const [first] = own
      return first === undefined ? [] : [{ number, at: first.at, why: first.why, files: own }]
    })
}
