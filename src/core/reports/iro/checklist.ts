import type { Table } from '../report.ts'

/** Where a required section stands. */
export interface Checked {
  readonly id: string
  readonly title: string
  readonly state: 'told' | 'told in part' | 'not told'
  /** What it is made of, or what is to be done. */
  readonly what: string
}

/** The required sections and where each stands. */
export const checklistTable = (sections: readonly Checked[]): Table => ({
  caption: 'What the report must have, and where each part stands',
  columns: [
    { heading: 'Part', align: 'left' },
    { heading: 'State', align: 'left' },
    { heading: 'What it is made of, or what would fill it', align: 'left' },
  ],
  rows: sections.map(({ title, state, what }) => [{ text: title }, { text: inWords[state] }, { text: what }]),
})

const inWords = { told: 'Told', 'told in part': 'In part', 'not told': 'Not told' } as const
