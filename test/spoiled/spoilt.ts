/** A file that somebody could hand in, and what should come of it. */
export interface Spoilt {
  /** What is wrong with it: completes "a file …". */
  readonly name: string
  readonly path: string
  readonly bytes: () => string | Uint8Array
  /** Rows used of it; not looked at when left out. */
  readonly used?: number
  /** What some sentence about it says. Without it there is nothing to say. */
  readonly says?: RegExp
}

/** A made-up child: no sentence may name one. */
export const kid = (at: number): string => `KID70000${String(at)}`

export const episodeHeadings =
  'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

/** An episode of a made-up child, as a line of CSV. */
export const episode = (at: number): string =>
  `${kid(at)},0${String(at)}/05/2020,S,C2,N1,U6,PR1,,,,AB1 2CD,EF3 4GH,SC100001`

export const episodes = [1, 2, 3, 4].map(episode)

/** Four episodes as a return's table, its lines changed if need be. */
export const episodesCsv = (change: (line: string) => string = (line) => line): string =>
  [episodeHeadings, ...episodes.map(change)].join('\n')

export const checks = [1, 2, 3, 4].map((at) => `${kid(at)},1${String(at)}/06/2020,`)

/** Four checks of teeth as a local collection. */
export const checksCsv = (change: (line: string) => string = (line) => line): string =>
  ['child_id,check_date', ...checks.map((line) => change(line.slice(0, -1)))].join('\n')

/** Lines of CSV as the cells of a sheet. */
export const cellsOf = (csv: string): string[][] => csv.split('\n').map((line) => line.split(','))
