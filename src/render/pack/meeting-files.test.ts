import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
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

test('the zip is named for upload: the agenda, the pack, and each paper by its item', () => {
  expect(made.public.zip.name).toBe('2020-11-12-corporate-parenting-board-public.zip')
  const files = unzipSync(made.public.zip.bytes)
  expect(Object.keys(files)).toEqual([
    'agenda.html',
    'public-reports-pack.pdf',
    'item-02-report-m.pdf',
    'item-05-01-childrens-reviews-2019-20.pdf',
    'item-05-02-report-b.pdf',
  ])
  const original = upload.kind === 'pdf' ? upload.bytes : new Uint8Array()
  expect(
    Buffer.compare(files['item-05-01-childrens-reviews-2019-20.pdf'] ?? new Uint8Array(), original),
  ).toBe(0)
})

test('the members’ zip says of each exempt file that it is restricted', () => {
  expect(Object.keys(unzipSync(made.members?.zip.bytes ?? new Uint8Array()))).toContain(
    'restricted-item-13-kingfisher.pdf',
  )
})

test('the page of the agenda has the pages of the pack, and of an exempt item its title', () => {
  const { from } = made.public.ranges.find(({ id }) => id === 'x') ?? { from: 0 }
  expect(made.public.agenda).toContain(`<span class="pages">Page ${from}</span>`)
  expect(made.public.agenda).toContain('Item called 13')
  expect(made.public.agenda).not.toContain('Kingfisher')
  expect(made.members?.agenda).toContain('Kingfisher')
})

test('a thread makes the same bytes, and says of a paper that cannot be used what to do', async () => {
  const { public: open } = await makeInThread({ pack, typefaces })
  expect(Buffer.compare(open.zip.bytes, made.public.zip.bytes)).toBe(0)
  const broken = { ...upload, bytes: Buffer.from('%PDF-') }
  const asked = makeInThread({ pack: { ...pack, items: [anItem('7', [broken])] }, typefaces })
  await expect(asked).rejects.toThrow('A paper of item 7')
})
