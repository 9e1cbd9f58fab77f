import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { streamOf, tinyPdf } from '../../test/tiny-pdf.ts'
import { most, readPdf } from './pdf-pages.ts'
import { readPdfInThread } from './pdf-thread.ts'

const faultOf = async (pdf: Uint8Array): Promise<string> => {
  const read = await readPdf(pdf)
  return 'fault' in read ? read.fault : ''
}

test('a page has its size as it is seen and what it says', async () => {
  const read = await readPdfInThread(tinyPdf({ words: 'Heron', page: '/Rotate 90' }))
  expect(read).toEqual({
    pdf: { pages: [{ width: 842, height: 595, words: 'Heron' }], tagged: false, pictures: [] },
  })
})

test('a page without words is told to be a picture', async () => {
  expect(await readPdf(tinyPdf({ words: '' }))).toMatchObject({ pdf: { pictures: [1] } })
})

test('a link is no reason to refuse', async () => {
  const link = '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>'
  expect(await faultOf(tinyPdf({ page: '/Annots[6 0 R]', objects: [link] }))).toBe('')
})

const packed = deflateSync(Buffer.from('7 0 <</S/JavaScript/JS(app.alert)>>')).toString('latin1')

test.each([
  ['a script on opening', tinyPdf({ catalog: '/OpenAction<</S/JavaScript/JS(x)>>' }), 'holds a script'],
  ['its name in disguise', tinyPdf({ catalog: '/OpenAction<</S/J#61vaScript/#4aS(x)>>' }), 'holds a script'],
  [
    'a script among packed objects',
    tinyPdf({ objects: [streamOf('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', packed)] }),
    'holds a script',
  ],
  ['a program to start', tinyPdf({ page: '/AA<</O<</S/Launch/F(x)>>>>' }), 'can start a program'],
  ['a file inside', tinyPdf({ catalog: '/Names<</EmbeddedFiles<</Names[]>>>>' }), 'has other files inside'],
  [
    'a comment',
    tinyPdf({
      page: '/Annots[6 0 R]',
      objects: ['<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(Private)>>'],
    }),
    'Page 1 of this PDF has comments',
  ],
  [
    'objects packed in a way not known',
    tinyPdf({ objects: [streamOf('/Type/ObjStm', 'x')] }),
    'cannot be looked into',
  ],
  ['nothing of a PDF', Buffer.from('Dear board'), 'This is not a PDF'],
  ['only its beginning', tinyPdf().subarray(0, 40), 'This PDF is damaged'],
  ['a page of no size', tinyPdf({ page: '/UserUnit 1/CropBox[0 0 0.5 0.5]' }), 'of a size no paper has'],
  ['too many bytes', Buffer.alloc(most.bytes + 1), 'larger than 64 MB'],
])('a PDF with %s is refused in words', async (_, pdf, words) => {
  expect(await faultOf(pdf)).toContain(words)
})

test('what takes too long is ended and told', async () => {
  expect(await readPdfInThread(tinyPdf(), 0)).toMatchObject({
    fault: expect.stringContaining('too long') as string,
  })
})
