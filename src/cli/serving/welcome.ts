import { hasAnybody } from '../../store/people.ts'
import type { Doing } from '../../preparing/doing.ts'
import type { Opened } from './opened.ts'
import { sampleKept, sampleSignIns } from './sample.ts'
import type { ServeSettings } from './settings.ts'

type Means = Doing & { readonly now: () => Date }

/** Makes ready what is to be tried with, and gives what to say once people can come. */
export async function welcome(
  settings: ServeSettings,
  open: Opened,
  means: Means,
): Promise<() => Promise<readonly string[]>> {
  const { origin, sample } = settings
  const here = `Hearth is at ${origin} (Ctrl-C stops it)`
  if (sample === undefined) return async () => [here, ...(await firstSteps(settings, open))]
  await sampleKept(open, sample, means)
  return async () => [here, ...(await sampleSignIns(open, means.now()))]
}

/** Where nobody has an account, how the first one is made. */
async function firstSteps({ origin, council }: ServeSettings, { db, authority }: Opened): Promise<string[]> {
  if (council !== undefined || (await hasAnybody(db))) return []
  return [
    'Nobody can sign in yet. For the first administrator, in another window, with the same settings:',
    `  hearth invite NAME@COUNCIL.GOV.UK --role administrator --authority ${authority.code} --origin ${origin}`,
  ]
}
