import type { IsoDay, Json } from './json.ts'

/** Reports that Hearth makes and people may keep. */
export type ReportName = 'iro' | 'exceptions' | 'annual' | 'crosswalk' | 'changes'

/** Who may open a file of a report: anybody with business here, whoever sees every number, whoever sits in private session. */
export type ReportAudience = 'public' | 'restricted' | 'exempt'

/** What people wrote for a section of a report; a change is a new version. */
export interface ReportWordsTable {
  readonly authority: string
  readonly report: 'iro' | 'changes'
  readonly asAt: IsoDay
  readonly section: string
  readonly version: number
  readonly markdown: string
  /** The lines of a plan, for a section that is one. */
  readonly lines: Json<unknown>
  readonly by: string
  readonly at: Date
}

/** A report as it stood when it was kept. */
export interface ReportKeptTable {
  readonly id: string
  readonly authority: string
  readonly report: ReportName
  readonly asAt: IsoDay
  readonly version: number
  readonly title: string
  /** The data set it tells of; null where it tells of none. */
  readonly dataSet: string | null
  readonly by: string
  readonly at: Date
}

export interface ReportFileTable {
  readonly kept: string
  readonly authority: string
  readonly audience: ReportAudience
  readonly name: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** Who answers for a kept report. */
export interface ReportSignedTable {
  readonly kept: string
  readonly authority: string
  readonly role: string
  readonly by: string
  readonly at: Date
}
