/** A section that the annual report of the reviewing service must have, and the measures it is made of. */
export interface Required {
  /** Safe as an HTML id; what its words are filed under. */
  readonly id: string
  readonly title: string
  /** Why it is there and what it tells, in a sentence. */
  readonly asks: string
  /** The measure that its words mean where they name none; several share the other sections. */
  readonly means?: string
  /** Ids of measures with a chart of their own. */
  readonly charts?: readonly string[]
  /** Ids of measures with a line each. */
  readonly measures?: readonly string[]
  /** Ids of measures whose rows are told year by year. */
  readonly rows?: readonly string[]
  /** Ids of measures told month by month, rows and all. */
  readonly months?: readonly string[]
  /** Ids of measures whose rows are told for this year alone. */
  readonly groups?: readonly string[]
  /** True where figures alone do not do: somebody must write it. */
  readonly written?: true
  /** What the figures cannot tell yet, and what would. */
  readonly gap?: string
}

/**
 * The sections, in the order they are read. Source: IRO Handbook (statutory guidance, 2010), paragraphs 7.11 to 7.12; Care
 * Planning, Placement and Case Review Regulations 2010, regulations 36 to 46.
 */
export const required: readonly Required[] = [
  {
    id: 'population',
    title: 'Children the service reviews',
    asks: 'Who they are, how many there are, and how many came and left.',
    charts: ['cic-count'],
    measures: [
      'cic-count',
      'cic-started',
      'cic-ceased',
      'cic-uasc',
      'placement-outside-area',
      'placement-20-miles',
    ],
    groups: ['cic-age-sex', 'cic-legal-status'],
  },
  {
    id: 'service',
    title: 'The service and its capacity',
    asks: 'Whether there are officers enough to do the work well, and what would put that at risk.',
    measures: ['iro-caseload', 'midway-checks'],
    written: true,
  },
  {
    id: 'reviews',
    means: 'reviews-timely',
    title: 'Reviews held, and on time',
    asks: 'How many reviews were held, how many in time, and why others were late.',
    charts: ['reviews-timely'],
    measures: ['reviews-held', 'reviews-timely', 'reviews-children-timely'],
    months: ['reviews-held', 'reviews-timely'],
    groups: ['reviews-late-days', 'reviews-late-reasons'],
  },
  {
    id: 'participation',
    means: 'review-participation-pct',
    title: 'How children took part',
    asks: 'Each of the Department’s codes in a line of its own, and what nobody recorded in another.',
    charts: ['review-participation-pct'],
    measures: ['review-participation-pct', 'review-attendance-pct'],
    rows: ['review-participation'],
    months: ['review-participation'],
  },
  {
    id: 'minutes',
    means: 'minutes-timely',
    title: 'Minutes of reviews',
    asks: 'Whether children, families and workers had the record in time.',
    charts: ['minutes-timely'],
    measures: ['minutes-timely'],
    months: ['minutes-timely'],
  },
  {
    id: 'care-plans',
    means: 'care-plan-grade',
    title: 'Quality of care plans',
    asks: 'How reviewing officers graded the plans they saw, and whether those were up to date.',
    measures: ['care-plan-grade', 'up-to-date-care-plan', 'delegated-authority'],
    rows: ['care-plan-grade'],
  },
  {
    id: 'escalations',
    title: 'Challenges by reviewing officers',
    asks: 'How often officers disagreed, informal challenges too, how far it went and how long it took to settle. More challenges are neither better nor worse.',
    measures: ['escalations-by-level', 'escalation-days'],
    rows: ['escalations-by-level'],
    groups: ['escalation-days'],
    written: true,
  },
  {
    id: 'advocacy',
    title: 'Advocacy, independent visitors and complaints',
    asks: 'Who stood beside children when they had something to say.',
    measures: [
      'advocacy-referrals',
      'advocacy-young-people',
      'advocacy-meetings',
      'advocacy-outside-area',
      'advocacy-complaints',
      'iv-matched',
      'complaints',
    ],
    groups: ['advocacy-issues'],
  },
  {
    id: 'siblings',
    title: 'Brothers and sisters',
    asks: 'Whether children in care live with their brothers and sisters, and see them where they do not.',
    gap: 'There is no measure of brothers and sisters yet. The columns siblings_total and siblings_together of the placement register (placement_register.csv, L31) hold what one would be made of.',
    written: true,
  },
  {
    id: 'young-people',
    title: 'What young people found',
    asks: 'What they answered when they were asked, what they challenged, and what they would change.',
    measures: ['survey-responses', 'challenge-cards', 'events-attendance'],
    groups: ['survey-answer'],
    written: true,
  },
  {
    id: 'findings',
    title: 'Good practice and concerns',
    asks: 'What went well, and what the council must put right, urgent matters first.',
    written: true,
  },
]
