import { randomInt } from 'node:crypto'

/** Letters and digits that cannot be taken for one another. */
const signs = '23456789abcdefghjkmnpqrstvwxyz'

/** So many groups of so many signs, drawn by chance: `7kqm-x2vd`. Ten signs are 49 bits. */
export const drawn = (groups: number, each: number): string =>
  Array.from({ length: groups }, () =>
    Array.from({ length: each }, () => signs[randomInt(signs.length)]).join(''),
  ).join('-')

/** Ten codes to keep for a day without the phone. */
export const recoveryCodes = (): string[] => Array.from({ length: 10 }, () => drawn(2, 5))

/** A recovery code as it was drawn, however it was typed: capitals, spaces, no dash. */
export function recoveryCodeTyped(text: string): string {
  const bare = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return `${bare.slice(0, 5)}-${bare.slice(5)}`
}
