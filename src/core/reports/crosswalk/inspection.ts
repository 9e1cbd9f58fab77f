import type { Area } from './area.ts'
import { whileInCare } from './inspection-now.ts'
import { homesAndAfter } from './inspection-next.ts'

/**
 * What inspectors look at for children in care and care leavers, and of leaders as far as it is about them. Source: Ofsted,
 * Inspecting local authority children’s services (ILACS), evaluation criteria; in our own words.
 */
export const inspection: readonly Area[] = [...whileInCare, ...homesAndAfter]
