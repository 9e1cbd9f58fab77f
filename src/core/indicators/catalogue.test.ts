import { describe, expect, it } from 'vitest'
import { themes } from './theme.ts'
import { DEFINITIONS, indicatorOf, indicators } from './index.ts'

/** Every id of the catalogue, theme by theme, with the direction the specification states. */
const specified = {
  profile: {
    'cic-count': 'neither',
    'cic-rate-per-10k': 'neither',
    'cic-age-sex': 'neither',
    'cic-duration': 'neither',
    'cic-legal-status': 'neither',
    'cic-ethnicity': 'neither',
    'cic-uasc': 'neither',
    'cic-started': 'neither',
    'cic-ceased': 'neither',
    'cic-net-change': 'neither',
    'cic-start-legal-route': 'neither',
    'cic-need': 'neither',
    'cic-ceased-reasons': 'neither',
    'cic-returned-home': 'neither',
    'cic-s20-over-6m': 'lower',
    'cic-placed-with-parents': 'neither',
    'cic-reentry-12m': 'lower',
    'reunification-assessments': 'neither',
  },
  health: {
    'iha-timely': 'higher',
    'rha-due-month': 'higher',
    'dental-due-month': 'higher',
    'immunisations-due-month': 'higher',
    'rha-up-to-date': 'higher',
    'rha-overdue-count': 'lower',
    'dental-up-to-date': 'higher',
    'immunisations-up-to-date': 'higher',
    'development-checks-under5': 'higher',
    'sdq-completed': 'higher',
    'sdq-average': 'lower',
    'sdq-bands': 'lower',
    'sdq-14-plus': 'lower',
    'substance-misuse': 'lower',
    convicted: 'lower',
  },
  safety: {
    'missing-children-snapshot': 'lower',
    'missing-high-risk': 'lower',
    'rhi-offered': 'higher',
    'rhi-accepted': 'higher',
    'rhi-72h': 'higher',
    'exploitation-risk': 'lower',
    'foster-allegations': 'lower',
    'foster-allegations-substantiated': 'lower',
    'missing-children': 'lower',
    'missing-incidents-average': 'lower',
    'missing-incidents': 'lower',
    'away-unauthorised': 'lower',
  },
  placements: {
    'placement-3plus': 'lower',
    'placement-2y-stable': 'higher',
    'placement-20-miles': 'lower',
    'placement-20-miles-outside': 'lower',
    'placement-20-miles-term': 'higher',
    'placement-outside-area': 'lower',
    'placement-type': 'neither',
    'placement-foster': 'higher',
    'placement-foster-inhouse': 'higher',
    'placement-residential': 'lower',
    'placement-commissioned': 'neither',
    'placement-external': 'lower',
    'placement-unregulated': 'neither',
    'placement-duration': 'neither',
    'placement-change-reasons': 'neither',
    'placement-new-location': 'neither',
    'social-worker-3plus': 'lower',
    'placement-unregistered': 'lower',
    'unregistered-visits': 'higher',
    'placement-cost-week': 'neither',
    'visits-timely': 'higher',
    'visits-seen-alone': 'higher',
  },
  education: {
    'pep-current': 'higher',
    'pep-quality': 'higher',
    ehcp: 'neither',
    'reduced-timetable': 'lower',
    'school-moves': 'lower',
    'absence-unauthorised': 'lower',
    'attendance-average': 'higher',
    'absence-persistent': 'lower',
    'absence-severe': 'lower',
    'suspension-1plus': 'lower',
    'ks2-maths': 'higher',
    'ks2-writing': 'higher',
    'ks2-reading': 'higher',
    'ks2-rwm': 'higher',
    'ks2-rwm-three-years': 'higher',
    'attainment-8': 'higher',
    'attainment-8-three-years': 'higher',
    'progress-8': 'higher',
    'english-maths-4': 'higher',
    'english-maths-4-three-years': 'higher',
  },
  permanence: {
    'permanence-plan-4m': 'higher',
    'permanence-plan-second-review': 'higher',
    'permanence-lt-match': 'higher',
    'permanence-lt-match-decisions': 'higher',
    'left-care-sgo': 'higher',
    'left-care-adopted': 'higher',
    'left-care-permanence': 'higher',
  },
  fostering: {
    'foster-approved': 'higher',
    'foster-new-mainstream': 'higher',
    'foster-new-connected': 'higher',
    'foster-new-temp-connected': 'higher',
    'foster-deregistered': 'lower',
    'foster-resigned': 'lower',
    'foster-net': 'higher',
    'foster-pipeline': 'higher',
  },
  adoption: {
    'adoptions-finalised': 'neither',
    'adoption-placed-pending': 'neither',
    'adoption-family-finding': 'neither',
    'placement-order-revocations': 'lower',
    'adopters-recruited': 'higher',
    'adopters-in-assessment': 'neither',
    'adoption-matched': 'neither',
    'adoption-matched-waiting': 'neither',
    'adoption-decisions': 'neither',
    'adoption-decision-reversed': 'neither',
    'revocation-plan': 'lower',
    'adoption-a1': 'lower',
    'adoption-a10': 'lower',
    'adoption-a2': 'lower',
    'adoption-12m': 'higher',
  },
  'care-leavers': {
    'cl-cohort': 'neither',
    'cl-in-touch': 'higher',
    'cl-suitable': 'higher',
    'cl-eet': 'higher',
    'cl-neet': 'lower',
    'cl-accommodation-type': 'neither',
    'cl-bed-breakfast': 'lower',
    'cl-custody': 'lower',
    'cl-university': 'higher',
    'cl-apprenticeship': 'higher',
    'cl-staying-put': 'higher',
    'cl-contact-8w': 'higher',
    'cl-pathway-plan': 'higher',
    'cl-pa-allocated': 'higher',
    'cl-parents': 'neither',
    'parents-in-care-history': 'neither',
    'savings-account': 'higher',
    'junior-isa': 'higher',
    'savings-balance': 'higher',
  },
  reviews: {
    'reviews-held': 'neither',
    'reviews-timely': 'higher',
    'reviews-children-timely': 'higher',
    'reviews-late-days': 'lower',
    'review-participation': 'neither',
    'review-participation-pct': 'higher',
    'review-attendance-pct': 'higher',
    'reviews-late-reasons': 'neither',
    'minutes-timely': 'higher',
    'care-plan-grade': 'higher',
    'up-to-date-care-plan': 'higher',
    'escalations-by-level': 'neither',
    'escalation-days': 'lower',
    'iro-caseload': 'lower',
    'midway-checks': 'higher',
    'delegated-authority': 'higher',
  },
  voice: {
    'advocacy-referrals': 'neither',
    'advocacy-young-people': 'neither',
    'advocacy-episodes-completed': 'higher',
    'advocacy-meetings': 'higher',
    'advocacy-outside-area': 'neither',
    'advocacy-complaints': 'neither',
    'advocacy-mix': 'neither',
    'advocacy-early-notification': 'higher',
    'advocacy-issues': 'neither',
    'iv-matched': 'higher',
    'iv-volunteers': 'higher',
    'iv-tenure-2y': 'higher',
    'survey-responses': 'higher',
    'survey-answer': 'neither',
    complaints: 'neither',
    'challenge-cards': 'higher',
    'events-attendance': 'higher',
  },
} as const

