import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { anItem, anUpload, aPack, aText, exempt, printFonts } from '../../../test/pack.ts'
import { readBack } from '../../../test/pdf-read-back.ts'
import { tinyPdf } from '../../../test/tiny-pdf.ts'
import type { Pack, Paper } from './pack.ts'
import { setPacks } from './set-packs.ts'

const long = Array.from({ length: 60 }, (_, at) => `## Part ${at + 1}\n\nThe board noted the report.`).join(
  '\n\n',
)
const wide: Paper = {
  ...anUpload('wide', 'Lying words'),
  kind: 'pdf',
  bytes: tinyPdf({ words: 'Lying words', page: '/Rotate 90' }),
  pages: [{ width: 842, height: 595, words: 'Lying words' }],
}
const hidden = [
  anUpload('x', 'Heron words', { title: 'Kingfisher title' }),
  aText('y', `Otter words.\n\n${long}`),
]
const whole: Pack = aPack({
  items: [
    anItem('1', []),
    anItem('2', [aText('minutes', long)]),
    anItem('5', [anUpload('iro', 'Reviewing words'), wide], { time: '3.05pm', author: 'Head of Service' }),
    anItem('13', hidden, { exempt }),
    anItem('14', [aText('last', 'The last words.')]),
  ],
})
const made = setPacks(whole, printFonts)
const members = made.members ?? made.public

test('each paper begins on the page its agenda and its bookmark say, and ends there too', async () => {
  const { words, bookmarks, labels } = await readBack(members.pdf)
  const from = (id: string) => members.ranges.find((one) => one.id === id)?.from ?? 0
  expect(words.findIndex((page) => page.includes('Reviewing words')) + 1).toBe(from('iro'))
  expect(words.findIndex((page) => page.includes('The last words.')) + 1).toBe(from('last'))
  expect(bookmarks.map(({ title }) => title)).toEqual([
    'Agenda',
    'Item 2 Report minutes',
    'Item 5 Report iro',
    'Item 5 Report wide',
    'Item 13 Kingfisher title',
    'Item 13 Report y',
    'Item 14 Report last',
  ])
  expect(bookmarks.slice(1).map(({ page }) => page)).toEqual(members.ranges.map(({ from }) => from))
  for (const { from, to } of members.ranges)
    expect(words[1]).toContain(from === to ? `Page ${from}` : `Pages ${from} to ${to}`)
  expect(labels).toEqual(words.map((_, at) => String(at + 1)))
  words.forEach((page, at) => {
    expect(page).toContain(`Page ${at + 1}`)
  })
})

test('papers follow each other without a gap in their numbers', () => {
  members.ranges.slice(1).forEach(({ from }, at) => {
    expect(from).toBe((members.ranges[at]?.to ?? 0) + 1)
  })
  expect(members.pages).toBe(members.ranges.at(-1)?.to)
})

test('both packs number the same papers alike; a restricted page bears all the numbers it stands for', async () => {
  expect(made.public.ranges).toEqual(made.members?.ranges)
  const { words } = await readBack(made.public.pdf)
  const range = made.public.ranges.find(({ id }) => id === 'y')
  expect(words.filter((page) => page.includes('Restricted: not published'))).toHaveLength(2)
  expect(
    words.some(
      (page) => page.includes(`Pages ${range?.from} to ${range?.to}`) && page.includes('Restricted: not'),
    ),
  ).toBe(true)
})

test('the members’ pack says on every exempt page that it is not for publication', async () => {
  const { words } = await readBack(members.pdf)
  expect(words.find((page) => page.includes('Heron words'))).toContain('Restricted – not for publication')
  expect(words.find((page) => page.includes('Otter words'))).toContain('Restricted – not for publication')
})

test('no word, title or drawing of an exempt paper is in the public pack, packed or not', async () => {
  const secrets = ['Heron', 'Kingfisher', 'Otter', 'Report y']
  const found = (pdf: Uint8Array, words: readonly string[]) =>
    secrets.filter((secret) => unpackedOf(pdf).includes(secret) || words.join(' ').includes(secret))
  expect(found(members.pdf, (await readBack(members.pdf)).words)).toEqual(secrets)
  expect(found(made.public.pdf, (await readBack(made.public.pdf)).words)).toEqual([])
  expect(JSON.stringify(made.public.pack)).not.toMatch(/Heron|Kingfisher|Otter/)
})

