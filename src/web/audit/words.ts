import { kindOf, kinds, type KindName } from '../../core/governance/commitments/kinds.ts'
import { sides, type Side } from '../../core/governance/commitments/side.ts'
import type { AuditEntry } from '../../store/audit.ts'
import { sayDay } from '../say-when.ts'
import { nameSaid, otherwise, said } from './said.ts'
import { isId, isNaming } from './subject.ts'

const known: Readonly<Record<string, string>> = {
  'sign-in': 'Signed in',
  'sign-out': 'Signed out',
  'fail-to-sign-in': 'Failed to sign in',
  'use-invitation': 'Used a link',
  invite: 'Invited somebody',
  'withdraw-invitation': 'Took back a link',
  'link-for-new-password': 'Made a link for a new password',
  'change-roles': 'Changed roles',
  'change-password': 'Changed their password',
  'set-up-second-factor': 'Set up an authenticator app',
  'turn-off-second-factor': 'Took away their authenticator app',
  'renew-recovery-codes': 'Got new recovery codes',
  'end-sessions': 'Ended sessions',
  'close-account': 'Closed an account',
  'open-account': 'Opened an account again',
  'begin-edition': 'Began a draft of an edition',
  'try-edition': 'Tried an edition',
  'use-new-figures': 'Had a draft tell new figures',
  'comment-on-edition': 'Wrote a note on an edition',
  'sign-off-edition': 'Signed off an edition',
  'return-edition-to-draft': 'Returned an edition to draft',
  'publish-edition': 'Published an edition',
  'drop-draft': 'Dropped a draft of an edition',
  'open-restricted-edition': 'Opened a restricted file of an edition',
  'load-files': 'Brought files',
  'accept-load': 'Took a load into use',
  'discard-load': 'Set a load aside',
  'measure-again': 'Had figures measured again',
  'export-what-to-put-right': 'Took away what to put right in a load',
  'open-reconciliation': 'Looked at the reconciliation',
  'export-reconciliation': 'Took away the list for fixing',
  'open-child-list': 'Looked at the children behind a figure',
  'export-child-list': 'Took away the children behind a figure',
  'open-work-list': 'Looked at a work list',
  'export-work-list': 'Took away a work list',
  'write-commentary': 'Wrote a comment',
  'sign-off-warning': 'Signed off a warning',
  'take-back-sign-off-of-warning': 'Took back the sign-off of a warning',
  'change-setting': 'Changed a setting',
  'raise-promise': 'Wrote down what was asked',
  'export-promises': 'Took away the paper of open actions',
  'promise-update': 'Said how a promise stands',
  'promise-answer': 'Answered a promise',
  'promise-tell-answerability': 'Said whether there are data',
  'promise-asker-says': 'Recorded whether an answer is enough',
  'promise-acknowledge': 'Acknowledged an offer',
  'promise-take-up': 'Took up an offer',
  'promise-decline': 'Declined an offer',
  'promise-set-owner': 'Chose who owns a promise',
  'promise-set-due': 'Set the date of a promise',
  'promise-link': 'Linked a promise',
  'promise-unlink': 'Took a link of a promise away',
  'promise-read-for-publication': 'Read a promise for publication',
  'put-forward': 'Put promises on an agenda by itself',
  'purge-words': 'Took young people’s words away after their time',
  'promise-put-on-agenda': 'Put a promise on an agenda',
  'promise-report-to': 'Recorded that a promise was reported',
  'promise-close': 'Closed a promise',
  'promise-overtake': 'Said that a promise was overtaken',
  'promise-reopen': 'Opened a promise again',
  'promise-correct': 'Put something right beside a promise',
  'promise-keep-private': 'Kept a challenge private',
  'promise-set-public-words': 'Chose public words for a promise',
  'promise-bring-in-answer': 'Brought in an earlier answer',
  'add-post': 'Made a post',
  'retitle-post': 'Gave a post another title',
  'take-post': 'Recorded who holds a post',
  'leave-post': 'Recorded that somebody left a post',
  'hand-in-card': 'Handed in a card',
  'card-take-up': 'Took up a card as a challenge',
  'card-join': 'Joined a card to a challenge',
  'card-route': 'Gave a worry to somebody who can help',
  'card-hear': 'Was in touch about a worry',
  'card-end': 'Ended a worry',
  'change-words': 'Wrote down the words young people chose',
  'choose-words': 'Chose between words in a paper',
  'write-down-event': 'Wrote down an event for young people',
  'take-away-event': 'Took away an event for young people',
  'publish-you-said': 'Made “You said, we did” public',
  'send-reminders': 'Sent reminders',
  'set-up-board': 'Set up a board',
  'change-board': 'Changed a board',
  'make-meeting': 'Made a meeting',
  'change-meeting': 'Changed when and where a meeting is',
  'call-off-meeting': 'Called off a meeting',
  'add-item': 'Added an item to an agenda',
  'change-item': 'Changed an item of an agenda',
  'move-item': 'Moved an item of an agenda',
  'take-item-off': 'Took an item off an agenda',
  'put-item-back': 'Put an item back on an agenda',
  'make-item-exempt': 'Made an item exempt',
  'open-item': 'Opened an item to the public',
  'hand-in-paper': 'Handed in a paper',
  'take-paper': 'Put a paper on an agenda',
  'put-made-paper': 'Put a paper that Hearth made on an agenda',
  'bring-forward': 'Brought forward what is due',
  'open-exempt-paper': 'Opened an exempt paper',
  'open-restricted-pack': 'Opened a restricted pack',
  'publish-agenda': 'Published an agenda and its packs',
  'publish-supplement': 'Published a supplement of late papers',
  'record-at-meeting': 'Recorded something at a meeting',
  'draft-minutes': 'Drafted minutes',
  'edit-minutes': 'Edited minutes',
  'sign-minutes': 'Recorded that minutes were signed',
  'publish-minutes': 'Published minutes and decisions',
  'write-report': 'Wrote in a report',
  'keep-report': 'Kept a report',
  'sign-report': 'Signed a report',
  'open-report': 'Opened a report',
  'export-audit': 'Exported this list',
}

