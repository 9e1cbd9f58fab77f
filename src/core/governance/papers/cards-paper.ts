import { longDay } from '../../time/day.ts'
import { groups, type Group, type YouSaid, type YouSaidPage } from '../challenges/you-said.ts'
import type { ThreadLine } from '../challenges/thread.ts'
import { asWritten, paperOf } from './as-written.ts'

/** The paper of young people's challenge cards, in Markdown: their words, the answer, and how each stands. A card whose
 *  words may tell who somebody is, is counted and not shown. */
export function cardsPaper({ groups: said, heldBack }: YouSaidPage): string {
  const shown = (Object.keys(groups) as Group[]).filter((group) => said[group].length > 0)
  return paperOf([
    'What young people asked, in their own words, and what came of it. Only they can say that a card is answered.',
    ...shown.flatMap((group) => [`# ${groups[group]}`, ...said[group].flatMap(cardParts)]),
    shown.length === 0 ? 'There is no challenge card to show.' : '',
    heldBackWords(heldBack.length),
  ])
}

const cardParts = ({ id, thread, due, update, youngPeople }: YouSaid): string[] => [
  `## Card ${id}`,
  ...thread.map(lineInWords),
  update === undefined ? '' : `**What is being done:** ${asWritten(update)}`,
  `**How it stands:** ${youngPeopleSay[youngPeople]}${due === undefined || youngPeople === 'said yes' ? '' : ` Promised for ${longDay(due)}.`}`,
]

const lineInWords = ({ is, on, text }: ThreadLine): string =>
  `**${said[is]} on ${longDay(on)}:** ${asWritten(text)}`

const said: Readonly<Record<ThreadLine['is'], string>> = {
  asked: 'Asked',
  answer: 'Answered',
  enough: 'Young people said that this answers it',
  further: 'Young people asked further',
}

const youngPeopleSay: Readonly<Record<YouSaid['youngPeople'], string>> = {
  'said yes': 'Young people said that it is answered.',
  'not said yet': 'Young people have not said yet whether it is answered.',
  'said no': 'Young people said that it is not answered yet.',
  'ended it': 'Young people ended it.',
}

const heldBackWords = (count: number): string =>
  count === 0
    ? ''
    : `${String(count)} ${count === 1 ? 'card is' : 'cards are'} not shown here, because the words may tell who somebody is. Young people are asked for other words.`
