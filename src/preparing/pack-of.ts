import type { Called } from '../core/governance/board-names.ts'
import type { Board } from '../core/governance/board.ts'
import { restrictedSentence } from '../core/governance/meetings/exempt.ts'
import type { Exemption } from '../core/governance/meetings/exemption.ts'
import { frontSheet } from '../core/governance/meetings/front-sheet.ts'
import { purposes, type Item, type Meeting } from '../core/governance/meetings/meeting.ts'
import type { Paper } from '../core/governance/meetings/paper.ts'
import { textOf } from '../core/governance/meetings/public-agenda.ts'
import { spokenTime } from '../core/governance/meetings/time-of-day.ts'
import { isoDay, longDay } from '../core/time/day.ts'
import { blocksOf } from '../render/pack/blocks.ts'
import type * as Set from '../render/pack/pack.ts'

/** What a paper says: words that Hearth sets, or a PDF and its pages. */
export type PaperContent =
  { readonly markdown: string } | { readonly bytes: Uint8Array; readonly layout: readonly Set.UploadedPage[] }

/** A meeting with all that its pack is made from. */
export interface PackSource {
  /** The council’s name. */
  readonly authority: string
  readonly meeting: Meeting
  readonly board: Board
  readonly called: Called
  readonly contents: ReadonlyMap<string, PaperContent>
  /** The moment it is made, as an ISO instant. */
  readonly madeAt: string
  /** The supplement to make; the pack itself when there is none. */
  readonly supplement?: number
}

/** A meeting as packs are set from it. A paper without its content is a fault: throws. */
export function packOf(source: PackSource): Set.Pack {
  const { authority, meeting, board, called, madeAt, supplement } = source
  const items = meeting.items
    .map((item) => itemOf(item, source))
    .filter(({ papers }) => supplement === undefined || papers.length > 0)
  return {
    authority,
    board: supplement === undefined ? board.name : `${board.name}: supplement ${supplement}`,
    day: isoDay(meeting.on),
    madeAt,
    rightHand: board.orders.papersOnTheRight,
    front: frontOf(meeting, board, called),
    items,
  }
}

function frontOf(meeting: Meeting, board: Board, called: Called): Set.FrontSheet {
  const front = frontSheet(meeting, board, called)
  const kind = front.kind === undefined ? [] : [`${front.kind}.`]
  const link = front.link === undefined ? [] : [`To join: ${front.link}`]
  return {
    date: front.date,
    time: front.time,
    venue: front.venue,
    membership: front.membership,
    quorum: String(front.quorum),
    contact: front.contact.join(', '),
    notes: [...kind, ...link, ...front.notes].flatMap(blocksOf),
  }
}

function itemOf(item: Item, source: PackSource): Set.Item {
  const { number, title, planned, author, exempt } = item
  const purpose = purposes[item.purpose]
  return {
    number,
    title,
    ...(planned === undefined ? {} : { time: spokenTime(planned) }),
    ...(purpose === '' ? {} : { purpose }),
    ...(author === undefined ? {} : { author: source.called.post(author) }),
    text: blocksOf(exempt === undefined ? openWords(item, source.meeting) : sentenceOf(exempt)),
    ...(exempt === undefined ? {} : { exempt: exemptionOf(exempt) }),
    papers: [...exemptWords(item, source), ...papersIn(item, source)],
  }
}

/** What the public reads under an open item. */
const openWords = (item: Item, meeting: Meeting): string =>
  [
    textOf(item, meeting),
    numbered(item.recommendations),
    item.urgent === undefined ? '' : `Why this cannot wait: ${item.urgent}`,
    item.broughtForward === undefined ? '' : `Brought forward: ${item.broughtForward.what}`,
  ]
    .filter((text) => text !== '')
    .join('\n\n')

const numbered = (texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}. ${text.replace(/\s+/g, ' ')}`).join('\n')

/** What an exempt item asks is not published: to members it comes as a page of its own. */
function exemptWords({ id, exempt, text, recommendations }: Item, { supplement }: PackSource): Set.Paper[] {
  const words = [text, numbered(recommendations)].filter((each) => each !== '').join('\n\n')
  if (exempt === undefined || words === '' || supplement !== undefined) return []
  return [{ id: `asked-${id}`, title: 'What the board is asked', kind: 'text', blocks: blocksOf(words) }]
}

const papersIn = (item: Item, source: PackSource): Set.Paper[] =>
  item.papers.filter((paper) => isIn(paper, source)).map((paper) => paperOf(paper, source))

/** What comes once the agenda is out waits for a supplement: the pack that people have stays as it is. */
function isIn({ supplement, arrived }: Paper, source: PackSource): boolean {
  if (source.supplement !== undefined) return supplement === source.supplement
  const { published } = source.meeting
  return (
    supplement === undefined && (published === undefined || arrived === undefined || arrived.on <= published)
  )
}

function paperOf(paper: Paper, { contents, supplement, madeAt }: PackSource): Set.Paper {
  const content = contents.get(paper.id)
  if (content === undefined) throw new Error('a paper on the agenda is not kept')
  const { id, title, exempt, background = [] } = paper
  const head = {
    id,
    title,
    ...(supplement === undefined ? {} : { mark: markOf(supplement, madeAt) }),
    ...(exempt === undefined ? {} : { exempt: exemptionOf(exempt) }),
  }
  return 'markdown' in content
    ? { ...head, kind: 'text', blocks: blocksOf([content.markdown, ...restsOn(background)].join('\n\n')) }
    : { ...head, kind: 'pdf', bytes: content.bytes, pages: content.layout }
}

const restsOn = (background: readonly string[]): string[] =>
  background.length === 0 ? [] : ['## Background papers', background.map((each) => `- ${each}`).join('\n')]

const markOf = (supplement: number, madeAt: string): string =>
  `Supplement ${supplement}, published ${longDay(dayOfInstant(madeAt))}`

const dayOfInstant = (instant: string) => Math.floor(Date.parse(instant) / 86_400_000) as Meeting['on']

const sentenceOf = ({ paragraphs }: Exemption): string => restrictedSentence(paragraphs)
const exemptionOf = (exempt: Exemption): Set.Exemption => ({ words: [sentenceOf(exempt)] })
