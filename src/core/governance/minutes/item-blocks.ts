import { longDay } from '../../time/day.ts'
import { attendeeInWords, type Called } from '../board-names.ts'
import { spokenTime } from '../meetings/time-of-day.ts'
import { heading, list, paragraph, paragraphs, type Block } from './block.ts'
import type { Sat } from './happen.ts'
import type { Action, Correctable, Resolution } from './happening.ts'

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
    ...whats.flatMap((what) => said(what, called)),
    ...decided('Resolved', [...elected, ...more, ...agreed]),
    ...decided('Not agreed', lost),
    ...decided('Actions', actions),
    ...(whats.some(({ did }) => did === 'noted') ? [heading(3, 'Noted')] : []),
    ...whats.flatMap((what) => (what.did === 'noted' ? paragraphs(what.text ?? '') : [])),
  ]
}

const decided = (title: string, texts: readonly string[]): Block[] =>
  texts.length === 0 ? [] : [heading(3, title), list(texts, true)]

function said(what: Correctable, called: Called): Block[] {
  switch (what.did) {
    case 'discussed':
      return paragraphs(what.text)
    case 'declared':
      return [
        paragraph(
          `${called.seat(what.seat)} declared an interest: ${ended(what.interest)}${what.withdrew ? ' They left while the item was taken.' : ''}`,
        ),
      ]
    case 'minutes-confirmed':
      return confirmation(what)
    case 'came':
    case 'left':
      return what.time === undefined
        ? []
        : [
            paragraph(
              `${attendeeInWords(what.who, called)} ${what.did === 'came' ? 'joined' : 'left'} the meeting at ${spokenTime(what.time)}.`,
            ),
          ]
    case 'recording-stopped':
      return [paragraph(`The recording ended at ${spokenTime(what.time)}.`)]
    case 'public-returned':
      return [
        paragraph(
          `The press and the public came back${what.time === undefined ? '' : ` at ${spokenTime(what.time)}`}.`,
        ),
      ]
    case 'adjourned':
      return [paragraph(`The meeting was adjourned at ${spokenTime(what.time)} until ${ended(what.until)}`)]
    case 'resumed':
      return [paragraph(`The meeting resumed at ${spokenTime(what.time)}.`)]
    case 'opened':
    case 'closed':
    case 'apologies':
    case 'elected':
    case 'item-opened':
    case 'item-closed':
    case 'noted':
    case 'resolved':
    case 'action':
    case 'public-excluded':
      return []
  }
}

function confirmation({ on, changes }: Extract<Correctable, { did: 'minutes-confirmed' }>): Block[] {
  const minutes = `The minutes of the meeting held on ${longDay(on)} were confirmed as a correct record`
  return changes.length === 0
    ? [paragraph(`${minutes}.`)]
    : [paragraph(`${minutes}, with these changes:`), list(changes, false)]
}

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

const ended = (text: string): string => (/[.!?]["'”’)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
