import { longDay } from '../../time/day.ts'
import type { Called } from '../board-names.ts'
import type { Board } from '../board.ts'
import { exclusionWords, paragraphsOf } from '../meetings/exempt.ts'
import { itemOf, type Item } from '../meetings/meeting.ts'
import { paragraphsInWords } from '../meetings/schedule-12a.ts'
import { timeSpan } from '../meetings/time-of-day.ts'
import { weekday } from '../meetings/weekday.ts'
import { attendance } from './attendance.ts'
import { heading, labelled, paragraph, type Block } from './block.ts'
import type { Sat } from './happen.ts'
import type { Correctable } from './happening.ts'
import { blocksOf } from './item-blocks.ts'
import { walk, type Sitting } from './sitting.ts'

/** Minutes as a draft makes them of a log: a head, a section an item in the order they were taken, a foot. */
export interface Draft {
  readonly meeting: string
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
  readonly foot: readonly Block[]
}

/** What happened under one item. Only `open` is ever public; where `exempt` is not empty a fair summary is due. */
export interface Section {
  readonly item: string
  readonly number: string
  readonly title: string
  readonly open: readonly Block[]
  readonly exempt: readonly Block[]
}

/** The minutes of a meeting, drafted from what was recorded. The same log always makes the same draft. */
export function draftMinutes(sat: Sat, called: Called): Draft {
  const under = new Map<string, { open: Correctable[]; exempt: Correctable[] }>()
  const ended = walk(sat.log, ({ what }, before) => {
    const place = placeOf(sat, what, before)
    if (place === undefined) return
    const found = under.get(place.item) ?? { open: [], exempt: [] }
    found[place.isPrivate ? 'exempt' : 'open'].push(what)
    under.set(place.item, found)
  })
  return {
    meeting: sat.meeting.id,
    head: headOf(sat, ended, called),
    sections: inOrderTaken(sat, under).map((item) => sectionOf(item, under.get(item.id), sat, called)),
    foot: footOf(sat.board, ended),
  }
}

/** Under which item an entry is minuted, and whether it happened in private. Some entries belong to the head alone. */
function placeOf(
  { meeting }: Sat,
  what: Correctable,
  before: Sitting,
): { item: string; isPrivate: boolean } | undefined {
  const item = 'item' in what ? what.item : itemFor(what, before, meeting.items)
  if (item === undefined) return undefined
  const isPublic = what.did === 'public-excluded' || what.did === 'public-returned'
  const isPrivate = !isPublic && (itemOf(meeting, item)?.exempt !== undefined || before.closedFor.has(item))
  return { item, isPrivate }
}

/** What names no item goes to the standing item for it, and otherwise to what was being taken. */
function itemFor(what: Correctable, before: Sitting, items: readonly Item[]): string | undefined {
  const standing = {
    elected: 'election-of-chair',
    declared: 'declarations',
    'public-excluded': 'exempt',
  } as const
  const wanted = what.did in standing ? standing[what.did as keyof typeof standing] : undefined
  const own = items.find((each) => each.standing !== undefined && each.standing === wanted)
  if (own) return own.id
  if (before.opened === undefined || what.did === 'apologies') return undefined
  const first = what.did === 'public-excluded' ? what.items[0] : undefined
  return before.item ?? first
}

/** The items in the order they were first taken, then those that were not. */
function inOrderTaken({ meeting }: Sat, under: ReadonlyMap<string, unknown>): Item[] {
  const place = new Map(meeting.items.map((item, i) => [item.id, i]))
  const taken = [...under.keys()].flatMap((id) => itemOf(meeting, id) ?? [])
  const rest = meeting.items.filter(({ id }) => !under.has(id))
  // An item that was not taken stands where the agenda had it: before the next one that was.
  return rest.reduce((order, item) => inserted(order, item, place), taken)
}

function inserted(order: Item[], item: Item, place: ReadonlyMap<string, number>): Item[] {
  const next = order.findIndex((each) => (place.get(each.id) ?? 0) > (place.get(item.id) ?? 0))
  return order.toSpliced(next === -1 ? order.length : next, 0, item)
}

function sectionOf(
  item: Item,
  under: { open: readonly Correctable[]; exempt: readonly Correctable[] } | undefined,
  sat: Sat,
  called: Called,
): Section {
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
    what.items.flatMap((id) => itemOf(meeting, id)?.number ?? []),
    what.paragraphs,
  )

function inPrivateNote(item: Item, exempt: readonly Correctable[]): Block[] {
  const paragraphsHeld = paragraphsOf(item)
  if (exempt.length === 0 || paragraphsHeld.length === 0) return []
  return [
    paragraph(
      `The board considered this in private, under ${paragraphsInWords(paragraphsHeld)} of Part 1 of Schedule 12A.`,
    ),
  ]
}

function headOf({ board, meeting }: Sat, ended: Sitting, called: Called): Block[] {
  const date = `${weekday(meeting.on)} ${longDay(meeting.on)}`
  return [heading(1, `${board.name}: minutes of the meeting held on ${date}`), ...attendance(ended, called)]
}

function footOf(board: Board, { opened, closed }: Sitting): Block[] {
  const duration =
    opened !== undefined && closed !== undefined
      ? [labelled('Duration of meeting', timeSpan(opened, closed))]
      : []
  return [...duration, paragraph(board.officeTitles.chair)]
}
