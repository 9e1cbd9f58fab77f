import { restrictedSentence } from '../core/governance/meetings/exclusion.ts'
import type { Exemption } from '../core/governance/meetings/exemption.ts'
import { isInPack } from '../core/governance/meetings/late.ts'
import { purposes, type Item, type Meeting } from '../core/governance/meetings/meeting.ts'
import type { Paper } from '../core/governance/meetings/paper.ts'
import { textOf } from '../core/governance/meetings/public-agenda.ts'
import { spokenTime } from '../core/governance/meetings/time-of-day.ts'
import { longDay } from '../core/time/day.ts'
import { blocksOf } from '../render/pack/blocks.ts'
import type * as Set from '../render/pack/pack.ts'
import { dayOfInstant, type PackSource } from './pack-source.ts'

/** An item with its papers as a pack is set from it. A paper without its content is a fault: throws. */
export function itemOf(item: Item, source: PackSource): Set.Item {
  const { number, title, planned, author, exempt } = item
  const purpose = purposes[item.purpose]
  return {
    number,
    title,
    ...(planned === undefined ? {} : { time: spokenTime(planned) }),
    ...(purpose === '' ? {} : { purpose }),
    ...(author === undefined ? {} : { author: source.called.post(author) }),
    text: blocksOf(exempt === undefined ? wordsIn(item, source) : sentenceOf(exempt)),
    ...(exempt === undefined ? {} : { exempt: exemptionOf(exempt) }),
    papers: [...exemptWords(item, source), ...papersIn(item, source)],
  }
}

/** A supplement is read beside the agenda, which it does not say again. */
const wordsIn = (item: Item, { supplement, meeting }: PackSource): string =>
  supplement === undefined ? openWords(item, meeting) : ''

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
const isIn = (paper: Paper, { supplement, meeting }: PackSource): boolean =>
  supplement === undefined ? isInPack(paper, meeting) : paper.supplement === supplement.number

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

const markOf = ({ number }: { number: number }, madeAt: string): string =>
  `Supplement ${number}, published ${longDay(dayOfInstant(madeAt))}`

const sentenceOf = ({ paragraphs }: Exemption): string => restrictedSentence(paragraphs)
const exemptionOf = (exempt: Exemption): Set.Exemption => ({ words: [sentenceOf(exempt)] })
