import { longDay } from '../../time/day.ts'
import type { Called } from '../board-names.ts'
import type { Action } from './action.ts'
import { heading, list, paragraphs, type Block } from './block.ts'
import type { Sat } from './sat.ts'
import type { Correctable } from './happening.ts'
import type { Resolution } from './resolution.ts'
import { ended, said } from './said.ts'

/** What was said of an item in the order it was said, then what was resolved, not agreed, asked for and noted. */
export function blocksOf(
  whats: readonly Correctable[],
  sat: Sat,
  called: Called,
  more: readonly string[],
): Block[] {
  const resolutions = whats.filter((what) => what.did === 'resolved')
  const agreed = resolutions
    .filter(({ decision }) => decision === 'agreed')
    .map((each) => resolutionInWords(each, called))
  const lost = resolutions
    .filter(({ decision }) => decision === 'not-agreed')
    .map((each) => resolutionInWords(each, called))
  const elected = whats.flatMap((what) =>
    what.did === 'elected' ? [electionInWords(what, sat, called)] : [],
  )
  const actions = whats.filter((what) => what.did === 'action').map((each) => actionInWords(each, called))
  return [
    ...whats.flatMap((what) => said(what, sat, called)),
    ...decided('Resolved', [...elected, ...more, ...agreed]),
    ...decided('Not agreed', lost),
    ...decided('Actions', actions),
    ...(whats.some(({ did }) => did === 'noted') ? [heading(3, 'Noted')] : []),
    ...whats.flatMap((what) => (what.did === 'noted' ? paragraphs(what.text ?? '') : [])),
  ]
}

const decided = (title: string, texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [heading(3, title), list(texts, true)]

function electionInWords(
  what: Extract<Correctable, { did: 'elected' }>,
  { board }: Sat,
  called: Called,
): string {
  const term = what.for === 'meeting' ? 'this meeting' : `the year ${what.for.year}`
  return `That ${called.seat(what.seat)} be ${board.officeTitles[what.office]} for ${term}.`
}

function resolutionInWords({ text, proposer, seconder, vote }: Resolution, called: Called): string {
  const by = [
    proposer === undefined ? '' : `proposed by ${called.seat(proposer)}`,
    seconder === undefined ? '' : `seconded by ${called.seat(seconder)}`,
    vote === undefined
      ? ''
      : `${String(vote.for)} for, ${String(vote.against)} against, ${String(vote.abstained)} abstained`,
  ].filter((each) => each !== '')
  return by.length === 0 ? ended(text) : `${ended(text)} (${capital(by.join(', '))}.)`
}

function actionInWords({ wording, owner, due, askedBy }: Action, called: Called): string {
  const who = owner === undefined ? 'Owner to be settled' : called.post(owner)
  const when = due === undefined ? 'date to be settled' : `by ${longDay(due)}`
  return `${ended(wording)} (${who}, ${when}. Asked by: ${askedBy.role}.)`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
