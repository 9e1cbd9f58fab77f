import type { DataSet } from '../data-set.ts'
import { turnedPart } from '../director-turned.ts'
import type { Block } from '../report.ts'
import { isTold } from '../untold.ts'

/** What has turned, in the words of the director's page. */
export function changedBlock({ entries }: DataSet): Block {
  const { signals, notes } = turnedPart(entries.filter((entry) => !entry.indicator.onlyRows && isTold(entry)))
  return {
    id: 'changed',
    title: 'What changed for children',
    paragraphs: [
      ...signals.map(({ title, evidence, mark }) => `${title}: ${mark.word}. ${evidence}`),
      ...notes,
    ],
    tables: [],
  }
}
