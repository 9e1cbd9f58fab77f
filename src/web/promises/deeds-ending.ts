import type { Deed, DeedName } from './deed.ts'

/** How it ends otherwise, is kept from everybody, or is opened again. */
export const ending = {
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
} as const satisfies Readonly<Partial<Record<DeedName, Deed>>>
