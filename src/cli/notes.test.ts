import { existsSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'
import { collectionNames } from '../core/sources/collections.ts'
import { aCollection } from '../../test/facts.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})
const last = Object.fromEntries(
  Object.entries(someReturns(20)).filter(([path]) => path.startsWith('2024-25')),
)
const ids = [
  ...new Set(
    (last['2024-25/episodes.csv'] ?? '')
      .split(/\r?\n/)
      .slice(1)
      .flatMap((line) => line.split(',')[0] || []),
  ),
]

let cases = 0
async function reportOn(files: Readonly<Record<string, string>>) {
  const name = `case-${String(++cases)}`
  const out = desk.at(`${name}-out`)
  const said = await desk.callQuick(
    'report', desk.put(name, files), ...ofHearthshire(), '--months', '1', '--out', out,
  ) // prettier-ignore
  const list = existsSync(`${out}/rows-listed.csv`) ? readFileSync(`${out}/rows-listed.csv`, 'utf8') : ''
  return { ...said, list, notes: said.out.split('\n').filter((line) => line.startsWith('Note: ')) }
}

const checks = (children: readonly string[]) =>
  ['child_id,check_date,outcome', ...children.map((id) => `${id},10/06/2024,CHECKED`)].join('\n')
const numbered = (of: readonly string[], change: (digits: string) => string) =>
  of.map((id) => change(id.replace(/\D/g, '')))
/** The same return with identifiers of figures alone, zeros in front. */
const withZeros = Object.fromEntries(
  Object.entries(last).map(([path, csv]) => [path, csv.replace(/^[A-Z]0*(\d+)/gm, '000$1')]),
)

describe('a collection about children nobody knows', () => {
  it('is named with how many they are, and none of them is', async () => {
    const { notes, out } = await reportOn({ ...last, 'dental_checks.csv': checks([...ids.slice(0, 4), 'QQ1', 'QQ2', 'QQ3', 'QQ4', 'QQ5']) }) // prettier-ignore
    expect(notes).toContain(
      'Note: dental_checks.csv: 5 of its 9 children are in no return or list, so what it says of them joins nothing. Check that child_id is written as in the return.',
    )
    expect(out).not.toContain('QQ1')
  })
  it('of whom a spreadsheet took the zeros in front is told to have lost them', async () => {
    const bare = numbered(ids, (digits) => String(Number(digits)))
    const { notes } = await reportOn({ ...withZeros, 'dental_checks.csv': checks(bare) })
    expect(notes.join()).toMatch(/children is in any return .* differ only in zeros, spaces or signs: format child_id as text/) // prettier-ignore
  })
  it('under pseudonyms whose table is not there is told to name it', async () => {
    const { notes } = await reportOn({ ...last, 'dental_checks.csv': checks(['P23456789AB', 'PABCDEFGHJK']) })
    expect(notes.join()).toContain('They look like pseudonyms: name their table with --pseudonyms.')
  })
  it('is not named where most of them are known, or there is no return to know them from', async () => {
    for (const files of [
      { ...last, 'dental_checks.csv': checks([...ids, 'QQ1']) },
      { 'dental_checks.csv': checks(['QQ1']) },
    ])
      // prettier-ignore
      expect((await reportOn(files)).notes.join()).not.toContain('joins nothing')
  })
})

describe('a collection in two files', () => {
  it('that share rows may be two versions of one', async () => {
    const [first, second] = [checks(ids.slice(0, 6)), checks(ids.slice(2, 9))]
    const { notes, list } = await reportOn({ ...last, 'a.csv': first, 'b.csv': second })
    expect(notes).toContain(
      'Note: dental_checks is in more than one file (a.csv, b.csv), and 4 rows stand in two of them. Those count once, but a row that was changed counts twice: if one file replaces another, take the older one out.',
    )
    expect(list).toContain('The same row stands in another file, a.csv. It counts once.')
  })
  it('one for each month is nothing to speak of', async () => {
    const files = { ...last, 'a.csv': checks(ids.slice(0, 3)), 'b.csv': checks(ids.slice(3, 6)) }
    expect((await reportOn(files)).notes.join()).not.toContain('more than one file')
  })
})

describe('collections', () => {
  it('with a column of the council’s own each are one note, not a wall of them', async () => {
    const named = Object.fromEntries(
      collectionNames.map((name) => {
        const { headings } = aCollection(name, [])
        return [`${name}.csv`, `${[...headings, `our ${name}`].join()}\n`]
      }),
    )
    const { notes } = await reportOn({ ...last, ...named })
    expect(notes.filter((note) => note.includes('our '))).toEqual([
      expect.stringMatching(/^Note: 38 tables have columns that are not theirs.* and 32 more\.$/),
    ])
    expect(notes.join('\n')).toMatch(/38 collections have headings and no row \(.*\)\. Fill them in/)
    expect(notes.length).toBeLessThan(6)
  })
  it('of headings alone hold no row, and no return is asked for', async () => {
    const { code, err } = await reportOn({ 'dental_checks.csv': 'child_id,check_date,outcome\n' })
    expect(code).toBe(2)
    expect(err).toBe('The tables here hold no row that can be used. Fill them in or export them again, with their rows.') // prettier-ignore
  })
})

describe('what Hearth wrote', () => {
  it('is not read as a source again, wherever it was put', async () => {
    const out = desk.at('first-out')
    await desk.callQuick('report', desk.put('first', last), ...ofHearthshire(), '--months', '1', '--out', out)
    const own = readFileSync(`${out}/dataset.csv`, 'utf8')
    const { out: said } = await reportOn({ ...last, 'numbers of last month.csv': own })
    expect(said).toContain('Not used: numbers of last month.csv. Hearth wrote this: it is what came out')
  })
})
