import { inflateSync } from 'node:zlib'

/** Why a PDF may not be handed on, as a sentence, when something in it acts, fetches or is hidden inside. `undefined`
 *  when it is only pages. Its objects are looked through, also those that are packed; the pages' own drawing is not. */
export function activeIn(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const names = new Set<string>()
  for (const part of objectsIn(text)) for (const name of namesIn(part)) names.add(name)
  const found = acting.find(([name]) => names.has(name))
  return found && `This PDF ${found[1]}. Open it, print it to a PDF and upload that.`
}

/** Names of the standard for PDF (ISO 32000-1, 7.11.4, 12.6.4, 12.7.5) that stand for more than a page to read. */
const acting = [
  ['JavaScript', 'holds a script'],
  ['JS', 'holds a script'],
  ['Launch', 'can start a program'],
  ['SubmitForm', 'can send what is filled in'],
  ['ImportData', 'can read other files'],
  ['GoToR', 'leads to other files'],
  ['GoToE', 'leads to files inside it'],
  ['EmbeddedFile', 'has other files inside it'],
  ['EmbeddedFiles', 'has other files inside it'],
  ['RichMedia', 'holds sound or film'],
  ['Rendition', 'holds sound or film'],
  ['Movie', 'holds sound or film'],
  ['Sound', 'holds sound or film'],
  ['XFA', 'is a form that is filled in on a screen'],
  ['Unreadable', 'has parts that cannot be looked into'],
] as const

/** What lies outside streams, and what is unpacked of streams that hold objects. */
function* objectsIn(text: string): Generator<string> {
  let at = 0
  for (const stream of text.matchAll(/\bstream[ \t]*(?:\r\n|\n|\r)/g)) {
    if (stream.index < at) continue
    const outside = text.slice(at, stream.index)
    yield outside
    const begin = stream.index + stream[0].length
    const end = text.indexOf('endstream', begin)
    at = end === -1 ? text.length : end
    if (holdsObjects(outside)) yield unpacked(text.slice(begin, at))
  }
  yield text.slice(at)
}

/** Whether the dictionary just before a stream calls it one of objects. */
const holdsObjects = (before: string): boolean =>
  namesIn(before.slice(Math.max(0, before.lastIndexOf(' obj')))).includes('ObjStm')

/** What was packed as nearly every program packs it; else the name for what is not known. */
function unpacked(packed: string): string {
  try {
    return inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: MOST }).toString('latin1')
  } catch {
    return '/Unreadable'
  }
}

const MOST = 64 * 1024 * 1024

/** Names with their signs written out: a letter may be written as `#4A`. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/\/([^\s()<>[\]{}/%]{1,80})/g)].map(([, name = '']) =>
    name.replace(/#([0-9a-f]{2})/gi, (_, sign: string) => String.fromCharCode(Number.parseInt(sign, 16))),
  )
