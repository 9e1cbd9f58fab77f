import type { Called } from '../board-names.ts'
import { RESTRICTED_ACTION } from '../commitments/restricted.ts'
import { exclusionWords, paragraphsOf } from '../meetings/exclusion.ts'
import { itemOf, type Item } from '../meetings/meeting.ts'
import { paragraphsInWords } from '../meetings/schedule-12a.ts'
import { labelled, list, paragraph, type Block } from './block.ts'
import type { Correctable } from './happening.ts'
import { blocksOf } from './item-blocks.ts'
import type { Under } from './placed.ts'
import type { Sat } from './sat.ts'

/** What happened under one item. Only `open` is ever public; where `exempt` is not empty a fair summary is due. */
export interface Section {
  readonly item: string
  readonly number: string
  readonly title: string
  readonly open: readonly Block[]
  readonly exempt: readonly Block[]
}

/** What happened under an item as its section of the minutes. */
export function sectionOf(item: Item, under: Under | undefined, sat: Sat, called: Called): Section {
  const heard = { open: under?.open ?? [], exempt: under?.exempt ?? [] }
  const excluded = heard.open.flatMap((what) =>
    what.did === 'public-excluded' ? [resolutionOf(what, sat)] : [],
  )
  const { id, number, title } = item
  const note = inPrivateNote(item, heard.exempt)
  const told = blocksOf(heard.open, sat, called, excluded)
  const open = [...urgentReason(item), ...(item.exempt ? [...note, ...told] : [...told, ...note])]
  const isSilent = open.length === 0 && heard.exempt.length === 0
  return {
    item: id,
    number,
    title,
    open: isSilent && item.standing === undefined ? [paragraph('This item was not taken.')] : open,
    exempt: blocksOf(heard.exempt, sat, called, []),
  }
}

const urgentReason = ({ urgent, exempt }: Item): Block[] =>
  urgent === undefined || exempt !== undefined ? [] : [labelled('Why this could not wait', urgent)]

const resolutionOf = (what: Extract<Correctable, { did: 'public-excluded' }>, { meeting }: Sat): string =>
  exclusionWords(
    what.items.flatMap((id) => itemOf(meeting, id) ?? []),
    what.paragraphs,
  )

/** That part was taken in private, and that something was asked of somebody there: never what. */
function inPrivateNote(item: Item, exempt: readonly Correctable[]): Block[] {
  const paragraphsHeld = paragraphsOf(item)
  if (exempt.length === 0 || paragraphsHeld.length === 0) return []
  const what = item.exempt === undefined ? 'part of this' : 'this'
  const asked = exempt.filter(({ did }) => did === 'action').length
  return [
    paragraph(
      `The board considered ${what} in private, under ${paragraphsInWords(paragraphsHeld)} of Part 1 of Schedule 12A.`,
    ),
    ...(asked === 0
      ? []
      : [
          list(
            Array.from({ length: asked }, () => RESTRICTED_ACTION),
            false,
          ),
        ]),
  ]
}
