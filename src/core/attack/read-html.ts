import type { PublicTable } from './public-table.ts'

/** A text of a page, and the indicator whose page it stands on. */
export interface PublicText {
  readonly indicatorId: string | undefined
  readonly text: string
}

/** What a page holds for whoever reads its source: tables, and every text: of sentences, of pictures' titles and
 *  descriptions, and of attributes. */
export interface Page {
  readonly tables: readonly PublicTable[]
  readonly texts: readonly PublicText[]
  /** Each picture, with the indicator whose page it stands on. */
  readonly pictures: readonly { readonly indicatorId: string; readonly svg: string }[]
}

/** Reads a page. Styles and scripts are left out. */
export function readHtml(html: string): Page {
  const body = html.replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
  const parts = body.split(/(?=<article\b)|(?<=<\/article>)/)
  const read = parts.map((part) => {
    const indicatorId = /^<article\b[^>]*\bid="indicator-([^"]+)"/.exec(part)?.[1]
    const pictures = indicatorId === undefined ? [] : (part.match(/<svg\b[\s\S]*?<\/svg>/g) ?? [])
    return {
      tables: (part.match(/<table\b[\s\S]*?<\/table>/g) ?? []).map((table) => tableOf(table, indicatorId)),
      texts: textsOf(part).map((text) => ({ indicatorId, text })),
      pictures: pictures.map((svg) => ({ indicatorId: indicatorId ?? '', svg })),
    }
  })
  return {
    tables: read.flatMap(({ tables }) => tables),
    texts: read.flatMap(({ texts }) => texts),
    pictures: read.flatMap(({ pictures }) => pictures),
  }
}

function tableOf(html: string, indicatorId: string | undefined): PublicTable {
  const rows = (html.match(/<tr\b[\s\S]*?<\/tr>/g) ?? []).map((row) => ({
    isHeading: !row.includes('<td'),
    cells: (row.match(/<t[hd]\b[\s\S]*?<\/t[hd]>/g) ?? []).map((cell) => plain(cell)),
  }))
  return {
    indicatorId,
    caption: plain(/<caption\b[\s\S]*?<\/caption>/.exec(html)?.[0] ?? ''),
    headings: rows.find(({ isHeading }) => isHeading)?.cells ?? [],
    rows: rows.filter(({ isHeading }) => !isHeading).map(({ cells }) => cells),
  }
}

const spoken = /\b(?:aria-label|aria-description|title|alt|content|data-[a-z-]+)="([^"]*)"/g

/** Sentences, and what attributes say. Tables are left to be read as tables; what pictures' axes say is no figure. */
function textsOf(html: string): string[] {
  const told = [...html.matchAll(spoken)].map(([, text = '']) => decoded(text))
  const described = [...html.matchAll(/<(?:title|desc)\b[^>]*>([\s\S]*?)<\/(?:title|desc)>/g)]
  // A term is read with what is said of it: `Target` is not in the sentence that says what the target is.
  const rest = html
    .replace(/<table\b[\s\S]*?<\/table>/g, ' ')
    .replace(/<svg\b[\s\S]*?<\/svg>/g, ' ')
    .replace(/<\/dt>\s*<dd\b[^>]*>/g, ': ')
  const blocks = rest.split(
    /<\/?(?:p|li|dd|dt|div|h\d|section|article|details|summary|figure|figcaption|tr)\b[^>]*>/,
  )
  return [...told, ...described.map(([, text = '']) => plain(text)), ...blocks.map(plain)]
    .flatMap((text) => text.split(/(?<=[.!?]) (?=[A-Z])/))
    .filter((text) => /\d/.test(text))
}

const plain = (html: string): string =>
  decoded(html.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

const decoded = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|([a-z]+));/gi,
    (all: string, ten?: string, sixteen?: string, name?: string) => {
      if (ten !== undefined) return String.fromCodePoint(Number(ten))
      if (sixteen !== undefined) return String.fromCodePoint(parseInt(sixteen, 16))
      return entities[name ?? ''] ?? all
    },
  )
