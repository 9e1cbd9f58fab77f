import type { Course, YearOf } from './link.ts'

const of = (year: readonly YearOf[], both: string, counts = ''): Course[] => [
  ...both
    .split(' ')
    .flatMap((indicatorId) =>
      (['numerator', 'denominator'] as const).map((each) => ({ indicatorId, of: each, year })),
    ),
  ...counts
    .split(' ')
    .filter((id) => id !== '')
    .map((indicatorId) => ({ indicatorId, of: 'numerator' as const, year })),
]

const rows = (year: readonly YearOf[], indicatorId: string, keys: string): Course[] =>
  keys.split(' ').map((key) => ({ indicatorId, of: 'numerator', key, year }))

const ADDS = ['sum', 'at-least-most'] as const
const ONCE = ['at-most-sum', 'at-least-most'] as const

/** Every event, review or report is counted where it happens: a year is its months. */
const adding: readonly Course[] = [
  ...of(
    ADDS,
    'cic-reentry-12m iha-timely rha-due-month dental-due-month immunisations-due-month missing-high-risk rhi-offered rhi-accepted rhi-72h visits-seen-alone permanence-plan-second-review reviews-timely review-participation-pct review-attendance-pct minutes-timely care-plan-grade up-to-date-care-plan advocacy-mix',
    'foster-allegations foster-allegations-substantiated placement-change-reasons placement-new-location permanence-lt-match-decisions foster-new-temp-connected foster-deregistered foster-pipeline adoptions-finalised placement-order-revocations adoption-decisions adoption-decision-reversed adopters-recruited reviews-held reviews-late-days review-participation reviews-late-reasons advocacy-referrals advocacy-episodes-completed advocacy-meetings advocacy-outside-area advocacy-issues complaints events-attendance',
  ),
  ...rows(ADDS, 'foster-allegations-substantiated', 'substantiated ongoing other'),
  ...rows(ADDS, 'review-participation', 'PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7 not-known'),
  ...rows(ADDS, 'care-plan-grade', 'OUTSTANDING GOOD RI INADEQUATE not-recorded'),
]

/** Differences may be less in a year than in a month of it. */
const differences: readonly Course[] = [
  ...of(['sum'], 'cic-net-change foster-net').filter((each) => each.of === 'numerator'),
]

/** Who is counted in several months is counted once in the year, and what spans two months in both. */
const once: readonly Course[] = [
  ...of(
    ONCE,
    'missing-children missing-incidents-average away-unauthorised absence-unauthorised attendance-average',
    'missing-incidents advocacy-young-people advocacy-complaints',
  ),
  // A month counts each start, match or approval, and a year the first or the last of each: it can be less than a month.
  ...of(
    ['at-most-sum'],
    'cic-start-legal-route cic-need cic-ceased-reasons cic-returned-home reviews-children-timely advocacy-early-notification',
    'cic-started cic-ceased foster-new-mainstream foster-new-connected foster-resigned adoption-matched escalations-by-level',
  ),
  ...rows(['at-most-sum'], 'escalations-by-level', '1 informal'),
]

/** As at the last day, or over twelve months to it. */
const stocks: readonly Course[] = [
  ...of(
    ['last-month'],
    'cic-rate-per-10k cic-ethnicity cic-uasc cic-s20-over-6m cic-placed-with-parents rha-up-to-date dental-up-to-date immunisations-up-to-date development-checks-under5 sdq-completed sdq-average sdq-bands substance-misuse convicted exploitation-risk placement-3plus placement-2y-stable social-worker-3plus placement-20-miles placement-20-miles-outside placement-20-miles-term placement-outside-area placement-foster placement-foster-inhouse placement-residential placement-commissioned unregistered-visits placement-cost-week visits-timely pep-current pep-quality ehcp reduced-timetable school-moves absence-persistent absence-severe suspension-1plus permanence-plan-4m permanence-lt-match savings-account junior-isa savings-balance iro-caseload midway-checks delegated-authority iv-matched cl-contact-8w cl-pathway-plan cl-pa-allocated parents-in-care-history',
    'cic-count cic-age-sex cic-duration cic-legal-status reunification-assessments rha-overdue-count sdq-14-plus placement-duration placement-type placement-external placement-unregulated placement-unregistered foster-approved adoption-placed-pending adoption-matched-waiting adoption-family-finding revocation-plan adopters-in-assessment cl-parents iv-volunteers iv-tenure-2y challenge-cards',
  ),
  ...of(['last-month-when-whole'], 'adoption-12m survey-responses', 'survey-answer'),
]

/** How the year of each indicator comes from its months, where it does: found by trying, as the links were. */
export const courses: readonly Course[] = [...adding, ...differences, ...once, ...stocks]
