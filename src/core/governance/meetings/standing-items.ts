/** What most meetings begin and end with. */
export const standingItems = {
  welcome: {
    title: 'Welcome and apologies',
    text: 'The chair opens the meeting and notes any apologies for absence.',
  },
  'election-of-chair': { title: 'Election of the chair', text: 'To elect a chair.' },
  minutes: { title: 'Minutes', text: 'To confirm and sign the minutes of the last meeting.' },
  declarations: {
    title: 'Declarations of interest',
    text: 'Members say whether they have an interest in anything on the agenda.',
  },
  'public-participation': {
    title: 'Public participation',
    text: 'To take questions and statements from the public.',
  },
  'open-actions': {
    title: 'What was asked and what came of it',
    text: 'To see what was promised at earlier meetings, and to say what is answered.',
  },
  'brought-forward': { title: 'Items brought forward', text: 'To take what an earlier meeting put off.' },
  urgent: {
    title: 'Urgent items',
    text: 'To take anything the chair has agreed is urgent. The minutes will say why it could not wait.',
  },
  exempt: { title: 'Exempt business', text: '' },
} as const

export type StandingItem = keyof typeof standingItems
