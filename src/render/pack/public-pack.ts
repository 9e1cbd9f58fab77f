import type { Exemption, Item, Pack, Paper } from './pack.ts'

/** A pack ready to be set: the members' with everything, the public's without a byte of what is exempt. */
export interface PackToSet extends Omit<Pack, 'items'> {
  readonly edition: 'members' | 'public'
  readonly items: readonly ItemToSet[]
}

export interface ItemToSet extends Omit<Item, 'papers'> {
  readonly papers: readonly PaperToSet[]
}

export type PaperToSet = (Paper | RestrictedPage) & {
  /** The number its first page bears. Without one, the next. */
  readonly firstPage?: number
}

/** What stands in the public pack where a paper is exempt. It bears the paper's page numbers, so that everybody at the
 *  meeting turns to the same page. */
export interface RestrictedPage {
  readonly kind: 'restricted'
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
}

/** Where a paper is: the numbers of its first and last page. */
export interface Range {
  readonly id: string
  readonly from: number
  readonly to: number
}

export const exemptionOf = (item: Item, paper: Paper): Exemption | undefined => paper.exempt ?? item.exempt

/** Whether anything in the pack may not be published. */
export const holdsExempt = ({ items }: Pack): boolean =>
  items.some((item) => item.papers.some((paper) => exemptionOf(item, paper) !== undefined))

/** The members' pack: all of it, each exempt paper bearing its exemption. */
export const membersPack = (pack: Pack): PackToSet => ({
  ...pack,
  edition: 'members',
  items: pack.items.map((item) => ({
    ...item,
    papers: item.papers.map((paper) => {
      const exempt = exemptionOf(item, paper)
      return exempt ? { ...paper, exempt } : paper
    }),
  })),
})

/** The public pack: an exempt paper is a restricted page with the item's title; its own title, its words and its bytes
 *  are left behind. `ranges` are those of the members' pack, whose page numbers it keeps. */
export function publicPack(pack: Pack, ranges: readonly Range[]): PackToSet {
  const first = new Map(ranges.map(({ id, from }) => [id, from]))
  return {
    ...pack,
    edition: 'public',
    items: pack.items.map((item) => ({
      ...item,
      papers: item.papers.map((paper): PaperToSet => {
        const firstPage = first.get(paper.id)
        return { ...shown(item, paper), ...(firstPage === undefined ? {} : { firstPage }) }
      }),
    })),
  }
}

function shown(item: Item, paper: Paper): PaperToSet {
  const exempt = exemptionOf(item, paper)
  if (!exempt) return paper
  return { kind: 'restricted', id: paper.id, title: item.title, words: exempt.words }
}
