import type { Deed, DeedName } from './deed.ts'

/** Where it comes back to, what it belongs with, in which words, and what is put right. */
export const recording = {
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
    title: 'Link it to something',
    button: 'Link',
    fields: ['to', 'target', 'as'],
    optional: ['as'],
    example: () => ({ do: 'link', to: 'indicator', id: 'x' }),
  },
  unlink: {
    title: 'Take a link away',
    button: 'Unlink',
    fields: ['to', 'target', 'as'],
    isPressedThere: true,
    example: ({ links, indicators }) => ({
      ...{ do: 'unlink', to: 'indicator', id: indicators[0] ?? '', as: 'about' },
      ...links[0],
    }),
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
  'read-for-publication': {
    title: 'Read it for publication',
    button: 'I have read it: it may be published',
    fields: [],
    about:
      'What officers wrote here goes into no public paper before somebody has read it. Look that it names no child, no home and nothing by which somebody would know who it is.',
    example: ({ seq }) => ({ do: 'read-for-publication', through: seq }),
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
} as const satisfies Readonly<Partial<Record<DeedName, Deed>>>
