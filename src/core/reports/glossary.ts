/** A word and what it means. */
export interface Term {
  readonly term: string
  readonly meaning: string
}

/** Terms a reader of the booklet meets, explained once in plain words. */
export const glossary: readonly Term[] = [
  [
    'Care leaver',
    'A young person who was in care for at least thirteen weeks after the age of 14, some of it at 16 or 17, and has left.',
  ],
  [
    'Care order',
    'A decision by a court that the council shares parental responsibility for a child. An interim order holds while the court decides.',
  ],
  [
    'Child in care',
    'A child looked after by the council: under a court order, or by agreement for more than 24 hours. Short breaks are not counted.',
  ],
  ['Connected carer', 'A relative or friend who is approved as the child’s foster carer.'],
  [
    'Episode',
    'A stretch of care under one legal status in one placement. A new one begins when either changes.',
  ],
  [
    'Limits of chance',
    'The pale band on a chart: as far as chance alone would take a measure that does not change. A change shows in points drawn as diamonds.',
  ],
  [
    'Mean and median',
    'Two kinds of average. The mean shares a total out equally. The median is the one in the middle.',
  ],
  ['Numerator and denominator', 'In “48 of 437”, 48 is the numerator and 437 the denominator.'],
  ['Period of care', 'An unbroken time of being looked after, from coming into care to leaving it.'],
  [
    'Permanence',
    'A family for good: by return home, adoption, special guardianship, a child arrangements order or long-term fostering.',
  ],
  [
    'Placement',
    'The home a child lives in while in care. A stay in hospital or on holiday is not another placement.',
  ],
  ['Placement order', 'A court’s permission to place a child for adoption.'],
  [
    'Section 20',
    'The part of the Children Act 1989 under which a child is in care by agreement with the parents or the young person.',
  ],
  [
    'Special guardianship',
    'A court order that gives a carer parental responsibility until the child is 18. The child leaves care.',
  ],
  ['Statistical neighbours', 'Ten councils that the Department for Education considers most like ours.'],
  [
    'Strengths and difficulties score',
    'A score from 0 to 40 for a child’s emotional wellbeing. Lower is better; 17 or more is a cause for concern.',
  ],
  ['Supported accommodation', 'Housing with support for young people of 16 and 17, registered with Ofsted.'],
  [
    'Unaccompanied asylum-seeking child',
    'A child who came to this country without a parent or guardian and asks for protection.',
  ],
].map(([term = '', meaning = '']) => ({ term, meaning }))

/** The usual terms with those of the council, in order; of one that both explain, the council's. */
export function glossaryWith(own: readonly Term[]): Term[] {
  const terms = [...glossary, ...own].map((each): [string, Term] => [each.term.toLowerCase(), each])
  return [...new Map(terms)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
}

/** Added where the council chose whom it is compared with. */
export const chosenNeighbours: Term = {
  term: 'Chosen neighbours',
  meaning: 'Councils that this council has chosen to compare itself with.',
}

/** How to read the marks and the words that stand in place of a number. */
export const notesOnReading = (
  edition: 'restricted' | 'public',
  average: 'mean' | 'median' = 'mean',
): string[] => [
  ...(edition === 'public' ? [onHiding] : []),
  ...notes.map((note) => note.replace('{average}', average)),
]

const onHiding =
  '“Hidden”, or [c] where a column is slim, stands where a number is not shown, so that no child can be told: it is small, or a small number could be worked out from it. It is neither nought nor missing, and a chart leaves a gap there.'

const notes = [
  'A measure is said to be up or down only when it moved further than chance alone would take it, ▲ when that is better and ▼ when it is worse; △ and ▽ where neither is. “Likely” leaves chance a little room: of measures that do not change, reported every month for two years, at most one in twenty is ever called so.',
  '● no evidence of change is not proof that nothing changed. – too few to say means that even a doubling could be chance: below about 14 a month over two years or 18 over one, 65 in a year or 40 on a day, and more where what is counted comes in clumps. What is counted in each month is held against the months before it, anything else against the same a year before.',
  '“Not due” is a value that is not yet asked for. “Not collected” is one that the files loaded do not hold. “Does not apply” is a share of nobody.',
  'Percentages are printed whole and always with the numbers behind them. The exact values are in the spreadsheet.',
  'A comparator carries the year of its data. Neighbours are a {average} unless it says otherwise; the councils are named in the small print.',
  'A value marked as resting on a longer history than the returns loaded is a lower limit of the truth or an estimate: load earlier returns to make it exact.',
  'Figures for England, regions and other councils are published by the Department for Education, the Office for National Statistics and Ofsted under the Open Government Licence v3.0.',
]
