import type { Told } from '../core/record/told.ts'
import type { Io } from './io.ts'

/** `Reading files: 12 of 44`. */
export const told =
  (io: Io, doing: string): Told =>
  (done, of) => {
    io.progress(`${doing}: ${done} of ${of}`)
  }
