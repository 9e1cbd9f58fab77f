import { describe, expect, it } from 'vitest'
import { anEdition, type MadeUp, type Told } from '../../../test/made-up-edition.ts'
import { highs } from '../../solver/highs.ts'
import type { Link } from '../indicators/link.ts'
import { attack, type Attacking } from './attack.ts'
import type { PublicFiles } from './public-files.ts'

const open = await highs()

/** The range an attack leaves a hidden number in. */
function found(
  { files, knowledge }: MadeUp,
  name: string,
  more: { links?: readonly Link[]; seen?: Partial<PublicFiles>; attacking?: Attacking } = {},
): readonly [number, number] | undefined {
  const { links = [], seen = {}, attacking } = more
  const made = attack({ ...files, ...seen }, { ...knowledge, links }, open, attacking)
  const value = made.known(name)
  if (value !== undefined) return [value, value]
  const range = made.unknown.get(name)
  return range && [range.low, range.high]
}

const months = (cells: readonly Told[]): Record<string, Told> =>
  Object.fromEntries(
    cells.map((cell, at) => [
      `${at < 9 ? 2024 : 2025}-${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
      cell,
    ]),
  )

describe('the attack finds', () => {
  it('a hidden row by what is left of the total', () => {
    const made = anEdition('2025-03-31', {
      homes: { months: { '2025-03': 60 }, rows: { a: [31, 60], b: [26, 60], c: 'hidden' } },
    })
    expect(found(made, 'homes/row/c#numerator')).toEqual([3, 3])
  })

  it('two hidden rows no nearer than their sum', () => {
    const made = anEdition('2025-03-31', {
      homes: { months: { '2025-03': 60 }, rows: { a: [31, 60], b: 'hidden', c: 'hidden' } },
    })
    expect(found(made, 'homes/row/c#numerator')).toEqual([0, 29])
  })

  it('the Lambeth pair: two answers, threshold five, and the total printed', () => {
    const made = anEdition('2025-03-31', {
      answers: { months: { '2025-03': 5 }, rows: { yes: 'hidden', no: 'hidden' } },
    })
    // Who knows that hidden is at most five learns nothing more; who is told one learns the other.
    expect(found(made, 'answers/row/yes#numerator')).toEqual([0, 5])
    const named = anEdition('2025-03-31', {
      answers: { months: { '2025-03': 5 }, rows: { yes: [4, 5], no: 'hidden' } },
    })
    expect(found(named, 'answers/row/no#numerator')).toEqual([1, 1])
  })

  it('a number in one table by another table that shares it', () => {
    const made = anEdition('2025-03-31', {
      care: { months: { '2025-03': 40 }, rows: { foster: 'hidden', other: [30, 40] } },
      carers: {
        numeratorWords: 'ours',
        denominatorWords: 'fostered',
        months: { '2025-03': 'hidden' },
        rows: { ours: [6, 10], theirs: 'hidden' },
      },
    })
    const links: Link[] = [
      {
        whole: { indicatorId: 'carers', of: 'denominator', times: 1 },
        parts: [{ indicatorId: 'care', of: 'numerator', key: 'foster', times: 1 }],
        where: ['rows'],
        why: 'children in foster care',
      },
    ]
    expect(found(made, 'care/row/foster#numerator', { links })).toEqual([10, 10])
    expect(found(made, 'carers/month/2025-03#denominator', { links })).toEqual([10, 10])
    expect(found(made, 'carers/row/theirs#numerator', { links })).toEqual([4, 4])
  })

  it('rows crossed with rows, down where across leaves room', () => {
    const made = anEdition('2025-03-31', {
      ages: {
        months: { '2025-03': 50 },
        rows: {
          young: [20, 50],
          old: [30, 50],
          M: [28, 50],
          F: [22, 50],
          ...{ 'young:M': 'hidden', 'young:F': 'hidden', 'old:M': [11, 50], 'old:F': 'hidden' },
        },
      },
    })
    expect(found(made, 'ages/row/young:F#numerator')).toEqual([3, 3])
  })

  it('neighbouring breakdowns by their difference: ages 0 to 4, and those of one to four', () => {
    const made = anEdition('2025-03-31', {
      ages: {
        months: { '2025-03': 50 },
        rows: { 'under-1': 'hidden', '1-4': [14, 50], '0-4': [16, 50], '5-17': [34, 50] },
      },
    })
    expect(found(made, 'ages/row/under-1#numerator')).toEqual([2, 2])
  })

  it('that all are nought where nothing is left', () => {
    const made = anEdition('2025-03-31', {
      homes: { months: { '2025-03': 31 }, rows: { a: [31, 31], b: 'hidden', c: 'hidden' } },
    })
    expect(found(made, 'homes/row/c#numerator')).toEqual([0, 0])
  })

  it('that one is one where a single child is left, of two rows', () => {
    const made = anEdition('2025-03-31', {
      homes: { months: { '2025-03': 32 }, rows: { a: [31, 32], b: 'hidden', c: 'hidden' } },
    })
    expect(found(made, 'homes/row/c#numerator')).toEqual([0, 1])
  })

  it('the months of a year by the year', () => {
    const shown = [4, 6, 7, 8, 5, 9, 10, 6, 'hidden', 7, 8, 9] as const
    const made = anEdition('2025-03-31', {
      meetings: { reach: 'period', events: true, months: months(shown), years: { '2024/25': 82 } },
    })
    expect(found(made, 'meetings/month/2024-12#numerator')).toEqual([3, 3])
  })

  it('the year by March, for what is counted on the day', () => {
    const made = anEdition('2025-03-31', {
      waiting: { months: { '2025-03': 4 }, years: { '2024/25': 'hidden' } },
    })
    expect(found(made, 'waiting/year/2024/25#numerator')).toEqual([4, 4])
  })

  it('who came by who was here before and after and who left', () => {
    const made = anEdition('2025-02-28', {
      'cic-count': { months: { '2025-01': 80, '2025-02': 79 } },
      'cic-started': { reach: 'period', months: { '2025-01': 9, '2025-02': 'hidden' } },
      'cic-ceased': { reach: 'period', months: { '2025-01': 8, '2025-02': 6 } },
    })
    expect(found(made, 'cic-started/month/2025-02#numerator')).toEqual([5, 5])
  })

  it('a negative net change, and what it tells of who came', () => {
    const made = anEdition('2025-02-28', {
      'cic-net-change': { reach: 'period', months: { '2025-02': -3 } },
      'cic-started': { reach: 'period', months: { '2025-02': 'hidden' } },
      'cic-ceased': { reach: 'period', months: { '2025-02': 7 } },
    })
    expect(found(made, 'cic-started/month/2025-02#numerator')).toEqual([4, 4])
  })

  it('a hidden net change that is below nought', () => {
    const made = anEdition('2025-02-28', {
      'cic-net-change': { reach: 'period', months: { '2025-02': 'hidden' } },
      'cic-started': { reach: 'period', months: { '2025-02': 4 } },
      'cic-ceased': { reach: 'period', months: { '2025-02': 7 } },
    })
    expect(found(made, 'cic-net-change/month/2025-02#numerator')).toEqual([-3, -3])
  })

  it('a hidden whole by a share of the same whole', () => {
    const made = anEdition('2025-03-31', {
      one: { denominatorWords: 'children in long care', months: { '2025-03': [7, 9] } },
      other: { denominatorWords: 'children in long care', months: { '2025-03': 'hidden' } },
    })
    expect(found(made, 'other/month/2025-03#denominator')).toEqual([9, 9])
    expect(found(made, 'other/month/2025-03#numerator')).toEqual([0, 9])
  })

  it('a whole by two series that are the same wherever both are shown', () => {
    const shown = [41, 42, 43, 44, 45, 46, 47, 48, 49, 40, 39]
    const made = anEdition('2025-03-31', {
      one: { months: months([...shown, 12]) },
      other: { months: months([...shown, 'hidden']) },
    })
    expect(found(made, 'other/month/2025-03#numerator')).toEqual([12, 12])
  })

  it('in next month’s edition what this one printed', () => {
    const before = anEdition('2025-02-28', { waiting: { months: { '2025-01': 3, '2025-02': 9 } } })
    const made = anEdition('2025-03-31', {
      waiting: { months: { '2025-01': 'hidden', '2025-02': 9, '2025-03': 8 } },
    })
    const attacking = { earlier: [before.files] }
    expect(found(made, 'waiting/month/2025-01#numerator')).toEqual([0, Infinity])
    expect(found(made, 'waiting/month/2025-01#numerator', { attacking })).toEqual([3, 3])
  })

  it('in this edition what an earlier one hid, by the months that the two share', () => {
    const cells = [4, 6, 7, 8, 5, 9, 10, 6, 3, 7, 8]
    const before = anEdition('2025-02-28', {
      meetings: {
        reach: 'period',
        events: true,
        months: months(cells.map((cell) => (cell === 3 ? 'hidden' : cell))),
      },
    })
    const made = anEdition('2025-03-31', {
      meetings: { reach: 'period', events: true, months: { '2025-03': 9 }, years: { '2024/25': 82 } },
    })
    const attacking = { earlier: [before.files] }
    const twelve = anEdition('2025-03-31', {
      meetings: {
        ...{ reach: 'period', events: true, years: { '2024/25': 82 } },
        months: months([...cells.map(() => 'hidden' as const), 9]),
      },
    })
    expect(found(made, '2025-02-28:meetings/month/2024-12#numerator', { attacking })).toEqual([0, Infinity])
    expect(found(twelve, 'meetings/month/2024-12#numerator', { attacking })).toEqual([3, 3])
  })

  it('nothing in an earlier edition that was revised since', () => {
    const before = anEdition('2025-02-28', {
      one: { denominatorWords: 'all', months: { '2025-01': [3, 9] } },
    })
    const now = anEdition('2025-03-31', { one: { denominatorWords: 'all', months: { '2025-01': [4, 9] } } })
    const made = attack(now.files, now.knowledge, open, { earlier: [before.files] })
    expect(made.known('one/month/2025-01#numerator')).toBe(4)
    expect(made.givenUp).toEqual([])
  })
})

const html = (inside: string): Partial<PublicFiles> => ({
  html: `<article class="indicator" id="indicator-waiting">${inside}</article>`,
})

describe('where a cell is hidden, the attack sees its number', () => {
  const made = anEdition('2025-03-31', {
    waiting: {
      ...{ numeratorWords: 'children who wait', denominatorWords: 'children in long care' },
      months: { '2025-02': [12, 40], '2025-03': 'hidden' },
    },
    all: { denominatorWords: 'children in long care', months: { '2025-03': [20, 40] } },
  })
  const name = 'waiting/month/2025-03#numerator'

  it('in a title', () => {
    expect(found(made, name, { seen: html('<h3>The waiting (3 of 40)</h3>') })).toEqual([3, 3])
  })

  it('in a sentence', () => {
    const seen = html('<p>In March 2025, 3 children waited; in February 2025 it was 30% (12 of 40).</p>')
    expect(found(made, name, { seen })).toEqual([3, 3])
  })

  it('in a picture’s description, and in a tooltip', () => {
    const desc = html('<svg><desc>From 30% in Feb 2025 to 7.5% in Mar 2025.</desc></svg>')
    expect(found(made, name, { seen: desc })).toEqual([3, 3])
    expect(found(made, name, { seen: html('<span title="March 2025: 3"></span>') })).toEqual([3, 3])
  })

  it('by its percentage as printed, of a whole that another table tells', () => {
    expect(found(made, name, { seen: html('<p>In March 2025 it was 8%.</p>') })).toEqual([3, 3])
  })

  it('no nearer than the rounding of its percentage lets', () => {
    const large = anEdition('2025-03-31', {
      waiting: { denominatorWords: 'children in long care', months: { '2025-03': 'hidden' } },
      all: { denominatorWords: 'children in long care', months: { '2025-03': [20, 1000] } },
    })
    expect(found(large, name, { seen: html('<p>In March 2025 it was 1%.</p>') })).toEqual([5, 15])
  })

  it('in a table of the page', () => {
    const table =
      '<table><caption>The waiting, each month</caption><tr><th>Month</th><th>Percent</th><th>Number</th></tr><tr><th>March 2025</th><td>Hidden</td><td>3</td></tr></table>'
    expect(found(made, name, { seen: html(table) })).toEqual([3, 3])
  })

  it('in a sheet that nobody is shown', () => {
    const rows = [['The waiting, each month'], ['Month', 'Percent'], [45_747, 0.075]]
    expect(found(made, name, { seen: { sheets: [{ name: 'hidden', rows }] } })).toEqual([3, 3])
  })

  it('in the CSV', () => {
    const csv = 'indicator_id,kind,period,key,numerator,denominator\r\nwaiting,month,2025-03,,3,40\r\n'
    expect(found(made, name, { seen: { csv } })).toEqual([3, 3])
  })

  it('in the text of the paper', () => {
    const pdfText = 'The waiting\nIn March 2025, 3 of 40 children waited.'
    expect(found(made, name, { seen: { pdfText } })).toEqual([3, 3])
  })

  it('in a point of the chart', () => {
    const svg =
      '<svg><g class="axis"><line x1="0" x2="100" y1="0" y2="0"/></g><g><text y="0.32em" transform="translate(0,200)">0%</text><text y="0.32em" transform="translate(0,0)">100%</text></g><g class="ours-dot"><circle cx="100" cy="185" r="3"/></g></svg>'
    expect(found(made, name, { seen: html(svg) })).toEqual([3, 3])
    const labelled = '<g><text y="0.32em" transform="translate(90,200)">0%</text></g></svg>'
    expect(found(made, name, { seen: html(svg.replace('</svg>', labelled)) })).toEqual([3, 3])
  })

  it('in a point of a chart of years', () => {
    const years = anEdition('2025-03-31', {
      waiting: { years: { '2022/23': 20, '2023/24': 'hidden', '2024/25': 30 } },
    })
    const svg =
      '<svg><g class="axis"><line x1="0" x2="100" y1="0" y2="0"/></g><g><text y="0.32em" transform="translate(0,200)">0</text><text y="0.32em" transform="translate(0,0)">40</text></g><g><text>2022/23</text></g><g class="ours"><path d="M0,100L50,185L100,50"/></g></svg>'
    expect(found(years, 'waiting/year/2023/24#numerator', { seen: html(svg) })).toEqual([3, 3])
  })

  it('but not where the number is England’s, or a target', () => {
    const json = JSON.parse(made.files.json) as { indicators: { benchmarks?: object[] }[] }
    const compared = json.indicators.map((each) => ({ ...each, benchmarks: [{ value: 8 }] }))
    const files = { ...made.files, json: JSON.stringify({ ...json, indicators: compared }) }
    const seen = html('<p>In March 2025 England had 8%. The target is 7.5%.</p>')
    expect(found({ ...made, files }, name, { seen })).toEqual([0, 40])
  })

  it('nor a target told as a term and what is said of it, or what is within tolerance of it', () => {
    const seen = html(
      '<dl><div><dt>Target</dt><dd>8% or less, from 1 April 2023. Up to 3 percentage points above it is within tolerance.</dd></div></dl>',
    )
    expect(found(made, name, { seen })).toEqual([0, 40])
  })

  it('nor the number of a note', () => {
    expect(found(made, name, { seen: html('<p>See note 3. See notes 3 and 4.</p>') })).toEqual([0, 40])
  })

  it('nor one of several sentences of the catalogue', () => {
    const words = 'seen within 3 days of coming. A visit of 3 minutes is none'
    const defined = anEdition('2025-03-31', {
      waiting: { numeratorWords: words, months: months([[12, 40], 'hidden']) },
    })
    const seen = html('<p>Read with care: seen within 3 days of coming. A visit of 3 minutes is none.</p>')
    expect(found(defined, 'waiting/month/2024-05#numerator', { seen })?.[0]).toBe(0)
  })

  it('and takes for it no number that something shown explains, no date, and none of the catalogue’s own', () => {
    const seen = html(
      '<h3>The waiting</h3><p>On 31 March 2025 the figure is hidden; it was 12 of 40 in February 2025, 30%.</p>',
    )
    expect(found(made, name, { seen })).toEqual([0, 40])
  })
})
