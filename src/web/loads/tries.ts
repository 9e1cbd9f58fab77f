import { isFull } from '../../store/is-full.ts'
import { isUnreachable } from '../../store/is-unreachable.ts'

/** What was begun this often and never ended takes everything down with it, and is left alone. */
export const MOST_TRIES = 3

/** Does the work. Where the disk was full or the database away, the try is taken back, if that can be written. Throws what the work throws. */
export async function notItsFault(
  work: () => Promise<void>,
  takeBack: () => Promise<unknown>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (isFull(error) || isUnreachable(error)) await takeBack().catch(() => undefined)
    throw error
  }
}
