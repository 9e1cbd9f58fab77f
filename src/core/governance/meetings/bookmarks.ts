import type { AgendaLine } from './lay-out.ts'
import type { PaperPart, RestrictedPart } from './pack-parts.ts'

/** `page` counts the pages of the file from 1, as a PDF reader does. */
export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly within: readonly Bookmark[]
}

/** How many pages a pack’s file has, and its bookmarks: one for the front and for every item with papers, and one for each paper where an
 *  item has several. */
export function marked(
  lines: readonly AgendaLine[],
  parts: readonly (PaperPart | RestrictedPart)[],
  frontPages: number,
) {
  const titles = new Map(lines.map(({ number, title }) => [number, title]))
  const byItem = new Map<string, Bookmark[]>()
  let pages = frontPages
  for (const part of parts) {
    const title = part.kind === 'restricted' ? 'Restricted' : part.title
    byItem.set(part.number, [...(byItem.get(part.number) ?? []), { title, page: pages + 1, within: [] }])
    pages += part.pages + part.blank
  }
  const items = [...byItem].map(([number, within]) => ({
    title: `${number}. ${titles.get(number) ?? ''}`,
    page: within[0]?.page ?? 1,
    within: within.length > 1 ? within : [],
  }))
  return { pages, bookmarks: [{ title: 'Front sheet and agenda', page: 1, within: [] }, ...items] }
}
