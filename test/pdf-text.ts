import { inflateSync } from 'node:zlib'

/** The words on a PDF's pages. Each font numbers its letters its own way: words are read with every font's numbers, so
 *  that what is printed is there, among readings with the wrong font. */
export function pdfText(pdf: Buffer): string {
  const fonts = fontsIn(pdf.toString('latin1'))
  const shown = streamsIn(pdf).flatMap((stream) => runsIn(stream))
  return fonts.map((font) => shown.map((run) => decoded(run, font)).join('\n')).join('\n')
}

/** What a PDF says outside its packed streams: bookmarks, words for charts, links. */
export const pdfOutline = (pdf: Buffer): string => pdf.toString('latin1')

type Font = ReadonlyMap<number, string>

const fontsIn = (pdf: string): Font[] =>
  [...pdf.matchAll(/beginbfchar\n(.*?)endbfchar/gs)].map(
    ([, pairs = '']) =>
      new Map(
        [...pairs.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/g)].map(([, glyph = '', letters = '']) => [
          Number.parseInt(glyph, 16),
          Buffer.from(letters, 'hex').swap16().toString('utf16le'),
        ]),
      ),
  )

function streamsIn(pdf: Buffer): string[] {
  const streams: string[] = []
  for (let at = pdf.indexOf('\nstream\n'); at !== -1; at = pdf.indexOf('\nstream\n', at + 8)) {
    const end = pdf.indexOf('endstream', at)
    try {
      streams.push(inflateSync(pdf.subarray(at + 8, end)).toString('latin1'))
    } catch {
      continue
    }
  }
  return streams
}

/** The strings of each run of letters shown, put together: gaps between letters are no gaps between words. */
const runsIn = (stream: string): string[] =>
  [...stream.matchAll(/\[((?:\((?:\\.|[^\\)])*\)|[^\]()])*)\] TJ|(\((?:\\.|[^\\)])*\)) Tj/gs)].map((found) =>
    [...found[0].matchAll(/\(((?:\\.|[^\\)])*)\)/gs)].map(([, text = '']) => unescaped(text)).join(''),
  )

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.replace(/\\([0-7]{1,3}|.)/gs, (_, sign: string) =>
    /^[0-7]/.test(sign) ? String.fromCharCode(Number.parseInt(sign, 8)) : (letters[sign] ?? sign),
  )

function decoded(run: string, font: Font): string {
  let text = ''
  for (let i = 0; i + 1 < run.length; i += 2)
    text += font.get(run.charCodeAt(i) * 256 + run.charCodeAt(i + 1)) ?? ''
  return text
}
