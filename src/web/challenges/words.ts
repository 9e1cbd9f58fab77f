import type { CardCommand } from '../../core/governance/challenges/card-command.ts'

/** What is done to a card once it is there. */
export type CardDeed = Exclude<CardCommand['do'], 'hand-in'>

/** Every deed on a card: its heading, its button, and what it comes to. */
export const cardDeeds: Readonly<Record<CardDeed, { title: string; button: string; about: string }>> = {
  'take-up': {
    title: 'Take it up as a challenge',
    button: 'Take up',
    about:
      'The young people’s council takes it up, because it concerns many. It keeps the words of the card.',
  },
  join: {
    title: 'Join it to a challenge that asks the same',
    button: 'Join',
    about: 'Whoever wrote it reads the answer there.',
  },
  route: {
    title: 'Give it to somebody who can help',
    button: 'Give it to them',
    about: 'It is private then: you and whoever holds that post can read it, and it is published nowhere.',
  },
  hear: {
    title: 'Say that you have been in touch',
    button: 'I have been in touch',
    about: 'Write nothing about it here.',
  },
  end: {
    title: 'End it',
    button: 'End it',
    about: 'When young people have said that it is over.',
  },
}