/** How many ids the specification has as headings, by theme: sections A to K, 150 in all. */
const headings = {
  profile: 18,
  health: 12,
  safety: 11,
  placements: 20,
  education: 15,
  permanence: 6,
  fostering: 8,
  adoption: 13,
  'care-leavers': 18,
  reviews: 15,
  voice: 14,
}

/** Ids the specification names inside the entry of another. */
const variants = [
  'dental-due-month',
  'sdq-14-plus',
  'missing-children-snapshot',
  'unregistered-visits',
  'visits-seen-alone',
  'pep-quality',
  'adoption-matched-waiting',
  'revocation-plan',
  'cl-contact-8w',
  'review-attendance-pct',
  'advocacy-issues',
  'iv-tenure-2y',
  'survey-answer',
]

/** Ids the specification does not name, each with why it stands in the catalogue. */
const ours = {
  'immunisations-due-month': 'the NHS prints immunisations of those due a review beside the dental checks',
  'absence-severe': 'the entry of persistent absence asks for half of school missed as well',
  'ks2-rwm-three-years': 'few sit in one year, so three are pooled',
  'attainment-8-three-years': 'few sit in one year, so three are pooled',
  'english-maths-4-three-years': 'few sit in one year, so three are pooled',
  'permanence-lt-match-decisions': 'the entry asks for a number of decisions and for a share',
}

