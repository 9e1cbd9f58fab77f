import type { CardStory } from './cards.ts'

/** What young people said, in their words. */
export const said: readonly CardStory[] = [
  {
    ...{ name: 'my story', from: 'page', days: -58 },
    words: 'Why do I have to tell my whole story again every time I get a new worker??',
    takenUp: { days: -55, owner: 'care', due: 14 },
    then: [
      [
        11,
        'service-manager',
        'answer',
        {
          text: 'We are sorry. You should not have to start again. Your new worker must now read your story first. Then they ask what you want them to know.',
          outcome: 'doing',
        },
      ],
      [48, 'service-manager', 'update', { text: 'All the teams do this now. Tell us if yours does not.' }],
    ],
  },
  {
    ...{ name: 'phones', from: 'worker', days: -57 },
    words: 'we want our phones at night at the weekend, everyone else has theirs',
    takenUp: { days: -55, owner: 'care', due: 0 },
    then: [
      [
        -21,
        'service-manager',
        'answer',
        { text: 'Yes. Each home will ask you, and you make the plan with them.', outcome: 'did' },
      ],
      [
        -16,
        'participation-worker',
        'asker-says',
        { satisfied: 'yes', words: 'it works at ours now, thanks' },
      ],
    ],
  },
  {
    ...{ name: 'lessons', from: 'page', days: -44 },
    words: 'Its so embarrassing when people fetch me out of lessons for a meeting. Everyone looks',
    takenUp: { days: -41, owner: 'school', due: 7 },
    then: [
      [
        -2,
        'director',
        'answer',
        {
          text: 'You are right. From now on we meet after school, or where you choose. No one should fetch you from class.',
          outcome: 'did',
        },
      ],
      [13, 'participation-worker', 'asker-says', { satisfied: 'yes', words: 'This has stopped. Good.' }],
    ],
  },
  {
    ...{ name: 'buses', from: 'page', days: -30 },
    words: 'Can care leavers have a free bus pass? I cant get to college and pay for food',
    takenUp: { days: -27, owner: 'leaving', due: 14 },
    then: [
      [
        12,
        'service-manager',
        'answer',
        {
          text: 'Not yet. We asked the bus firm and they said no. We do pay your fare to college. Ask your worker how.',
          outcome: 'cannot',
        },
      ],
      [
        27,
        'participation-worker',
        'asker-says',
        { satisfied: 'no', words: 'There is more than one bus firm. Ask the others.' },
      ],
      [43, 'service-manager', 'update', { text: 'We have asked the other two firms. One will meet us.' }],
    ],
  },
  {
    ...{ name: 'again', from: 'worker', days: -20 },
    words: 'telling it all again makes me feel sick. it should be written down once',
    joins: { days: -17, challenge: 'my story' },
  },
  {
    ...{ name: 'not safe', from: 'page', days: 18, isAlone: true },
    words: 'I dont feel safe where I sleep at the moment',
    routed: { days: 19, to: 'care', heardBy: 'service-manager', ended: 34 },
  },
  {
    ...{ name: 'matching', from: 'worker', days: 20 },
    words: 'We want to meet a family before we move in with them. Not just see a photo.',
    takenUp: { days: 22, owner: 'care', due: 76 },
  },
  {
    ...{ name: 'money put by', from: 'page', days: 21 },
    words: 'Nobody ever told me there is money saved for me. Who tells people?',
    takenUp: { days: 22, owner: 'leaving', due: 50 },
  },
  {
    ...{ name: 'little sister', from: 'page', days: 53, isAlone: true },
    words: 'I havent seen my little sister since the summer and no one says why',
    routed: { days: 54, to: 'care' },
  },
  {
    ...{ name: 'football', from: 'page', days: 55 },
    words: 'Could there be a football team just for us? loads of us play',
  },
]
