import { beforeAll, describe, expect, it } from 'vitest'
import { collectionNames, columnsOf, type CollectionName } from '../sources/collections.ts'
import { parseDay } from '../time/day.ts'
import { makeAuthority, makeSample, type SampleAuthority } from './make-sample.ts'

const choices = { seed: 5, children: 300, firstYear: 2022, lastYear: 2024 }

let authority: SampleAuthority
let returned = new Map<string, string>()

beforeAll(() => {
  authority = makeAuthority(choices)
  returned = new Map(makeSample(choices).map(({ path, text }) => [path, text]))
})

const textOf = (path: string): string => authority.files.find((file) => file.path === path)?.text ?? ''

/** The rows of a file, each by its headings. */
function rowsIn(path: string): Readonly<Record<string, string>>[] {
  const [headings = '', ...lines] = textOf(path).trimEnd().split('\n')
  const columns = headings.split(',')
  return lines.map((line) => {
    const cells = [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell)
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']))
  })
}

const rows = (name: CollectionName) => rowsIn(`local/${name}.csv`)
const lastDay = parseDay('31/03/2025') ?? 0

describe('all that the made-up council holds', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    expect(makeAuthority(choices)).toEqual(authority)
    const other = makeAuthority({ ...choices, seed: 6 })
    expect(other.files.map(({ path }) => path)).toEqual(authority.files.map(({ path }) => path))
    expect(other.files.find(({ path }) => path === 'local/visits.csv')?.text).not.toBe(
      textOf('local/visits.csv'),
    )
  })

  it('begins with the same returns as without the rest', () => {
    for (const [path, text] of returned) expect(textOf(path)).toBe(text)
  })

  it.each(collectionNames)('has rows of %s under the columns declared', (name) => {
    const headings = textOf(`local/${name}.csv`).split('\n')[0]?.split(',') ?? []
    for (const heading of headings) expect(columnsOf(name)).toHaveProperty(heading)
    expect(rows(name).length).toBeGreaterThan(0)
  })

  it('says nothing that happened after the last day of the last return', () => {
    const ahead = /^(minutes_)?due_date|next_due_date|appointment_date|^date$/
    const late = collectionNames.flatMap((name) =>
      rows(name).flatMap((row) =>
        Object.entries(row)
          .filter(([column, cell]) => !ahead.test(column) && isAfter(cell))
          .map(([column, cell]) => `${name} ${column} ${cell}`),
      ),
    )
    expect(late).toEqual([])
  })

  it('has a dental check in the year for just those whose return says that teeth were checked', () => {
    const checked = new Set(
      rows('dental_checks')
        .filter(({ outcome, check_date }) => outcome === 'COMPLETED' && isLastYear(check_date))
        .map(({ child_id }) => child_id),
    )
    const told = rowsIn('2024-25/oc2.csv')
    expect(told.length).toBeGreaterThan(150)
    const differing = told.filter(({ CHILD, TEETH_CHECK }) => checked.has(CHILD) !== (TEETH_CHECK === '1'))
    // A visit in the first weeks of a stay elsewhere may fall out.
    expect(differing.length).toBeLessThan(told.length / 50)
  })

  it('has the scores of the return', () => {
    const scored = new Map(
      rows('sdq_scores')
        .filter(({ completed_date }) => isLastYear(completed_date))
        .map(({ child_id, score }) => [child_id, score]),
    )
    for (const { CHILD, SDQ_SCORE } of rowsIn('2024-25/oc2.csv'))
      if (SDQ_SCORE !== '') expect(scored.get(CHILD)).toBe(SDQ_SCORE)
  })

  it('schedules the reviews of the return, and no others', () => {
    const key = ({ child_id, CHILD, review_date, REVIEW }: Readonly<Record<string, string>>): string =>
      `${child_id ?? CHILD ?? ''} ${review_date ?? REVIEW ?? ''}`
    const scheduled = rows('review_schedule').filter(({ review_date }) => isLastYear(review_date))
    expect(scheduled.map(key).sort()).toEqual(rowsIn('2024-25/reviews.csv').map(key).sort())
  })

  it('tells of the missing incidents that the return tells of', () => {
    const detailed = new Set(
      rows('missing_detail')
        .filter(({ looked_after }) => looked_after === 'Y')
        .map(({ child_id, missing_start }) => `${child_id ?? ''} ${missing_start ?? ''}`),
    )
    const missing = rowsIn('2024-25/missing.csv').filter(
      ({ MISSING, MIS_START }) => MISSING === 'M' && isLastYear(MIS_START),
    )
    expect(missing.length).toBeGreaterThan(20)
    for (const { CHILD, MIS_START } of missing) expect(detailed).toContain(`${CHILD} ${MIS_START}`)
  })

  it('names matched foster households, allegations and enquiries that are in its register', () => {
    const register = new Set(rows('foster_households').map(({ household_id }) => household_id))
    const named = [
      ...rows('foster_allegations').map(({ household_id }) => household_id),
      ...rows('long_term_matches').flatMap(({ carer_id }) => carer_id || []),
      ...rows('foster_enquiries').flatMap(({ household_id }) => household_id || []),
    ]
    expect(named.length).toBeGreaterThan(20)
    for (const each of named) expect(register).toContain(each)
  })

  it('has inspection workbooks of the last three months, each with its four lists', () => {
    expect(authority.workbooks.map(({ path }) => path)).toEqual([
      'annex-a/Annex A 2025-01-31.xlsx',
      'annex-a/Annex A 2025-02-28.xlsx',
      'annex-a/Annex A 2025-03-31.xlsx',
    ])
    for (const { sheets } of authority.workbooks) {
      expect(sheets.map(({ name }) => name)).toEqual(['List 8', 'List 9', 'List 10', 'List 11'])
      for (const sheet of sheets) {
        expect(sheet.rows.length).toBeGreaterThan(0)
        for (const row of sheet.rows) expect(row).toHaveLength(sheet.headings.length)
      }
    }
  })
})

const isLastYear = (cell: string | undefined): boolean => {
  const on = parseDay(cell ?? '') ?? 0
  return on > lastDay - 365 && on <= lastDay
}

const isAfter = (cell: string): boolean => /^\d\d\/\d\d\/\d{4}$/.test(cell) && (parseDay(cell) ?? 0) > lastDay
