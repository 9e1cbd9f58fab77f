import type { Weights } from './chance.ts'
import type { Geography } from './geography.ts'

/** Who provides each kind of home. Source of the shares: DfE 2025 provider table, roughly. */
// prettier-ignore
export const providers: Readonly<Record<string, Weights<string>>> = {
  kin: [['PR1', 97], ['PR2', 3]],
  foster: [['PR1', 50], ['PR2', 2], ['PR4', 41], ['PR5', 7]],
  adoption: [['PR1', 30], ['PR2', 40], ['PR5', 30]],
  K1: [['PR2', 85], ['PR4', 15]],
  K2: [['PR1', 16], ['PR4', 78], ['PR5', 6]],
  supported: [['PR1', 10], ['PR4', 74], ['PR5', 16]],
  P2: [['PR4', 60], ['PR5', 40]],
  R1: [['PR4', 100]],
  R2: [['PR3', 100]],
  R3: [['PR4', 70], ['PR5', 30]],
  R5: [['PR3', 60], ['PR4', 40]],
  S1: [['PR4', 70], ['PR5', 30]],
}

/** Where each sort of home tends to be: in the county, just over the border, far away. */
// prettier-ignore
export const areas: Readonly<Record<string, Weights<keyof Geography>>> = {
  kin: [['inside', 64], ['near', 15], ['far', 21]],
  PR1: [['inside', 82], ['near', 18]],
  foster: [['inside', 34], ['near', 33], ['far', 33]],
  adoption: [['inside', 15], ['near', 35], ['far', 50]],
  K2: [['inside', 24], ['near', 22], ['far', 54]],
  supported: [['inside', 58], ['near', 18], ['far', 24]],
  away: [['near', 15], ['far', 85]],
}

/** Kinds that are the same thing under several codes. */
export function sortOf(kind: string): string {
  if (/^U[1-3]$/.test(kind)) return 'kin'
  if (kind.startsWith('U')) return 'foster'
  if (kind.startsWith('Z')) return 'other'
  return kind.startsWith('A') ? 'adoption' : kind
}
