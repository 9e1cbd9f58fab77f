import { attainment } from './attainment.ts'
import { attendance } from './attendance.ts'
import { educationStatus } from './education-status.ts'
import type { Indicator } from './indicator.ts'
import { peps } from './peps.ts'
import { suspensions } from './suspensions.ts'

/** Education, in the order a board reads it. */
export const education: readonly Indicator[] = [
  ...peps,
  ...educationStatus,
  ...attendance,
  ...suspensions,
  ...attainment,
]
