import { plainText } from '../../core/governance/reading-age/plain.ts'
import type { Deed, DeedName } from './deed.ts'

const evidence = ['evidence-title', 'evidence-where'] as const
const [plain] = [plainText('Yes. We will.').plain]

/** What officers do with what was asked: a first word, an offer taken up or declined, how it stands, an answer. */
export const answering = {
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
} as const satisfies Readonly<Partial<Record<DeedName, Deed>>>
