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

/** What officers say of three figures, in the table of comments. */
export const said = [
  {
    indicator: 'placement-3plus',
    text: 'Children’s homes closed in the summer, and the children who lived there had to move. We expect the figure to fall from September.',
    cause: 'Homes closed at short notice',
    action: 'Three homes nearer by are being opened',
    owner: 'Head of placements',
    author: 'Head of placements',
  },
  {
    indicator: 'reviews-timely',
    text: 'Two reviewing officers were away in the autumn. Both posts are filled since January.',
    cause: 'Two posts stood empty in the autumn',
    action: undefined,
    owner: undefined,
    author: 'Head of the reviewing service',
  },
  {
    indicator: 'dental-up-to-date',
    text: 'A second dental practice takes our children since the spring. Teenagers who say no remain the larger part.',
    cause: undefined,
    action: 'The nurse talks with every teenager who says no',
    owner: 'Designated nurse',
    author: 'Designated nurse',
  },
] as const

/** What officers say in files of their own, with the figures left to the data set. */
export const written = [
  {
    on: 'placement-20-miles',
    front: {
      cause: 'Too few homes in the county for teenagers and for brothers and sisters together',
      action: 'Recruit twelve households of carers nearer the towns our children come from',
      owner: 'Head of fostering',
      author: 'Head of placements',
    },
    text: `On {{as-at}} **{{count}}** lived more than 20 miles from home. That is {{value}}, {{change}}; in England it was {{england}}.

We looked at each of these moves with the young person’s worker:

- some are with family, or near a school that fits, and *should not change*;
- for the rest we ask at every review whether a home nearer by would do.`,
  },
  {
    on: 'cl-eet',
    front: {
      action: 'Every personal adviser brings one employer to the spring fair',
      owner: 'Head of leaving care',
    },
    text: `{{count}} were in education, employment or training: {{value}}, {{change}}. In England it was {{england}}.`,
  },
  {
    on: 'health',
    front: {
      cause: 'Assessments are booked late when a child moves out of the county',
      action: 'Book the assessment on the day of the move',
      owner: 'Designated nurse',
      author: 'Designated doctor',
    },
    text: `Of children due one, {{rha-up-to-date.value}} had a health assessment in time and {{dental-up-to-date.value}} saw a dentist. What holds both back is the same: appointments are lost when a child moves.`,
  },
] as const
