import type { Story } from './told.ts'

/** What members offered outside the meeting that was held, and the visit one asked for. */
export const offered: readonly Story[] = [
  {
    ...{ name: 'saturday jobs', kind: 'offer', side: 'member', by: 'board-member', days: -45 },
    wording: 'The garden centre I use has two Saturday jobs for young people leaving care.',
    owner: 'leaving',
    then: [
      [-41, 'service-manager', 'acknowledge', { text: 'Thank you. We are asking who would like to try.' }],
      [-10, 'service-manager', 'take-up', { text: 'Two young people started this month.' }],
    ],
  },
  {
    ...{ name: 'hall', kind: 'offer', side: 'member', by: 'board-member', days: -34 },
    wording: 'My parish can lend its hall for the summer party.',
    owner: 'participation',
    then: [
      [-30, 'participation-worker', 'acknowledge', { text: 'Thank you. We will come and look at it.' }],
      [
        -20,
        'participation-worker',
        'decline',
        { reason: 'It has two steps and no ramp, so not everybody could come. We found another hall.' },
      ],
    ],
  },
  {
    ...{ name: 'contact centre', kind: 'visit', side: 'member', by: 'board-member', days: -31 },
    wording: 'I would like to visit the family time centre while it is in use.',
    ...{ owner: 'care', due: 76 },
    then: [[-27, 'service-manager', 'acknowledge', { text: 'Gladly. We will ask families first.' }]],
  },
  {
    ...{ name: 'gym', kind: 'offer', side: 'member', by: 'board-member', days: 33 },
    wording: 'A gym in my ward would give passes to foster families.',
  },
]
