import { describe, expect, it } from 'vitest'
import { aChild, aReturn } from '../../../test/build.ts'
import { loaded } from '../../../test/twins.ts'
import { reconcile } from '../reconcile/reconcile.ts'
import { day } from '../time/day.ts'
import { fixingColumns, fixingList } from './fixing-list.ts'
import { reconciliationJson } from './reconciliation-json.ts'
import { reconciliationSections, sayStrangers, saySummary } from './reconciliation.ts'

const reviewed = (id: string, REVIEW: string) => aChild(id, { reviews: [{ REVIEW }] })
const ids = ['CHILDA', 'CHILDB', 'CHILDC']

/** Three children with a review in November; the schedule has two of them, one on another day. */
const result = reconcile(
  loaded({
    returns: [
      aReturn(
        2024,
        ids.map((id) => reviewed(id, '05/11/2024')),
      ),
    ],
    local: {
      review_schedule: [
        { child_id: 'CHILDA', review_date: '05/11/2024' },
        { child_id: 'CHILDB', review_date: '07/11/2024', recorded_on: '31/03/2025' },
      ],
    },
  }),
  day('2025-03-31'),
)
const nothing = reconcile(loaded({ returns: [aReturn(2024, [aChild('CHILDA')])] }), day('2025-03-31'))

describe('the section on facts that two sources hold', () => {
  const [section, ...more] = reconciliationSections(result)

  it('says how much differs, and how much of it is explained', () => {
    expect(more).toEqual([])
    expect(section?.paragraphs.slice(0, 2)).toEqual([
      '2 differences in 1 comparison of two sources: 1 explained, 1 unexplained.',
      'Last review: the return and review schedule (L11) agree about 1 of 3 children. Of 2 differences 1 is unexplained.',
    ])
  })

  it('has a table of what they say and one of why they differ', () => {
    const said = section?.tables.map(({ columns, rows }) =>
      rows.map((row) => Object.fromEntries(row.map(({ text }, at) => [columns[at]?.heading ?? '', text]))),
    )
    const sources = {
      Fact: 'Last review',
      'First source': 'the return, to 31 March 2025',
      'Second source': 'review schedule (L11), to 31 March 2025',
    }
    expect(said).toEqual([
      [{ ...sources, Agree: '1', Differ: '1', 'Only the first': '1', 'Only the second': '0', Children: '3' }],
      [
        {
          ...sources,
          Refused: '0',
          'Outside the group': '0',
          'Later date': '0',
          'Recording lag': '0',
          Disputed: '1',
          Unexplained: '1',
          Differences: '2',
        },
      ],
    ])
  })

  it('names no child, and neither do the numbers for other programs', () => {
    for (const text of [JSON.stringify(section), JSON.stringify(reconciliationJson('E06000999', result))])
      for (const id of ids) expect(text).not.toContain(id)
  })

  it('says so when two sources have no child in common', () => {
    const strangers = reconcile(
      loaded({
        returns: [aReturn(2024, [reviewed('CHILDA', '05/11/2024'), aChild('CHILDB')])],
        local: { review_schedule: [{ child_id: 'CHILDB', review_date: '05/11/2024' }] },
      }),
      day('2025-03-31'),
    )
    expect(strangers.comparisons.map(sayStrangers)).toEqual([
      "The return and review schedule (L11) have no child in common: see that both use the council's own identifier, or a pseudonym it issued.",
    ])
    expect(result.comparisons.map(sayStrangers)).toEqual([undefined])
  })

  it('is left out when no fact is held twice', () => {
    expect(reconciliationSections(nothing)).toEqual([])
    expect(saySummary(nothing)).toBe('No fact is held by two sources, so there is nothing to compare.')
  })
})

describe('the list for fixing', () => {
  it('says of each difference which child, what each source says, why, and whose turn it is, the unexplained first', () => {
    const [second, first] = fixingList(result)
    expect(fixingColumns.length).toBe(first?.length)
    expect(first).toEqual([
      'Last review',
      'CHILDB',
      'the return',
      '2024-11-05',
      'review schedule (L11)',
      '2024-11-07',
      'disputed',
      'Each gives a definite answer, and they are not the same.',
      'review schedule (L11), then the return',
    ])
    expect([second?.[1], second?.[5], second?.[6], second?.[8]]).toEqual([
      'CHILDC',
      '',
      'unexplained',
      'review schedule (L11)',
    ])
  })

  it('is as long as the differences are many', () => {
    expect(fixingList(result).length).toBe(reconciliationJson('E06000999', result).differences.total)
    expect(fixingList(nothing)).toEqual([])
  })
})

describe('the numbers for other programs', () => {
  it('add up', () => {
    const { comparisons, differences, schema } = reconciliationJson('E06000999', result)
    expect([schema, differences]).toEqual([
      'hearth-reconciliation/1',
      { total: 2, explained: 1, unexplained: 1 },
    ])
    for (const { agree, differ, onlyFirst, onlySecond, children, because } of comparisons) {
      expect(agree + differ + onlyFirst + onlySecond).toBe(children)
      expect(Object.values(because).reduce((sum, count) => sum + count, 0)).toBe(
        differ + onlyFirst + onlySecond,
      )
    }
  })
})
