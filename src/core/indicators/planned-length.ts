import type { Standing } from '../record/standing.ts'
import { isAdoptive } from './placement-groups.ts'
import { planInForce } from './plan-in-force.ts'
import { registeredHome } from './registered-home.ts'

/** Fostered for good, at home or placed for adoption: long-term by the code of the placement. */
export const isLongTermCode = ({ home: { row } }: Standing): boolean =>
  ['U1', 'U4', 'P1'].includes(row.PLACE ?? '') || isAdoptive(row.PLACE)

const residential = ['K1', 'K2', 'R1', 'R3', 'S1']
const residentialPlans = ['LT_RES', 'RESPLMT']

/** How long the child's home is meant to last: as the register says, else by its code or an agreed plan for long-term
 *  residential care; `undefined` when nothing says. */
export function plannedLength(standing: Standing): 'long' | 'short' | undefined {
  const said = registeredHome(standing)?.planned_length
  if (said !== undefined) return said === 'LONG' ? 'long' : 'short'
  return isLongTermCode(standing) || staysInResidence(standing) ? 'long' : undefined
}

const staysInResidence = (standing: Standing): boolean =>
  residential.includes(standing.home.row.PLACE ?? '') &&
  residentialPlans.includes(planInForce(standing)?.plan ?? '')
