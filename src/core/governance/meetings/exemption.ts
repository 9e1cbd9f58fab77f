import { refuse, type Refused } from '../refused.ts'
import { inOrder, isExemptParagraph, type ExemptParagraph } from './schedule-12a.ts'

/** What is weighed before anything is kept from the public. An equal balance means that it is published. */
export interface PublicInterest {
  readonly forPublishing: string
  readonly forKeeping: string
  readonly outcome: 'keeping-outweighs' | 'equal' | 'publishing-outweighs'
}

/** The grounds somebody gives for keeping something from the public. */
export interface Grounds {
  readonly paragraphs: readonly number[]
  readonly why: string
  readonly publicInterest: PublicInterest
}

/** Grounds that were found to be all there. There is no other way to have one. Restricted: `why` may tell too much. */
export interface Exemption {
  readonly paragraphs: readonly [ExemptParagraph, ...ExemptParagraph[]]
  readonly why: string
  readonly publicInterest: PublicInterest
  readonly __weighed: never
}

/** Grounds that are all there, or a sentence that says which is missing. Source: Schedule 12A, Part 2, paragraph 10. */
export function exemption({ paragraphs, why, publicInterest }: Grounds): Exemption | Refused {
  const [first, ...rest] = inOrder(paragraphs.filter(isExemptParagraph))
  if (first === undefined || paragraphs.some((each) => !isExemptParagraph(each)))
    return refuse('Choose the paragraph of Schedule 12A, from 1 to 7, that the information falls under.')
  if (isThin(why)) return refuse('Say in a sentence why the information falls under that paragraph.')
  if (isThin(publicInterest.forPublishing)) return refuse('Say in a sentence what speaks for publishing it.')
  if (isThin(publicInterest.forKeeping))
    return refuse('Say in a sentence what speaks for keeping it from the public.')
  if (publicInterest.outcome !== 'keeping-outweighs')
    return refuse(
      'It is kept from the public only where the reasons to keep it outweigh those to publish. Publish it.',
    )
  const grounds: Omit<Exemption, '__weighed'> = { paragraphs: [first, ...rest], why, publicInterest }
  return grounds as Exemption
}

/** A reason has some words in it. */
const isThin = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length < 3
