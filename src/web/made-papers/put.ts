import { randomUUID } from 'node:crypto'
import type { Context } from 'hono'
import {
  isRestrictedMade,
  withMade,
  type MadePaper,
  type MadePlace,
} from '../../core/governance/meetings/made-papers.ts'
import { itemOf, type Meeting } from '../../core/governance/meetings/meeting.ts'
import { isRefused, refuse, type Refused } from '../../core/governance/refused.ts'
import { keepPaper } from '../../store/papers.ts'
import { localDay } from '../../store/local-time.ts'
import { writingOf } from '../boards/routes.tsx'
import type { Env } from '../env.ts'
import { idIn } from '../id-in.ts'
import { arrivedAt } from '../meetings/arrived.ts'
import { changeIn } from '../meetings/change.ts'
import { asAsker } from '../people/deeds.ts'
import type { MadeChoice } from './choices.ts'
import { contentNow } from './content.ts'
import { sized, type Sized } from './sized.ts'

/** Makes a paper as things stand and puts it on the agenda. Why not, where not. */
export async function putMade(
  c: Context<Env>,
  choice: Pick<MadeChoice, 'made' | 'title' | 'kind'>,
  place: MadePlace,
): Promise<Refused | undefined> {
  const made = await asAsker(c, (tx) => contentNow(tx, aroundOf(c), choice.made))
  if (isRefused(made)) return made
  const ready = await sized(choice.title, made)
  return isRefused(ready) ? ready : kept(c, choice, place, ready)
}

/** For which meeting and day papers are made. */
export const aroundOf = (c: Context<Env>) => ({
  authority: c.var.authority.code,
  meeting: idIn(c.req.param('id')),
  today: localDay(c.var.now()),
})

/** Keeps a paper that is ready, in one transaction with the agenda that it is on. */
export function kept(
  c: Context<Env>,
  { made, title, kind }: Pick<MadeChoice, 'made' | 'title' | 'kind'>,
  place: MadePlace,
  { content, pages, sha256 }: Sized,
): Promise<Refused | undefined> {
  const id = randomUUID()
  const paper: MadePaper = { id, title, kind, pages, sha256, made, arrived: arrivedAt(c.var.now()) }
  const isExempt = isRestrictedMade(made)
  const item = itemAt(place, made)
  const row = {
    id,
    title,
    kind,
    pages,
    sha256,
    content,
    made,
    isExempt,
    item,
    isTaken: false,
    meeting: aroundOf(c).meeting,
  }
  return asAsker(c, (tx) =>
    changeIn(c, tx, {
      deed: 'put-made-paper',
      about: { made },
      change: (meeting) => onItsItem(meeting, place, paper),
      before: () => keepPaper(tx, row, writingOf(c)),
    }),
  )
}

/** Restricted figures go to members alone: under an item that is exempt, and nowhere else. */
function onItsItem(meeting: Meeting, place: MadePlace, paper: MadePaper): Meeting | Refused {
  const there = 'item' in place ? itemOf(meeting, place.item) : undefined
  if ('item' in place && there === undefined)
    return refuse('That item is not on the agenda. Somebody may have taken it off.')
  return isRestrictedMade(paper.made) && there?.exempt === undefined
    ? refuse(
        'This paper holds restricted figures. Make an item exempt first, with the grounds, and choose that.',
      )
    : withMade(meeting, place, paper)
}

const itemAt = (place: MadePlace, made: string): string =>
  'item' in place ? place.item : made === 'open-actions' ? made : place.newItem