/** A deed in words: those with no words of their own read as their name, "open-child-list" as "Open child list". */
export function wordsOf(deed: string): string {
  if (Object.hasOwn(known, deed)) return known[deed] ?? deed
  const words = deed.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What else was written down, on one line; blank when nothing was. */
export function detailOf({ deed, about }: Pick<AuditEntry, 'deed' | 'about'>): string {
  if (typeof about !== 'object' || about === null) return ''
  const { before, after, from, to, ...rest }: Readonly<Record<string, unknown>> = { ...about }
  const [was, is] = [before ?? from, after ?? to]
  const others = Object.entries(rest)
    .filter(([name, value]) => !isNaming(name) && !isId(value))
    .map(([name, value]) => `${partOf(deed, name)}: ${partSaid(name, value)}`)
  return [...(was === undefined && is === undefined ? [] : [otherwise(was, is)]), ...others]
    .filter((text) => text !== '')
    .join('; ')
}

/** Parts whose name says little by itself. */
const partOf = (deed: string, name: string): string =>
  deed === 'sign-in' && name === 'by'
    ? 'with'
    : name === 'clearsSecondFactor'
      ? 'authenticator app taken away'
      : nameSaid(name)

/** A month is kept as `2025-03`, as nothing else here is. */
function partSaid(name: string, value: unknown): string {
  if (typeof value !== 'string') return said(value)
  if (name === 'period' && /^\d{4}-\d{2}$/.test(value)) return sayDay(`${value}-01`).replace(/^\d+ /, '')
  if (name === 'kind' && Object.hasOwn(kinds, value)) return kindOf(value as KindName).title
  return name === 'for' && Object.hasOwn(sides, value) ? sides[value as Side] : said(value)
}
