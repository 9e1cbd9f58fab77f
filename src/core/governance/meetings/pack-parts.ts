import { restrictedSentence } from './exclusion.ts'
import type { Laid, Range } from './lay-out.ts'
import { exemptionOf } from './meeting.ts'
import type { PaperKind } from './paper.ts'
import type { ExemptParagraph } from './schedule-12a.ts'

/** The front sheet and the agenda. */
export interface Front extends Range {
  readonly kind: 'front'
  readonly blank: number
}

/** A paper that is in the pack whole. */
export interface PaperPart extends Range {
  readonly kind: 'paper'
  readonly item: string
  readonly number: string
  readonly paper: string
  readonly title: string
  readonly of: PaperKind
  readonly pages: number
  readonly blank: number
  readonly sha256?: string
}

/** In the members’ pack a paper can be marked as not for publication. */
export interface MembersPart extends PaperPart {
  readonly restricted?: { readonly paragraphs: readonly ExemptParagraph[]; readonly mark: string }
}

/** In the public pack one page stands in the place of what is exempt: the item’s own title, and the paragraph in words. */
export interface RestrictedPart extends Range {
  readonly kind: 'restricted'
  readonly number: string
  readonly title: string
  readonly sentence: string
  readonly pages: 1
  readonly blank: number
}

const MARK = 'Restricted: not for publication'

/** A paper as members have it. */
export function membersPart(laid: Laid): MembersPart {
  const exempt = exemptionOf(laid.item, laid.paper)
  const part = paperPart(laid)
  return exempt ? { ...part, restricted: { paragraphs: exempt.paragraphs, mark: MARK } } : part
}

function paperPart({ item, paper, from, to, pages, blank }: Laid): PaperPart {
  return {
    kind: 'paper',
    item: item.id,
    number: item.number,
    paper: paper.id,
    title: paper.title,
    of: paper.kind,
    ...(paper.sha256 === undefined ? {} : { sha256: paper.sha256 }),
    from,
    to,
    pages,
    blank,
  }
}

/** Papers as the public has them. Exempt ones of one item that follow each other have one restricted page between them. */
export function publicParts(papers: readonly Laid[], onTheRight: boolean): (PaperPart | RestrictedPart)[] {
  const parts: (PaperPart | RestrictedPart)[] = []
  papers.forEach((laid, i) => {
    const exempt = exemptionOf(laid.item, laid.paper)
    const last = parts.at(-1)
    const blank = onTheRight && i < papers.length - 1 ? 1 : 0
    if (!exempt) parts.push(paperPart(laid))
    else if (last?.kind === 'restricted' && last.number === laid.item.number)
      parts[parts.length - 1] = { ...last, to: laid.to, blank }
    else parts.push(restrictedPart(laid, restrictedSentence(exempt.paragraphs), blank))
  })
  return parts
}

const restrictedPart = ({ item, from, to }: Laid, sentence: string, blank: number): RestrictedPart => ({
  kind: 'restricted',
  number: item.number,
  title: item.title,
  sentence,
  from,
  to,
  pages: 1,
  blank,
})
