import { entriesOf } from './zip.ts'

/** What a file is by its first bytes, whatever its name says: readable, or a sentence saying what to do instead. */
export type Kind = { readonly kind: 'text' | 'workbook' } | { readonly fault: string }

/** What a file is, from its bytes. Throws nothing. */
export function kindOf(bytes: Uint8Array): Kind {
  if (starts(bytes, 'PK')) return kindOfZip(bytes)
  if (starts(bytes, '\xd0\xcf\x11\xe0')) return kindOfCompoundFile(bytes)
  const other = others.find(({ marks }) => marks.some((mark) => starts(bytes, mark)))
  if (other === undefined) return { kind: 'text' }
  return { fault: `This is ${other.what}. ${other.instead}` }
}

const save = 'Save the table in it as CSV and put that here.'
const unpack = 'Unpack it and put the files in it here.'
const others = [
  { marks: ['%PDF'], what: 'a PDF', instead: save },
  { marks: ['{\\rtf'], what: 'a word-processor document', instead: save },
  {
    marks: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM', 'II*\0', 'MM\0*', 'RIFF'],
    what: 'a picture, sound or film',
    instead: save,
  },
  {
    marks: ['\x1f\x8b', 'BZh', '\xfd7zXZ', '7z\xbc\xaf', 'Rar!', '\x28\xb5\x2f\xfd'],
    what: 'a compressed archive',
    instead: unpack,
  },
  { marks: ['SQLite format 3', 'PAR1', '\0\x01\0\0Standard'], what: 'a database', instead: save },
  { marks: ['MZ', '\x7fELF'], what: 'a program', instead: 'Take it out of the folder.' },
]

function kindOfZip(bytes: Uint8Array): Kind {
  const names = entriesOf(bytes)?.map(({ name }) => name)
  if (names === undefined) return { fault: 'This is a zip file that is damaged or cut short. Copy it again.' }
  if (names.some((name) => name.startsWith('xl/'))) return { kind: 'workbook' }
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return { kind: 'workbook' }
  if (names.some((name) => /^(word|ppt)\//.test(name)))
    return { fault: `This is an Office document, not a workbook. ${save}` }
  return { fault: `This is a zip file. ${unpack}` }
}

/** The older Office formats: the names of the streams inside are written in UTF-16. */
function kindOfCompoundFile(bytes: Uint8Array): Kind {
  const holds = (name: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
  if (holds('EncryptedPackage'))
    return { fault: 'This workbook has a password. Open it, take the password off, save it and try again.' }
  if (holds('WordDocument') || holds('PowerPoint Document'))
    return { fault: `This is an Office document, not a workbook. ${save}` }
  if (holds('Workbook') || holds('Book')) return { kind: 'workbook' }
  return { fault: 'This is an Office file without a worksheet. Take it out of the folder.' }
}

function starts(bytes: Uint8Array, mark: string): boolean {
  for (let i = 0; i < mark.length; i++) if (bytes[i] !== mark.charCodeAt(i)) return false
  return true
}
