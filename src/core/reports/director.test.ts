import { describe, expect, test } from 'vitest'
import { anEntry, asAtOf, england, type Told } from '../../../test/entry.ts'
import type { Benchmark } from '../benchmarks/benchmark.ts'
import { indicators } from '../indicators/index.ts'
import type { Target } from '../record/targets.ts'
import { day } from '../time/day.ts'
import type { DataSet, Entry, Shown } from './data-set.ts'
import { directorsPage } from './director.ts'
import type { DirectorsPart } from './report.ts'

const setOf = (entries: readonly Entry[]): DataSet => ({
  authority: { code: 'E06000059', name: 'Dorset' },
  asAt: asAtOf(),
  edition: 'restricted',
  inputs: [],
  definitions: '2026.1',
  entries,
})

function partOf(entries: readonly Entry[], id: string): DirectorsPart {
  const part = directorsPage(setOf(entries)).parts.find((each) => each.id === id)
  if (!part) throw new Error(`No part ${id}`)
  return part
}

const idsIn = ({ signals }: DirectorsPart) => signals.map(({ indicatorId }) => indicatorId)

/** Thirteen months alike, but for the first, a year before the last. */
const from = (then: Told, now: Told): Told[] => [then, ...Array.from({ length: 12 }, () => now)]

const neighbours = (value: number, more: Partial<Benchmark> = {}): Benchmark => ({
  ...england(value, { period: '2020' }),
  comparator: 'statistical-neighbours',
  name: 'Statistical neighbours (mean)',
  method: 'mean',
  ...more,
})

const hidden = (entry: Entry): Entry => {
  const hide = (shown: Shown): Shown => ({ ...shown, figure: { kind: 'suppressed' }, status: 'suppressed' })
  return { ...entry, series: entry.series.map(hide), years: entry.years.map(hide) }
}

describe('what has turned', () => {
  const worse = anEntry('dental-up-to-date', { months: from([390, 400], [200, 400]) })
  const flat = anEntry('placement-20-miles', { months: from([100, 400], [101, 400]) })

  test('names what moved beyond chance, with its figure, its count and what it came from', () => {
    const { signals, notes } = partOf([flat, worse], 'turned')
    expect(signals).toMatchObject([
      {
        indicatorId: 'dental-up-to-date',
        mark: { shape: '▼', word: expect.stringContaining('worse') as string },
      },
    ])
    expect(signals[0]?.evidence).toMatch(
      /^50% \(200 of 400\) on 30 September 2020, from 98% in September 2019\.$/,
    )
    expect(notes).toEqual([])
  })

  test('says that nothing has moved, of how many', () => {
    expect(partOf([flat], 'turned')).toMatchObject({
      signals: [],
      notes: ['The one measure that can be told of has not changed by more than chance would bring.'],
    })
  })

  test('says nothing of a figure that is hidden', () => {
    expect(partOf([hidden(worse)], 'turned').signals).toEqual([])
  })
})

describe('what is worse than neighbours', () => {
  const entry = (now: Told, ...benchmarks: Benchmark[]) =>
    anEntry('placement-20-miles', { months: from(now, now), benchmarks })

  test('is what is on the wrong side of their mean by more than chance, with the year of theirs', () => {
    const { signals, title } = partOf([entry([160, 400], neighbours(20))], 'neighbours')
    expect(title).toBe('What is worse than neighbours')
    expect(signals.map(({ evidence }) => evidence)).toEqual([
      '40% (160 of 400) on 30 September 2020; the mean of neighbours was 20% (2020).',
    ])
  })

  test('is not what is better, near, of so few, hidden or of other children', () => {
    for (const other of [
      entry([40, 400], neighbours(20)),
      entry([84, 400], neighbours(20)),
      entry([2, 4], neighbours(20)),
      hidden(entry([160, 400], neighbours(20))),
      entry([160, 400], neighbours(20), england(20, { note: 'Published for ages 5 to 16.' })),
      entry([160, 400], neighbours(20, { period: '2017' }), england(39)),
    ])
      expect(idsIn(partOf([other], 'neighbours'))).toEqual([])
  })

  test('goes by England where no figure of neighbours is of the last two years, and says so', () => {
    const old = entry([160, 400], neighbours(20, { period: '2017' }), england(20))
    const { title, signals, notes } = partOf([old], 'neighbours')
    expect(title).toBe('What is worse than England')
    expect(signals).toHaveLength(1)
    expect(notes[0]).toMatch(/No figures of neighbours/)
  })

  test('asks more of each measure the more are compared: 1 in 30 by chance is no news among twenty', () => {
    // 21 of 50 where 28% is expected happens by chance 1 time in 26 or so.
    const near = entry([21, 50], neighbours(28))
    expect(idsIn(partOf([near], 'neighbours'))).toEqual(['placement-20-miles'])
    const alike = Array.from({ length: 19 }, () => entry([112, 400], neighbours(28)))
    expect(idsIn(partOf([near, ...alike], 'neighbours'))).toEqual([])
  })
})

