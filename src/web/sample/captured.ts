/** Something asked at the meeting and written down in a line: by whom it is owned, and how many days after it is due. */
interface Captured {
  readonly name: string
  readonly item: string
  readonly wording: string
  readonly owner: string
  readonly due?: number
  readonly kind?: string
  readonly side?: string
}

/** What members and the board asked at the meeting, written down in a line. */
export const captured: readonly Captured[] = [
  {
    ...{ name: 'guide', item: 'item figures', owner: 'figures', due: 21 },
    wording: 'Give members one page on how to read the data set.',
  },
  {
    ...{ name: 'school moves', item: 'item figures', owner: 'figures', due: 77 },
    ...{ kind: 'data-request', side: 'member' },
    wording: 'Show moves of school beside moves of home, for the same children.',
  },
  {
    ...{ name: 'plan for teenagers', item: 'item fostering', owner: 'fostering', due: 70 },
    wording: 'Bring a plan with costs for more foster homes for teenagers.',
  },
  {
    ...{ name: 'carers’ evening', item: 'item fostering', owner: 'fostering', due: 69 },
    ...{ kind: 'visit', side: 'member' },
    wording: 'I would like to come to an evening for new foster carers.',
  },
  {
    ...{ name: 'what stops a dentist', item: 'item dentists', owner: 'health', due: 28 },
    wording: 'Show the board what stops a child from seeing a dentist, area by area.',
  },
  {
    ...{ name: 'two members', item: 'item voices', owner: 'participation', due: 35 },
    wording: 'Arrange for two members to sit with the young people’s council each term.',
  },
  {
    ...{ name: 'letters', item: 'item voices', owner: 'care' },
    ...{ kind: 'question', side: 'member' },
    wording: 'Are our letters to young people written so that they can read them alone?',
  },
  {
    ...{ name: 'theatre', item: 'item voices', owner: 'participation' },
    ...{ kind: 'offer', side: 'member' },
    wording: 'A theatre in my ward keeps twenty seats for care leavers at its winter show.',
  },
]
