import { describe, expect, it } from 'vitest'
import { anEntry, asAtOf } from '../../../test/entry.ts'
import { indicatorOf, indicators } from '../indicators/index.ts'
import type { Entry } from './data-set.ts'
import { onOnePage, scorecardOf } from './scorecard.ts'

const of = (entries: readonly Entry[]) =>
  scorecardOf({
    authority: { code: 'E06000999', name: 'Hearthshire' },
    asAt: asAtOf(),
    edition: 'restricted',
    inputs: [],
    definitions: '',
    entries,
  }).rows.map(({ indicatorId }) => indicatorId)

describe('the page a member reads first', () => {
  it('has a line of every theme, each of an indicator there is', () => {
    expect([...onOnePage].filter((id) => indicatorOf(id) === undefined)).toEqual([])
    const themes = new Set([...onOnePage].map((id) => indicatorOf(id)?.theme))
    expect(themes).toEqual(new Set(indicators.map(({ theme }) => theme)))
  })
  it('leaves out what nobody tells anything of, and keeps what was told once', () => {
    const silent = anEntry('pep-current', { months: ['not-collected', 'not-collected'] })
    const once = anEntry('iv-matched', { months: [[4, 100], 'not-collected'] })
    expect(of([anEntry('cic-count'), silent, once])).toEqual(['cic-count', 'iv-matched'])
  })
})
