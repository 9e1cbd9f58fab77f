import { hasAnybody } from '../../store/people.ts'
import type { Opened } from './opened.ts'
import { sampleWelcome, type Making } from './sample.ts'
import type { ServeSettings } from './settings.ts'

/** How people come in, as lines to print. What is to be tried with is there once they are given. */
export const welcome = (
  settings: ServeSettings,
  open: Opened,
  making: Making,
  now: Date,
): Promise<string[]> => (settings.isSample ? sampleWelcome(open, making, now) : firstSteps(settings, open))

/** Where nobody has an account, how the first one is made. */
async function firstSteps({ origin, council }: ServeSettings, { db, authority }: Opened): Promise<string[]> {
  if (council !== undefined || (await hasAnybody(db))) return []
  return [
    'Nobody can sign in yet. For the first administrator, in another window, with the same settings:',
    `  hearth invite NAME@COUNCIL.GOV.UK --role administrator --authority ${authority.code} --origin ${origin}`,
  ]
}
