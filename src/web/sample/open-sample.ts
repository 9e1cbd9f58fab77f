import { brokenOff } from '../log.ts'
import { playBoard } from './play.ts'
import type { StageMeans } from './stage.ts'

/** The made-up board's business. */
export interface Sample {
  /** Makes it up, once; done when everything has happened but for packs, which may take longer. */
  readonly play: (now: Date) => Promise<void>
  /** Once nothing more of it is being made. */
  readonly close: () => Promise<void>
}

/** Makes room for the made-up board. What fails is told in the log, and leaves the rest of the service as it is. */
export function openSample(means: StageMeans): Sample {
  let playing = Promise.resolve()
  let packs = Promise.resolve()
  const play = async (now: Date): Promise<void> => {
    try {
      const played = await playBoard(means, now)
      packs = played?.settled() ?? packs
    } catch (error) {
      means.log(brokenOff('sample', error))
    }
  }
  return {
    play: (now) => (playing = play(now)),
    close: async () => {
      await playing
      await packs
    },
  }
}
