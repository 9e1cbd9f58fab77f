import { aPack, type Made } from './figures.ts'

/** Numerators and denominators side by side. */
const of = (numerators: readonly number[], denominators: readonly number[]): [number, number][] =>
  numerators.map((n, at) => [n, denominators[at] ?? denominators.at(-1) ?? 0])

const inCare = [452, 455, 451, 449, 446, 448, 450, 447, 445, 441, 440, 439, 437]
const yearOrMore = [331, 330, 329, 327, 325, 324, 326, 322, 321, 319, 318, 316, 314]
const leavers = [241, 242, 242, 243, 245, 246, 247, 249, 250, 251, 252, 253, 254]

const made: readonly Made[] = [
  { id: 'cic-count', months: inCare, years: { 2021: 481, 2022: 470, 2023: 452, 2024: 437 } },
  { id: 'cic-rate-per-10k', months: of(inCare, [67_230]), england: 70, neighbours: 62 },
  {
    id: 'cic-started',
    months: [14, 17, 11, 13, 12, 16, 15, 12, 10, 11, 13, 12, 9],
    years: { 2022: 171, 2023: 163, 2024: 151 },
    headline: 'year',
  },
  {
    id: 'cic-ceased',
    months: [12, 14, 15, 15, 15, 14, 13, 15, 12, 15, 14, 13, 11],
    years: { 2022: 182, 2023: 181, 2024: 166 },
    headline: 'year',
    rows: [
      ['Returned home', 47],
      ['Adopted', 21],
      ['Special guardianship', 26],
      ['Turned 18', 58],
      ['Other', 14],
    ],
  },
  {
    id: 'left-care-permanence',
    years: { 2022: [46, 182], 2023: [43, 181], 2024: [51, 166] },
    england: 24,
    neighbours: 28,
  },
  {
    id: 'placement-20-miles',
    months: of([61, 63, 64, 66, 67, 69, 70, 72, 73, 75, 76, 78, 79], inCare),
    england: 22,
    neighbours: 25,
  },
  {
    id: 'placement-outside-area',
    months: of([203, 204, 201, 199, 196, 195, 194, 190, 187, 183, 181, 178, 175], inCare),
    england: 45,
    neighbours: 38,
  },
  {
    id: 'placement-3plus',
    months: of([54, 53, 51, 50, 48, 47, 46, 44, 43, 42, 41, 40, 39], inCare),
    england: 10,
    neighbours: 11,
  },
  {
    id: 'placement-foster-inhouse',
    months: of(
      [171, 172, 170, 170, 168, 167, 168, 166, 164, 163, 161, 160, 158],
      [312, 313, 311, 309, 307, 308, 309, 306, 304, 301, 300, 299, 297],
    ),
  },
  {
    id: 'visits-timely',
    months: of(
      [388, 390, 380, 371, 369, 375, 381, 384, 388, 391, 394, 398, 402],
      [449, 451, 447, 445, 442, 444, 446, 443, 441, 437, 436, 435, 433],
    ),
  },
  {
    id: 'reviews-timely',
    months: of(
      [68, 71, 66, 70, 59, 64, 72, 69, 61, 74, 67, 70, 73],
      [76, 78, 74, 77, 71, 74, 78, 75, 68, 79, 72, 74, 77],
    ),
    years: { 2022: [818, 930], 2023: [826, 912], 2024: [816, 897] },
    headline: 'year',
  },
  {
    id: 'dental-up-to-date',
    months: of([251, 249, 246, 242, 239, 238, 241, 240, 243, 244, 247, 249, 251], yearOrMore),
    england: 79,
    neighbours: 83,
  },
  {
    id: 'rha-up-to-date',
    months: of([301, 299, 297, 293, 290, 287, 289, 286, 283, 282, 280, 279, 276], yearOrMore),
    england: 90,
    neighbours: 92,
  },
  {
    id: 'immunisations-up-to-date',
    months: of([268, 267, 267, 266, 264, 265, 268, 266, 267, 266, 266, 265, 267], yearOrMore),
    england: 82,
    neighbours: 86,
  },
  {
    id: 'iha-timely',
    months: of([6, 8, 5, 6, 4, 7, 8, 6, 5, 7, 8, 8, 7], [14, 15, 12, 12, 11, 14, 13, 11, 10, 11, 12, 11, 9]),
    years: { 2022: [92, 160], 2023: [74, 155], 2024: [79, 141] },
    headline: 'year',
  },
  {
    id: 'sdq-average',
    years: { 2022: [2_884, 206], 2023: [2_996, 214], 2024: [3_021, 209] },
    england: 13.8,
    neighbours: 14.1,
  },
  {
    id: 'missing-children-snapshot',
    months: of([31, 33, 35, 34, 38, 36, 33, 31, 29, 30, 28, 27, 26], inCare),
  },
  {
    id: 'rhi-72h',
    months: of(
      [38, 41, 44, 40, 37, 42, 46, 39, 41, 45, 43, 42, 44],
      [61, 66, 70, 63, 68, 69, 65, 58, 60, 62, 58, 57, 56],
    ),
  },
  {
    id: 'pep-current',
    months: of(
      [268, 266, 264, 262, 259, 240, 251, 266, 270, 268, 271, 273, 274],
      [291, 290, 289, 288, 286, 284, 285, 287, 288, 286, 287, 288, 289],
    ),
  },
  { id: 'attendance-average', months: of([48_100, 47_900], [53_200, 52_700]), england: 91, neighbours: 92 },
  {
    id: 'suspension-1plus',
    years: { 2022: [29, 228], 2023: [34, 231], 2024: [38, 226] },
    england: 14,
    neighbours: 12,
  },
  {
    id: 'cl-eet',
    months: of([128, 129, 131, 130, 128, 131, 136, 138, 139, 141, 142, 144, 146], leavers),
    england: 54,
    neighbours: 56,
  },
  {
    id: 'cl-suitable',
    months: of(
      [214, 214, 213, 213, 214, 216, 215, 217, 218, 219, 219, 221, 222],
      [236, 237, 236, 237, 239, 240, 240, 242, 243, 244, 244, 246, 247],
    ),
    england: 88,
    neighbours: 91,
  },
  {
    id: 'cl-in-touch',
    months: of([226, 227, 228, 228, 231, 232, 233, 235, 236, 238, 239, 240, 241], leavers),
    england: 93,
    neighbours: 94,
  },
  {
    id: 'cl-pathway-plan',
    months: of(
      [201, 199, 198, 196, 193, 190, 188, 186, 189, 192, 197, 203, 209],
      [283, 284, 284, 285, 287, 288, 288, 289, 291, 292, 292, 293, 295],
    ),
  },
  { id: 'iv-matched', months: of([24, 24, 25, 26, 26, 27, 28, 29, 30, 31, 32, 33, 35], inCare) },
  {
    id: 'adoption-a10',
    years: { 2022: [7_980, 19], 2023: [8_855, 23], 2024: [7_707, 21] },
    england: 485,
    neighbours: 430,
  },
  { id: 'foster-approved', months: [188, 187, 186, 186, 185, 183, 182, 181, 181, 180, 179, 178, 176] },
  {
    id: 'permanence-plan-4m',
    months: of(
      [361, 362, 358, 357, 355, 356, 358, 357, 356, 355, 354, 354, 353],
      [389, 391, 389, 387, 385, 384, 386, 383, 381, 379, 377, 376, 374],
    ),
  },
  {
    id: 'savings-account',
    months: of([281, 283, 284, 285, 284, 286, 289, 290, 291, 292, 292, 293, 294], yearOrMore),
  },
]

/** The figures of a council that does not exist, to hold its commentaries against. */
export const pack = aPack(made)