test('an exempt paper changes nothing in the public pack but by its number of pages', () => {
  const swapped = whole.items.map((item) =>
    item.number === '13' ? { ...item, papers: [anUpload('x', 'Wren'), hidden[1] ?? wide] } : item,
  )
  expect(Buffer.compare(setPacks({ ...whole, items: swapped }, printFonts).public.pdf, made.public.pdf)).toBe(
    0,
  )
})

test('the same pack gives the same bytes, with the date it was given', () => {
  expect(Buffer.compare(setPacks(whole, printFonts).public.pdf, made.public.pdf)).toBe(0)
  expect(Buffer.from(made.public.pdf).toString('latin1')).toContain('D:20201104090000')
})

test('an exempt paper of an open item leaves the item’s other papers in', async () => {
  const items = [anItem('6', [anUpload('open', 'Open words'), anUpload('shut', 'Shut words', { exempt })])]
  const { words } = await readBack(setPacks(aPack({ items }), printFonts).public.pdf)
  expect(words.join()).toContain('Open words')
  expect(words.join()).not.toContain('Shut words')
})

test('where nothing is exempt there is one pack; wholly set by us, it is PDF/UA-1', () => {
  const { public: open, members } = setPacks(aPack({ items: [anItem('2', [aText('m', long)])] }), printFonts)
  expect(members).toBeUndefined()
  expect(Buffer.from(open.pdf).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(Buffer.from(open.pdf).toString('latin1')).toContain('/StructTreeRoot')
})

test('with taken-over pages it is tagged still, and each such page has its words to be heard', () => {
  const pdf = unpackedOf(made.public.pdf)
  expect(pdf).toContain('/StructTreeRoot')
  expect(pdf).toMatch(/\/Alt ?\(Page 1 of 1 of Report iro: Reviewing words\)/)
})

test('each paper can begin on a right-hand page, in both packs', async () => {
  const { public: open, members } = setPacks({ ...whole, rightHand: true }, printFonts)
  expect(members?.ranges.every(({ from }) => from % 2 === 1)).toBe(true)
  expect(open.ranges).toEqual(members?.ranges)
  const { words } = await readBack(open.pdf)
  expect(words.findIndex((page) => page.includes('The last words.')) % 2).toBe(0)
  expect(words.join()).toContain('left blank on purpose')
})

test('a paper whose pages cannot be taken over is named by its item', () => {
  const broken: Paper = {
    ...anUpload('z', ''),
    kind: 'pdf',
    bytes: Buffer.from('%PDF-1.7 no more'),
    pages: [{ width: 1, height: 1, words: '' }],
  }
  expect(() => setPacks(aPack({ items: [anItem('7', [broken])] }), printFonts)).toThrow(
    'A paper of item 7 is a PDF',
  )
})

test('300 pages are set in seconds', () => {
  const [upload] = [anUpload('many', 'Many words')]
  const pages = (at: number): Paper => ({ ...upload, id: `many-${at}` })
  const items = Array.from({ length: 300 }, (_, at) => anItem(String(at + 1), [pages(at)]))
  const began = performance.now()
  expect(setPacks(aPack({ items }), printFonts).public.pages).toBeGreaterThan(300)
  expect(performance.now() - began).toBeLessThan(30_000)
})

/** A PDF with what is packed in it beside what is not. */
function unpackedOf(pdf: Uint8Array): string {
  const text = Buffer.from(pdf).toString('latin1')
  const streams = [...text.matchAll(/\bstream\r?\n/g)].map(({ index, 0: sign }) => {
    const begin = index + sign.length
    try {
      return inflateSync(pdf.subarray(begin, text.indexOf('endstream', begin))).toString('latin1')
    } catch {
      return ''
    }
  })
  return [text, ...streams].join('\n')
}
