import { longDay } from '../../time/day.ts'
import { refuse, type Refused } from '../refused.ts'
import { heading, type Block } from './block.ts'
import { blocksFrom } from './markdown.ts'
import { latest, type Minutes, type MinutesText, type SectionText } from './versions.ts'

/** Minutes as the public reads them: made from what is open and from the summaries, and from nothing else. */
export interface PublicMinutes {
  readonly meeting: string
  readonly version: number
  /** What the public is to know of the text: `Draft: the board has not confirmed these minutes yet.` */
  readonly standing: string
  readonly blocks: readonly Block[]
}

/** The public minutes, or why they cannot go out: where part is exempt, a fair summary must stand in its place. `signer`
 *  is who signed them, by role. */
export function publicMinutes(minutes: Minutes, signer?: string): PublicMinutes | Refused {
  const text = latest(minutes)
  const bare = text.sections.filter(
    (section) => section.exempt.trim() !== '' && section.summary.trim() === '',
  )
  if (bare.length > 0) return refuse(summaryDue(bare.map(({ number }) => number)))
  return {
    meeting: minutes.meeting,
    version: text.version,
    standing: standingOf(minutes, signer),
    blocks: [
      ...blocksFrom(text.head),
      ...text.sections.flatMap(({ number, title, open, summary }) =>
        sectionBlocks({ number, title, open, summary }),
      ),
      ...blocksFrom(text.foot),
    ],
  }
}

/** The whole of the minutes, for those who may read what is exempt. */
export const restrictedMinutes = (text: MinutesText): Block[] => [
  ...blocksFrom(text.head),
  ...text.sections.flatMap((section) => [
    ...sectionBlocks(section),
    ...(section.exempt.trim() === ''
      ? []
      : [heading(3, 'Exempt: not for publication'), ...blocksFrom(section.exempt)]),
  ]),
  ...blocksFrom(text.foot),
]

/** Runs of eight words or more that the public text has in common with an exempt part of its own item or another. Who
 *  moved what, and who sees to what, is told of both and tells nothing. */
export function repeatedInPublic({ head, sections, foot }: MinutesText): string[] {
  const shared = new Set(sections.flatMap(({ exempt }) => runsOf(exempt)))
  const open = [head, foot, ...sections.flatMap((section) => [section.open, section.summary])]
  return [...new Set(open.flatMap((text) => runsOf(text).filter((run) => shared.has(run))))]
}

const RUN = 8

/** `(Proposed by the chair, seconded by …)` and `(The post, by 3 May 2026. Asked by: the board.)`, as drafts end a line. */
const DOERS = /\((?=Proposed by |[^()]*\. Asked by: )(?:[^()]|\([^()]*\))*\)/g

function runsOf(text: string): string[] {
  const words =
    text
      .replace(DOERS, ' · ')
      .toLowerCase()
      .match(/[\p{L}\p{N}·]+/gu) ?? []
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, i) =>
    words.slice(i, i + RUN).join(' '),
  )
}

const sectionBlocks = ({ number, title, open, summary }: Omit<SectionText, 'item' | 'exempt'>): Block[] => [
  heading(2, `${number}. ${title}`),
  ...blocksFrom(open),
  ...(summary.trim() === ''
    ? []
    : [heading(3, 'Summary of what was considered in private'), ...blocksFrom(summary)]),
]

const summaryDue = (numbers: readonly string[]): string =>
  `Write a fair summary for ${numbers.length === 1 ? 'item' : 'items'} ${numbers.join(', ')}: part of what was said is exempt, and the public minutes must still make sense.`

/** How far the minutes are, with the days. */
export function standingOf({ confirmed, signed }: Minutes, signer?: string): string {
  if (!confirmed) return 'Draft: the board has not confirmed these minutes yet.'
  const told = `Confirmed by the board on ${longDay(confirmed.on)}.`
  if (!signed) return `${told} To be signed.`
  return `${told} Signed on ${longDay(signed.on)}${signer === undefined ? '' : ` (${signer})`}.`
}
