import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readBack } from '../../../test/pdf-read-back.ts'
import { anItem, anUpload, aPack, aText, exempt, printFonts } from '../../../test/pack.ts'
import { readFonts } from '../html/fonts.ts'
import { makeMeetingFiles } from './meeting-files.ts'
import { makeInThread } from './pack-thread.ts'

const typefaces = { print: printFonts, screen: await readFonts('assets/fonts') }
const upload = anUpload('iro', 'Reviewing', { title: 'Children’s reviews: 2019/20' })
const pack = aPack({
  items: [
    anItem('2', [aText('m', 'Minutes')]),
    anItem('5', [upload, anUpload('b', 'Two')]),
    anItem('13', [anUpload('x', 'Heron', { title: 'Kingfisher' })], { exempt }),
  ],
})
const made = makeMeetingFiles(pack, typefaces)

const stem = '12th-Nov-2020 15.00 Corporate Parenting Board'

test('the zip is named for upload: the agenda, the pack, and each paper by its item', () => {
  expect(made.public.zip.name).toBe(`${stem} public.zip`)
  const files = unzipSync(made.public.zip.bytes)
  expect(Object.keys(files)).toEqual([
    `Agenda frontsheet ${stem}.html`,
    `Agenda frontsheet ${stem}.pdf`,
    `Public reports pack ${stem}.pdf`,
    '02 Report m.pdf',
    '05.1 Childrens reviews 2019-20.pdf',
    '05.2 Report b.pdf',
  ])
  const original = upload.kind === 'pdf' ? upload.bytes : new Uint8Array()
  expect(Buffer.compare(files['05.1 Childrens reviews 2019-20.pdf'] ?? new Uint8Array(), original)).toBe(0)
})

test('the members’ zip has what is restricted and nothing else, in a folder that says so', () => {
  const names = Object.keys(unzipSync(made.members?.zip.bytes ?? new Uint8Array()))
  expect(names).toContain('Restricted/13 Restricted Item called 13.pdf')
  expect(names.filter((name) => !name.startsWith('Restricted/'))).toEqual([])
  expect(names).toHaveLength(4)
})

test('the page of the agenda has the pages of the pack, and of an exempt item its title', () => {
  const { from } = made.public.ranges.find(({ id }) => id === 'x') ?? { from: 0 }
  const words = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString()
  const open = words(made.public.agenda.html.bytes)
  expect(open).toContain(`<span class="pages">Page ${from}</span>`)
  expect(open).toContain('Item called 13')
  expect(open).not.toContain('Kingfisher')
  expect(words(made.members?.agenda.html.bytes)).toContain('Kingfisher')
})

test('the agenda to print is the first pages of the pack, with its page numbers, tagged', async () => {
  const { bytes } = made.public.agenda.pdf
  const [agenda, pack] = [await readBack(bytes), await readBack(made.public.pdf.bytes)]
  expect(agenda.words.length).toBe((made.public.ranges[0]?.from ?? 0) - 1)
  expect(agenda.words.slice(1)).toEqual(pack.words.slice(1, agenda.words.length))
  expect(Buffer.from(bytes).toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('a supplement has a front sheet of its own, says why it is late, and its pages go on', async () => {
  const late = makeMeetingFiles(
    aPack({
      supplement: { number: 2, published: '9 November 2020', why: 'The data came late.' },
      firstPage: 83,
      items: [anItem('8', [aText('l', 'Late words'), aText('s', 'Otter', { exempt })])],
    }),
    typefaces,
  )
  const { words, labels } = await readBack(late.public.pdf.bytes)
  expect(words[0]).toContain('Supplement 2 to the agenda')
  expect(words[0]).toContain('The data came late.')
  expect(words[0]).toContain('Page 83')
  expect(labels[0]).toBe('83')
  expect(late.public.ranges).toEqual(late.members?.ranges)
  expect(late.public.ranges[0]?.from).toBe(85)
  expect(late.public.pages).toBe(late.public.ranges.at(-1)?.to)
  expect(words.join()).not.toContain('Otter')
  expect(Object.keys(unzipSync(late.public.zip.bytes))).toEqual([
    `Supplement 2 ${stem}.pdf`,
    '08.1 Supplement 2 Report l.pdf',
  ])
})

test('a thread makes the same bytes, and says of a paper that cannot be used what to do', async () => {
  const { public: open } = await makeInThread({ pack, typefaces })
  expect(Buffer.compare(open.zip.bytes, made.public.zip.bytes)).toBe(0)
  const broken = { ...upload, bytes: Buffer.from('%PDF-') }
  const asked = makeInThread({ pack: { ...pack, items: [anItem('7', [broken])] }, typefaces })
  await expect(asked).rejects.toThrow('A paper of item 7')
})
