import type { Month } from './report-series.ts'

const closed = 'Not due: surgeries were closed by law.'

/** Children in care at each month's end. */
export const inCare = [412, 415, 418, 416, 420, 424, 423, 428, 431, 430, 433, 436, 437]

/** Children seen by a dentist in the year, of those in care a year or more; two months have no figure. */
export const dental: readonly Month[] = [
  [262, 312],
  [259, 314],
  [263, 315],
  [261, 316],
  [260, 318],
  [262, 320],
  [257, 321],
  closed,
  closed,
  [204, 325],
  [196, 326],
  [187, 328],
  [180, 329],
]

/** Children with immunisations up to date, of those in care a year or more. */
export const immunised: readonly Month[] = [
  [256, 312],
  [258, 314],
  [260, 315],
  [264, 316],
  [266, 318],
  [271, 320],
  [274, 321],
  [278, 322],
  [282, 324],
  [286, 325],
  [290, 326],
  [296, 328],
  [300, 329],
]

/** Children with three or more placements in twelve months, of those in care. */
export const moved: readonly Month[] = [
  [37, 412],
  [38, 415],
  [41, 418],
  [40, 416],
  [43, 420],
  [47, 424],
  [49, 423],
  [46, 428],
  [44, 431],
  [43, 430],
  [45, 433],
  [47, 436],
  [48, 437],
]
