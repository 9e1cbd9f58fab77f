/** What a file of an edition is, by how its name ends. */
export interface FileKind {
  readonly type: string
  readonly text: string
  /** Shown in the browser rather than saved. */
  readonly isShown: boolean
}

const kinds: Readonly<Record<string, FileKind>> = {
  html: { type: 'text/html; charset=utf-8', text: 'web page', isShown: true },
  pdf: { type: 'application/pdf', text: 'PDF, to print', isShown: true },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    text: 'Excel workbook',
    isShown: false,
  },
  csv: { type: 'text/csv; charset=utf-8', text: 'CSV, a line for each figure', isShown: false },
  json: { type: 'application/json', text: 'JSON, for programs', isShown: false },
}

/** Files of a kind that many are, each for something of its own. */
const named: Readonly<Record<string, string>> = {
  'dataset.json': 'JSON, every figure for programs',
  'rows-over-time.json': 'JSON, breakdowns month by month for programs',
  'manifest.json': 'JSON, how the edition was made and the hash of each file',
}

const order = Object.keys(kinds)

/** What the file is; a file of no kind known is only ever saved. */
export function kindOf(name: string): FileKind {
  const kind = kinds[endOf(name)] ?? { type: 'application/octet-stream', text: 'file', isShown: false }
  return { ...kind, text: named[name] ?? kind.text }
}

/** Files in the order in which people want them: to read first, for programs last. */
export const inOrder = <File extends { readonly name: string }>(files: readonly File[]): File[] =>
  files.toSorted((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name))

/** The page of an edition: the file people read on the web. */
export const pageOf = <File extends { readonly name: string }>(files: readonly File[]): File | undefined =>
  files.find(({ name }) => endOf(name) === 'html')

const endOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1)

function place(name: string): number {
  const at = order.indexOf(endOf(name))
  return at === -1 ? order.length : at
}

/** The size of a file as people say it: “34 KB”. */
export const saySize = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`
