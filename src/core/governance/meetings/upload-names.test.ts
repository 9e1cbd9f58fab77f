import fc from 'fast-check'
import { expect, it } from 'vitest'
import { day } from '../../time/day.ts'
import { timeOfDay } from './time-of-day.ts'
import { uploadNames, type ItemNamed } from './upload-names.ts'

const naming = { board: 'Corporate Parenting Board', on: day('2020-11-12'), begins: timeOfDay('15:00') }
const paper = (id: string, title: string, restricted = false) => ({ id, title, restricted })
const items: readonly ItemNamed[] = [
  { number: '2', title: 'Minutes', papers: [paper('m', 'Minutes of 9 September 2020')] },
  {
    number: '5',
    title: 'Reviewing officers',
    papers: [paper('a', 'Children’s reviews: 2019/20'), paper('b', 'Ann Müller', true)],
  },
  { number: '10A', title: 'A letter', papers: [paper('l', 'Café: “a letter”')] },
  { number: '13', title: 'Unregistered placements', papers: [paper('x', 'Heron House', true)] },
]

it('a meeting’s files are called as committee systems call them', () => {
  const names = uploadNames(naming, items)
  expect(names.zip.public).toBe('12th-Nov-2020 15.00 Corporate Parenting Board public.zip')
  expect(names.agenda.public).toBe('Agenda frontsheet 12th-Nov-2020 15.00 Corporate Parenting Board')
  expect(names.pack.public).toBe('Public reports pack 12th-Nov-2020 15.00 Corporate Parenting Board.pdf')
  expect([...names.papers.values()]).toEqual([
    '02 Minutes of 9 September 2020.pdf',
    '05.1 Childrens reviews 2019-20.pdf',
    '05.2 Restricted Reviewing officers.pdf',
    '10A Cafe a letter.pdf',
    '13 Restricted Unregistered placements.pdf',
  ])
})

it('whatever is not for publication says so in its name, which tells nothing else of it', () => {
  const { agenda, pack, papers } = uploadNames(naming, items)
  const restricted = [agenda.members, pack.members, papers.get('b'), papers.get('x')]
  for (const name of restricted) expect(name).toMatch(/\bRestricted\b/)
  expect(restricted.join()).not.toMatch(/Ann|Müller|Muller|Heron/)
})

it('a supplement says so in each of its names', () => {
  const { pack, papers } = uploadNames({ ...naming, supplement: 2 }, items.slice(0, 1))
  expect(pack.public).toBe('Supplement 2 12th-Nov-2020 15.00 Corporate Parenting Board.pdf')
  expect(papers.get('m')).toBe('02 Supplement 2 Minutes of 9 September 2020.pdf')
})

it('any title gives a name that every system takes, and no two papers of a meeting the same', () => {
  const titles = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 11 }), {
    maxLength: 4,
  })
  fc.assert(
    fc.property(titles, fc.boolean(), (all, restricted) => {
      const any = all.map((own, at) => ({
        number: String(at + 1),
        title: own[0] ?? '',
        papers: own.map((title, i) => paper(`${String(at)}-${String(i)}`, title, restricted && i % 2 === 0)),
      }))
      const names = [...uploadNames(naming, any).papers.values()]
      for (const name of names) expect(name).toMatch(/^\d\d(\.\d+)? [A-Za-z0-9 -]+\.pdf$/)
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
      expect(Math.max(0, ...names.map((name) => name.length))).toBeLessThan(100)
    }),
  )
})
