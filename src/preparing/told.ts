import type { Told } from '../core/record/told.ts'
import type { Doing } from './doing.ts'

/** `Reading files: 12 of 44`. */
export const told =
  ({ progress }: Doing, what: string): Told =>
  (done, of) => {
    progress(`${what}: ${done} of ${of}`)
  }
