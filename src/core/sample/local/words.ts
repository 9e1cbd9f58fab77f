/** A challenge of the young people's council, and what came of it. */
interface Challenge {
  readonly challenge: string
  readonly owner: string
  readonly response: string
  readonly further?: string
}

/** In the order raised. Made up, as everybody in Hearthshire is. */
export const challenges: readonly Challenge[] = [
  {
    challenge: 'Why do we have to ask our social worker before we can stay at a friend’s house?',
    owner: 'Head of fostering',
    response: 'Carers may now decide this for themselves. A letter that says so has gone to every carer.',
  },
  {
    challenge: 'Nobody tells us when our social worker leaves. Can we say goodbye?',
    owner: 'Head of children in care',
    response: 'Workers who leave now visit once more, with the person who takes over where they can.',
    further: 'Ask young people in six months whether this has happened',
  },
  {
    challenge: 'Bin bags are not suitcases. Please stop moving our things in them.',
    owner: 'Head of placements',
    response: 'Every team now has suitcases in its office, and they are ours to keep.',
  },
  {
    challenge: 'Our review is about us, but the papers are written for grown-ups. Can they be written to us?',
    owner: 'Head of the reviewing service',
    response: 'More than half of the minutes are now letters to the child.',
    further: 'Reach four in five by next year',
  },
  {
    challenge: 'We want to see our brothers and sisters more often, not only in the holidays.',
    owner: 'Head of children in care',
    response: 'Every plan now says how often, and reviewing officers check it.',
  },
  {
    challenge: 'Can the council help us learn to drive? Our friends’ parents pay for their lessons.',
    owner: 'Head of leaving care',
    response: 'The first licence and ten lessons are now in the offer to care leavers.',
  },
  {
    challenge: 'We do not know how much is in our savings. Can somebody tell us every year?',
    owner: 'Finance lead for children',
    response: 'A statement comes with the birthday card from this April.',
    further: 'Tell carers how to help a child to read it',
  },
  {
    challenge: 'Some of us wait months to talk to somebody about how we feel.',
    owner: 'Designated nurse',
    response: 'A worker now rings within two weeks of every referral.',
    further: 'Bring the waiting time to the board each quarter',
  },
  {
    challenge: 'Our meetings are in school time, and then everybody asks where we were.',
    owner: 'Head of the virtual school',
    response: 'Meetings are to be outside lessons unless the young person asks for one.',
  },
  {
    challenge: 'Can we have wifi in every home, please? Homework is online.',
    owner: 'Head of placements',
    response: 'It is now a condition of every new contract.',
  },
]

/** What the yearly survey asks, and the share that says yes. */
export const asked: readonly { readonly question: string; readonly good: number }[] = [
  { question: 'Do you feel safe where you live?', good: 0.86 },
  { question: 'Do you know who your social worker is?', good: 0.9 },
  { question: 'Do you feel listened to at your reviews?', good: 0.66 },
  { question: 'Do you see your family as much as you would like?', good: 0.52 },
]

/** What is put on each year, on a day of a month, and the share of children in care who come. */
export const gatherings = [
  { name: 'Summer fun day', month: 8, date: 12, share: 0.14 },
  { name: 'Achievement evening', month: 10, date: 16, share: 0.2 },
  { name: 'Care leavers’ dinner', month: 12, date: 19, share: 0.05 },
  { name: 'Half-term climbing', month: 2, date: 18, share: 0.03 },
  { name: 'Big meeting of the young people’s council', month: 5, date: 28, share: 0.04 },
] as const

/** What officers say of three figures. */
export const said = [
  {
    indicator: 'placement-3plus',
    text: 'Two children’s homes closed in the summer, and eleven children had to move. We expect the figure to fall from September.',
    author: 'Head of placements',
  },
  {
    indicator: 'reviews-timely',
    text: 'Two reviewing officers were away in the autumn. Both posts are filled since January.',
    author: 'Head of the reviewing service',
  },
  {
    indicator: 'dental-up-to-date',
    text: 'A second dental practice takes our children since the spring. Teenagers who say no remain the larger part.',
    author: 'Designated nurse',
  },
] as const