describe('what is off target', () => {
  const target: Target = {
    indicatorId: 'dental-up-to-date',
    from: day('2019-04-01'),
    target: 90,
    tolerance: 5,
    polarity: 'higher',
    period: undefined,
    owner: 'Designated nurse',
    source: undefined,
    note: undefined,
  }
  const entry = (now: Told): Entry => ({
    ...anEntry('dental-up-to-date', { months: from(now, now) }),
    targets: [target],
  })

  test('says the target, since when it holds, whose it is and that no action is given', () => {
    expect(partOf([entry([200, 400])], 'targets').signals).toMatchObject([
      {
        mark: { shape: '✗', word: 'off target' },
        evidence:
          '50% (200 of 400) on 30 September 2020; the target is 90% or more, from 1 April 2019. Owner: Designated nurse. No action is given.',
      },
    ])
  })

  test('says the count first where it is small, and that so few may miss it by chance', () => {
    expect(partOf([entry([8, 10])], 'targets').signals[0]?.evidence).toMatch(
      /^8 of 10 \(80%\) .* a gap that chance alone may bring\./,
    )
  })

  test('counts those that are on target and within tolerance, and says nothing of what is hidden', () => {
    const entries = [entry([380, 400]), entry([350, 400]), hidden(entry([20, 400]))]
    expect(partOf(entries, 'targets')).toMatchObject({
      signals: [],
      notes: ['2 measures have a target and a tolerance. On target: 1. Within tolerance: 1. Off target: 0.'],
    })
  })

  test('does not tell the public that an action is lacking', () => {
    const set: DataSet = { ...setOf([entry([200, 400])]), edition: 'public' }
    const [signal] = directorsPage(set).parts.find(({ id }) => id === 'targets')?.signals ?? []
    expect(signal?.evidence).toMatch(/Owner: Designated nurse\.$/)
  })

  test('teaches how to set one where none is set', () => {
    expect(partOf([anEntry('dental-up-to-date')], 'targets').notes[0]).toMatch(/indicator_id, from, target/)
  })
})

describe('what cannot be told', () => {
  test('is told by its reason, what a board asks about first before the rest', () => {
    const none = (id: string) => anEntry(id, { months: from('not-collected', 'not-collected') })
    const entries = [none('school-moves'), none('dental-up-to-date'), hidden(anEntry('placement-3plus'))]
    const { signals } = partOf(entries, 'untold')
    expect(signals.map(({ mark: { word }, title }) => [word, title])).toEqual([
      ['hidden', 'One figure is hidden so that no child can be told'],
      ['not collected', '2 measures are not collected'],
    ])
    expect(signals[1]?.evidence).toMatch(/^“Dental checks up to date” and “.*”\. Nobody was asked\.$/)
  })

  test('is nothing where everything has a figure and a year before it', () => {
    const { signals, notes } = partOf(
      [anEntry('placement-20-miles', { months: from([100, 400], [100, 400]) })],
      'untold',
    )
    expect(signals).toEqual([])
    expect(notes).toHaveLength(1)
  })
})

describe('the page', () => {
  const all = indicators.filter(({ onlyRows, kind }) => !onlyRows && kind === 'share')
  const crowded = all.map(({ id, better }) => {
    const [now, then]: Told[] =
      better === 'lower'
        ? [
            [300, 400],
            [40, 400],
          ]
        : [
            [40, 400],
            [300, 400],
          ]
    return anEntry(id, {
      months: from(then ?? 0, now ?? 0),
      years: { 2018: then ?? 0, 2019: now ?? 0 },
      benchmarks: [neighbours(50)],
    })
  })

  test('is no longer than a page however much there is to say, and says how much more there is', () => {
    const { parts } = directorsPage(setOf(crowded))
    const sentences = parts.flatMap(({ signals }) => signals)
    const lines = sentences.reduce(
      (sum, { title, evidence }) => sum + Math.ceil((title + evidence).length / 92),
      0,
    )
    expect(all.length).toBeGreaterThan(60)
    expect(sentences.length).toBeGreaterThan(12)
    expect(lines).toBeLessThanOrEqual(44)
    for (const id of ['turned', 'neighbours'])
      expect(parts.find((part) => part.id === id)?.notes[0]).toMatch(
        /^And \d+ more, in the scorecard and the themes\.$/,
      )
  })

  test('is the same for the same figures', () => {
    expect(directorsPage(setOf(crowded))).toEqual(directorsPage(setOf(crowded)))
  })
})
