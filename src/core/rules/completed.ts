import type { Row } from './row.ts'
import { isBlank, isGiven } from './when.ts'

/** What is asked of a child looked after for twelve months, besides the strengths and difficulties score. */
export const twelveMonthItems = [
  'CONVICTED',
  'HEALTH_CHECK',
  'IMMUNISATIONS',
  'TEETH_CHECK',
  'HEALTH_ASSESSMENT',
  'SUBSTANCE_MISUSE',
  'INTERVENTION_RECEIVED',
  'INTERVENTION_OFFERED',
] as const

const everyAge = ['IMMUNISATIONS', 'TEETH_CHECK', 'HEALTH_ASSESSMENT', 'SUBSTANCE_MISUSE'] as const

/** Something is said of the child's health, convictions or substance misuse. */
export const hasTwelveMonthItems = (row: Row<'OC2'>): boolean =>
  twelveMonthItems.some((item) => isGiven(row[item]))

/** One of the four items that are asked at every age is blank. */
export const lacksTwelveMonthItems = (row: Row<'OC2'>): boolean => everyAge.some((item) => isBlank(row[item]))

/** What is asked of a care leaver. */
export const leaverItems = ['IN_TOUCH', 'ACTIV', 'ACCOM'] as const

/** Something is said of the care leaver. A row whose three items are blank says nothing. */
export const hasLeaverItems = ({ IN_TOUCH, ACTIV, ACCOM }: Row<'OC3'>): boolean =>
  isGiven(IN_TOUCH) || isGiven(ACTIV) || isGiven(ACCOM)

/** What is asked of an adoption. */
export const adoptionItems = [
  'DATE_INT',
  'DATE_MATCH',
  'FOSTER_CARE',
  'NB_ADOPTR',
  'SEX_ADOPTR',
  'LS_ADOPTR',
] as const

/** Something is said of the child's adoption. */
export const hasAdoptionItems = (row: Row<'AD1'>): boolean => adoptionItems.some((item) => isGiven(row[item]))
