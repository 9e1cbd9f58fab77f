import type { Exemption } from './exemption.ts'
import type { Due } from './timetable.ts'

export const paperKinds = {
  pdf: 'Uploaded PDF',
  markdown: 'Report written here',
  minutes: 'Minutes for confirmation',
  edition: 'Edition of the data set',
  'iro-report': 'Independent reviewing officer annual report',
  'open-actions': 'Open actions',
  'challenge-cards': 'Young people’s challenge cards',
  exceptions: 'Scorecard by exception',
  'annual-report': 'The board’s year',
  crosswalk: 'What is measured of what is asked',
  changes: 'Figures told otherwise',
} as const

export type PaperKind = keyof typeof paperKinds

/** Something the board reads with an item. */
export interface Paper {
  readonly id: string
  readonly title: string
  readonly kind: PaperKind
  /** How many pages it sets to; `undefined` until that is known. */
  readonly pages: number | undefined
  /** Of the file as it will be sent out; `undefined` until there is one. */
  readonly sha256: string | undefined
  readonly arrived?: Due
  /** What Hearth made it of, for a paper that is made again until the agenda is out: `open-actions`, `report:iro`. */
  readonly made?: string
  /** Number of the supplement it went out with; none while it belongs to the pack. */
  readonly supplement?: number
  /** What the report rests on, open to the public for four years. Source: Local Government Act 1972 section 100D. */
  readonly background?: readonly string[]
  /** Where the paper is kept from the public though its item is not. */
  readonly exempt?: Exemption
}
