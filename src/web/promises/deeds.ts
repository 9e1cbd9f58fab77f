import type { Do } from '../../core/governance/commitments/command.ts'
import type { Commitment } from '../../core/governance/commitments/commitment.ts'
import { day } from '../../core/time/day.ts'
import { plainText } from '../../core/governance/reading-age/plain.ts'

/** A field of a form, by the name it is sent under. */
export type FieldName =
  | 'text'
  | 'reason'
  | 'words'
  | 'evidence-title'
  | 'evidence-where'
  | 'outcome'
  | 'is'
  | 'satisfied'
  | 'owner'
  | 'post'
  | 'due'
  | 'measure'
  | 'meeting'

/** One thing that can be done to a promise: its page, its fields, and a command that shows whether it may be done. */
export interface Deed {
  readonly title: string
  readonly button: string
  readonly fields: readonly FieldName[]
  /** What a field is called here, where the usual word does not do. */
  readonly labels?: Readonly<Partial<Record<FieldName, string>>>
  /** Fields that may stay blank. */
  readonly optional?: readonly FieldName[]
  /** Said over the form. */
  readonly about?: string
  readonly example: (commitment: Commitment) => Do
}

export type DeedName = Do['do']

const FAR = day('2999-12-31')
const evidence = ['evidence-title', 'evidence-where'] as const
const [plain] = [plainText('Yes. We will.').plain]

/** Everything that can be done to a promise, in the order of its life. */
export const deeds: Readonly<Record<DeedName, Deed>> = {
  acknowledge: {
    title: 'Acknowledge it',
    button: 'Acknowledge',
    fields: ['text'],
    labels: { text: 'What do you tell whoever offered?' },
    example: () => ({ do: 'acknowledge', text: 'x' }),
  },
  'take-up': {
    title: 'Take it up',
    button: 'Take up',
    fields: ['text'],
    labels: { text: 'How is it taken up?' },
    about: 'This ends it. Whoever offered reads what you write.',
    example: () => ({ do: 'take-up', text: 'x' }),
  },
  decline: {
    title: 'Decline it with a reason',
    button: 'Decline',
    fields: ['reason'],
    labels: { reason: 'Why? Whoever offered reads this' },
    about: 'This ends it.',
    example: () => ({ do: 'decline', reason: 'x' }),
  },
  update: {
    title: 'Say how it stands',
    button: 'Add the update',
    fields: ['text', ...evidence],
    optional: evidence,
    labels: { text: 'What has happened?' },
    example: () => ({ do: 'update', text: 'x' }),
  },
  answer: {
    title: 'Answer it',
    button: 'Answer',
    fields: ['text', 'outcome', ...evidence],
    optional: evidence,
    labels: { text: 'Your answer' },
    example: () => ({ do: 'answer', text: 'Yes. We will.', ...(plain ? { plain } : {}) }),
  },
  'tell-answerability': {
    title: 'Say whether there are data',
    button: 'Save',
    fields: ['is', 'reason'],
    labels: { reason: 'Why, in a sentence for whoever asked' },
    example: () => ({ do: 'tell-answerability', is: 'exists', reason: 'x' }),
  },
  'set-owner': {
    title: 'Choose who owns it',
    button: 'Save',
    fields: ['owner'],
    example: () => ({ do: 'set-owner', owner: 'x' }),
  },
  'set-due': {
    title: 'Promise a date, or move it',
    button: 'Save',
    fields: ['due', 'reason'],
    optional: ['reason'],
    labels: { reason: 'Why is it later than was promised?' },
    about: 'The first date promised stays on record beside the new one.',
    example: () => ({ do: 'set-due', due: FAR, reason: 'x' }),
  },
  'asker-says': {
    title: 'Did this answer it?',
    button: 'Save',
    fields: ['satisfied', 'words'],
    optional: ['words'],
    example: () => ({ do: 'asker-says', satisfied: true }),
  },
  close: {
    title: 'Close it',
    button: 'Close',
    fields: ['reason', 'meeting'],
    optional: ['meeting'],
    labels: { reason: 'What was said', meeting: 'At which meeting was it closed?' },
    example: ({ source }) => ({ do: 'close', reason: 'x', meeting: source.meeting ?? 'x' }),
  },
  'put-on-agenda': {
    title: 'Bring it back to a meeting',
    button: 'Put on the agenda',
    fields: ['meeting', 'reason'],
    labels: { meeting: 'Meeting', reason: 'Why does it come back?' },
    example: () => ({ do: 'put-on-agenda', meeting: 'x', why: 'x' }),
  },
  'report-to': {
    title: 'Record that it was reported to the board',
    button: 'Record',
    fields: ['meeting'],
    example: () => ({ do: 'report-to', meeting: 'x' }),
  },
  link: {
    title: 'Link it to a measure',
    button: 'Link',
    fields: ['measure'],
    example: () => ({ do: 'link', to: 'indicator', id: 'x' }),
  },
  'set-public-words': {
    title: 'Choose other words for the public',
    button: 'Save',
    fields: ['text'],
    labels: { text: 'Words that anyone may read' },
    about:
      'What was asked stays on record as it was asked. Public papers and pages show these words in its place.',
    example: () => ({ do: 'set-public-words', text: 'x' }),
  },
  correct: {
    title: 'Put something right',
    button: 'Add the note',
    fields: ['text'],
    labels: { text: 'What is put right' },
    about: 'Nothing that was said is changed: your note stands beside it.',
    example: () => ({ do: 'correct', note: 'x' }),
  },
  'bring-in-answer': {
    title: 'Bring in an answer given earlier',
    button: 'Bring in',
    fields: ['text', 'outcome'],
    labels: { text: 'The answer as it was given' },
    example: () => ({ do: 'bring-in-answer', text: 'x' }),
  },
  overtake: {
    title: 'Say that it has been overtaken',
    button: 'Save',
    fields: ['reason'],
    labels: { reason: 'What has overtaken it? Whoever asked reads this' },
    about:
      'This ends it. It stays on record, and comes to the next meeting until whoever asked has seen why.',
    example: () => ({ do: 'overtake', reason: 'x' }),
  },
  'keep-private': {
    title: 'Keep it private',
    button: 'Keep private',
    fields: ['post'],
    about:
      'It is then shown to nobody but you, the director and whoever holds the post you choose. No meeting and no paper sees it. This cannot be taken back.',
    example: () => ({ do: 'keep-private', post: 'x' }),
  },
  reopen: {
    title: 'Open it again',
    button: 'Open again',
    fields: ['reason'],
    labels: { reason: 'Why is it opened again?' },
    example: () => ({ do: 'reopen', reason: 'x' }),
  },
}

/** Deeds in which officers write words of their own. In the others it is what somebody else said or wrote. */
export const ownWords: ReadonlySet<DeedName> = new Set<DeedName>([
  ...(['acknowledge', 'take-up', 'decline', 'update', 'answer', 'tell-answerability'] as const),
  ...(['set-due', 'overtake', 'put-on-agenda'] as const),
])

export const deedNames = Object.keys(deeds) as readonly DeedName[]
