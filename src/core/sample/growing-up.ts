import type { Chance, Weights } from './chance.ts'

// prettier-ignore
const fostered: Weights<string> = [['E17', 72], ['E5', 13], ['E6', 5], ['E7', 4], ['E8', 6]]
// prettier-ignore
const withParents: Weights<string> = [['E4A', 60], ['E8', 40]]
// prettier-ignore
const lockedUp: Weights<string> = [['E9', 70], ['E8', 30]]
// prettier-ignore
const inHomes: Weights<string> = [['E5', 36], ['E7', 32], ['E17', 12], ['E6', 4], ['E8', 16]]
// prettier-ignore
const supported: Weights<string> = [['E5', 47], ['E17', 26], ['E6', 12], ['E7', 4], ['E8', 11]]

/** Why care ends on the 18th birthday depends on where home was. */
export function grownUp(chance: Chance, lastHome: string): string {
  if (lastHome.startsWith('U')) return chance.pick(fostered)
  if (lastHome === 'P1') return chance.pick(withParents)
  if (lastHome === 'R5' || lastHome === 'K1') return chance.pick(lockedUp)
  return chance.pick(['K2', 'S1', 'R1', 'R2'].includes(lastHome) ? inHomes : supported)
}