const rows = Object.entries(specified).flatMap(([theme, ids]) =>
  Object.entries(ids).map(([id, better]) => ({ id, theme, better })),
)

describe('the catalogue', () => {
  it('holds exactly the indicators of the specification, each once', () => {
    expect(indicators.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
  })
  it('has every heading of the specification, 150, and beside them 13 named inside entries and 6 of our own', () => {
    const beside = new Set<string>([...variants, ...Object.keys(ours)])
    const named = Object.entries(specified).map(([theme, ids]) => {
      const own = Object.keys(ids).filter((id) => !beside.has(id))
      return [theme, own.length] as const
    })
    expect(Object.fromEntries(named)).toEqual(headings)
    expect(Object.values(headings).reduce((sum, each) => sum + each, 0)).toBe(150)
    expect([variants.length, Object.keys(ours).length]).toEqual([13, 6])
    expect([...beside].filter((id) => indicatorOf(id) === undefined)).toEqual([])
  })
  it.each(rows)('$id stands under $theme and $better is better', ({ id, theme, better }) => {
    expect(indicatorOf(id)).toMatchObject({ id, theme, better })
  })
  it('finds nothing under an id it does not have', () => {
    expect(indicatorOf('cic-counts')).toBeUndefined()
  })
  it('has a version', () => {
    expect(DEFINITIONS).toMatch(/^\d{4}\.\d+$/)
  })
})

/** Words that keep their capital inside a title. */
const proper = ['Black', 'Asian', 'English', 'Junior', 'ISA']

describe.each(indicators)('$id', (each) => {
  it('has words in every text field', () => {
    for (const text of [
      each.title,
      each.question,
      each.source,
      each.numeratorWords,
      each.caution ?? 'none',
      each.denominatorWords ?? 'none',
    ])
      expect(text.trim()).toMatch(/^\S.{3,}/)
  })
  it('has a title in sentence case and a question that asks', () => {
    expect(each.title).toMatch(/^[A-Z]/)
    const inside = each.title.split(/\s+/).slice(1)
    expect(inside.filter((word) => /^[A-Z]/.test(word) && !proper.includes(word.replace(/,$/, '')))).toEqual(
      [],
    )
    expect(each.title).not.toMatch(/[.?]$/)
    expect(each.question).toMatch(/^[A-Z].*\?$/)
  })
  it('says what its denominator is, unless it is a count', () => {
    expect(each.denominatorWords === undefined).toBe(each.kind === 'count')
  })
  it('stands under a theme of the data set and needs at least one table or collection', () => {
    expect(Object.keys(themes)).toContain(each.theme)
    expect(each.tables.length + (each.collections?.length ?? 0)).toBeGreaterThan(0)
  })
  it('begins its words small, since they complete a sentence', () => {
    expect(each.numeratorWords).toMatch(/^[a-z]/)
    if (each.denominatorWords) expect(each.denominatorWords).toMatch(/^[a-z]/)
  })
})

const kindOf = (id: string) => indicatorOf(id)?.kind

describe('the headline', () => {
  it('of an indicator that is only rows is the count its rows divide (A-60)', () => {
    const counts = [
      'cic-age-sex',
      'cic-duration',
      'cic-legal-status',
      'placement-type',
      'placement-duration',
      'placement-change-reasons',
      'placement-new-location',
      'cl-accommodation-type',
      'review-participation',
      'reviews-late-days',
    ]
    expect(counts.map(kindOf)).toEqual(counts.map(() => 'count'))
  })
  it('is a percentage where the entry names a denominator, else a count (A-61, A-62)', () => {
    const shares = [
      'cic-uasc',
      'cic-placed-with-parents',
      'placement-residential',
      'cl-university',
      'cl-apprenticeship',
    ]
    const headed = [
      'cic-ethnicity',
      'cic-start-legal-route',
      'cic-need',
      'cic-ceased-reasons',
      'cic-returned-home',
      'sdq-bands',
      'substance-misuse',
    ]
    for (const id of [...shares, ...headed]) expect([id, indicatorOf(id)?.unit]).toEqual([id, 'percent'])
    const counts = ['placement-unregulated', 'placement-external', 'cl-bed-breakfast', 'cl-custody']
    expect(counts.map(kindOf)).toEqual(counts.map(() => 'count'))
  })
})
