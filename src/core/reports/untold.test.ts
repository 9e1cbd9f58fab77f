import { describe, expect, it } from 'vitest'
import { anEntry } from '../../../test/entry.ts'
import type { Entry } from './data-set.ts'
import { isTold, untoldTable } from './untold.ts'

const silent = (id: string, note: string): Entry => {
  const entry = anEntry(id, { months: ['not-collected'] })
  return { ...entry, series: entry.series.map((shown) => ({ ...shown, note })) }
}

describe('what is not told yet', () => {
  it('stands together by its reason, which is said once', () => {
    const table = untoldTable('Education', [
      silent('pep-current', 'No plans.'),
      silent('ehcp', 'No status.'),
      silent('pep-quality', 'No plans.'),
    ])
    expect(table?.rows.map(([title, status, why]) => [title?.text, status?.text, why?.text])).toEqual([
      ['Children with an up-to-date personal education plan', 'Not collected', 'No plans.'],
      ['Personal education plans of good quality', 'Not collected', 'As above.'],
      ['Children with an education, health and care plan', 'Not collected', 'No status.'],
    ])
  })
  it('is no table when everything is told', () => {
    expect(untoldTable('Education', [])).toBeUndefined()
    expect(isTold(anEntry('pep-current'))).toBe(true)
    expect(isTold(silent('pep-current', 'No plans.'))).toBe(false)
  })
})
