import { cells, type PaperTable } from './paper.ts'

const aprilToSeptember = ['2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09']

/** Fostering, Dorset's data set of October 2020. New households stand in one cell each there: see `newHouseholds`. */
export const fostering: PaperTable = {
  periods: ['2018/19', '2019/20', ...aprilToSeptember],
  rows: {
    'foster-approved': cells('186 202 203 207 208 210 206 205'),
    'foster-new-mainstream': cells('21 22 2 1 2 1 0 1'),
    'foster-new-connected': cells('14 18 1 3 2 0 . 0'),
    'foster-new-temp-connected': cells('. . . . . . 1 3'),
    'foster-deregistered': cells('16 22 1 0 3 0 1 2'),
    'foster-resigned': cells('44 64 1 0 3 0 5 4'),
    'foster-allegations-substantiated': cells('Data_not_available 14 0 1 1 1_on-going 0 0'),
  },
}

/** New households as printed, each kind in one cell. */
export const newHouseholds: PaperTable = {
  periods: ['2018/19', '2019/20', ...aprilToSeptember],
  rows: {
    'foster-new-mainstream': [
      'Mainstream: 21 CP: 14',
      'Mainstream: 22 CP: 18',
      'Mainstream: 2 CP: 1',
      'Mainstream: 1 CP: 3',
      'Mainstream: 2 CP: 2',
      'Mainstream: 1 CP: 0',
      'Mainstream: 0 Temporary CP: 1',
      'Mainstream: 1 CP: 0 Temporary CP: 3',
    ],
  },
}

/** Adoption, the same pack. */
export const adoption: PaperTable = {
  periods: ['2019/20', ...aprilToSeptember],
  rows: {
    'adoptions-finalised': cells('16 0 0 0 6 2 2'),
    'adoption-placed-pending': cells('- - 23 25 18 19 20'),
    'adoption-matched': cells('- 5 3 1 0 0 2'),
    'adoption-family-finding': cells('- - 15 29 20 19 28'),
    'placement-order-revocations': cells('2 2 6 7 8 8 7'),
    'adopters-recruited': cells('60 2 7 4 6 3 5'),
    'adopters-in-assessment': cells('- - 38 42 42 42 45'),
  },
}

/** Average days to a placement and to a match: Dorset's columns. */
export const adoptionDays: PaperTable = {
  periods: ['2018/19', '2019/20'],
  rows: { 'adoption-a1': cells('433 412'), 'adoption-a2': cells('137 203') },
}

/** Education, Dorset's own columns. */
export const education: PaperTable = {
  periods: ['2018/19', '2020-08', '2020-09'],
  rows: {
    ehcp: cells('27% 32% 33%'),
    'pep-current': cells('. 98% 95%'),
    'absence-unauthorised': cells('1.7% Not_Available Not_Available'),
    'attendance-average': cells('. Not_Available Not_Available'),
    'suspension-1plus': cells('12.1% Not_Available 7%'),
    'reduced-timetable': cells('. Not_Available Not_Available'),
  },
}

/** Results of 2018/19, Dorset's column. */
export const results: PaperTable = {
  periods: ['2018/19'],
  rows: {
    'ks2-maths': cells('57%'),
    'ks2-writing': cells('43%'),
    'ks2-reading': cells('43%'),
    'attainment-8': cells('14.4'),
    'progress-8': cells('-0.96'),
  },
}

const reviewMonths = cells(
  '2019-04 2019-05 2019-06 2019-07 2019-08 2019-09 2019-10 2019-11 2019-12 2020-01 2020-02 2020-03',
)

/** How children took part in their reviews, the reviewing officers' report of 2019/20. Nothing is printed for April and
 *  May but a total of 0. */
export const participation: PaperTable = {
  periods: reviewMonths,
  rows: {
    'review-participation:PN0': cells('. . 20 10 12 19 20 12 20 25 19 23'),
    'review-participation:PN1': cells('. . 37 58 38 47 63 51 46 50 53 47'),
    'review-participation:PN2': cells('. . 4 2 6 5 5 1 2 2 7 3'),
    'review-participation:PN3': cells('. . . . . . 2 . 1 1 1 1'),
    'review-participation:PN4': cells('. . . . . . . . . . . .'),
    'review-participation:PN5': cells('. . 1 3 3 4 11 5 5 1 7 5'),
    'review-participation:PN6': cells('. . 20 32 12 17 41 18 19 23 18 35'),
    'review-participation:PN7': cells('. . 7 10 2 9 3 6 8 2 3 2'),
    'review-participation:not-known': cells('. . 7 12 4 10 11 8 7 15 10 11'),
    'review-participation': cells('0 0 96 127 77 111 156 101 108 119 118 127'),
  },
}

/** What reviewing officers thought of care plans. */
export const carePlans: PaperTable = {
  periods: ['2018/19', '2019/20'],
  rows: {
    'care-plan-grade:OUTSTANDING': cells('1.85% 3.11%'),
    'care-plan-grade:GOOD': cells('83.72% 79.56%'),
    'care-plan-grade:RI': cells('10.85% 13.83%'),
    'care-plan-grade:INADEQUATE': cells('3.58% 3.52%'),
    'care-plan-grade': cells('. 82.67%'),
  },
}

/** Challenges by the level they reached. */
export const escalations: PaperTable = {
  periods: ['2019/20'],
  rows: {
    'escalations-by-level:1': cells('10'),
    'escalations-by-level:2': cells('5'),
    'escalations-by-level:3': cells('4'),
    'escalations-by-level:4': cells('1'),
    'escalations-by-level:5': cells('0'),
    'escalations-by-level': cells('20'),
  },
}

/** What the NHS supplied, of those due a health assessment in the month. */
export const nhs: PaperTable = {
  periods: aprilToSeptember,
  rows: {
    'rha-due-month': cells('71.4% 95.2% 91.3% 85.2% 93.8% 85.7%'),
    'dental-due-month': cells('92.9% 90.5% 91.3% 96.3% 93.8% 92.9%'),
  },
}

/** Allegations against foster carers in the year. */
export const allegations: PaperTable = {
  periods: ['2018/19', '2019/20'],
  rows: { 'foster-allegations': cells('15 27') },
}

/** Advocacy by contract year, December to November; the third year's first ten months. */
export const advocacy = {
  years: ['2017-12-01', '2018-12-01', '2019-12-01'],
  referrals: [279, 383, 448],
  youngPeople: [249, 281, 332],
  episodesCompleted: [265, 367, 426],
  meetings: [183, 270, 318],
  outsideArea: [31, 28, 74],
  complaints: [9, 14, 16],
} as const
