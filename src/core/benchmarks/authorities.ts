/** An authority with responsibility for children in care. */
export interface Authority {
  /** The code in force, or the last one it had: `E06000059`. */
  readonly code: string
  /** The Department's three-digit number, which outlives a change of code. */
  readonly number: string
  readonly name: string
  readonly region: string
  readonly regionCode: string
  /** Codes it had before, where only the code changed. */
  readonly formerCodes: readonly string[]
  /** The first 30 June it existed on, where that is later than the estimates begin. */
  readonly firstYear?: number
  /** The last 30 June it existed on, where it has been abolished. */
  readonly lastYear?: number
}

/** England's area code. */
export const england = 'E92000001'

/** The authority with this area code, present or former, or three-digit number. `undefined` when not known. */
export function findAuthority(code: string, authorities: readonly Authority[]): Authority | undefined {
  const wanted = code.trim().toUpperCase()
  return (
    authorities.find((a) => a.code === wanted) ??
    authorities.find((a) => a.number === wanted || a.formerCodes.includes(wanted))
  )
}

/** The authority's name; `undefined` when the code is not known. */
export const authorityName = (code: string, authorities: readonly Authority[]): string | undefined =>
  findAuthority(code, authorities)?.name

/** The code in force for an area code that may be a former one. Unknown codes come back as they are. */
export const currentCode = (code: string, authorities: readonly Authority[]): string =>
  findAuthority(code, authorities)?.code ?? code

/** The authorities that have not been abolished. */
export const standingAuthorities = (authorities: readonly Authority[]): Authority[] =>
  authorities.filter((a) => a.lastYear === undefined)
