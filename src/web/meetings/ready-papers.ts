import { publicMinutes } from '../../core/governance/minutes/public-minutes.ts'
import { markdownOf } from '../../core/governance/minutes/markdown.ts'
import { isRefused } from '../../core/governance/refused.ts'
import type { Tx } from '../../store/database.ts'
import { meetingsOf } from '../../store/meetings.ts'
import { minutesOf } from '../../store/minutes.ts'
import { publishedEditions, publishedFile } from '../../store/published.ts'
import { sayDay } from '../say-when.ts'
import type { Ready } from './paper-form.ts'

/** Something that can be made a paper as it stands: an edition of the data set, minutes to be confirmed. */
export interface ReadyChoice {
  readonly value: string
  readonly text: string
}

/** What there is to choose from. */
export async function readyChoices(tx: Tx, authority: string, meeting: string): Promise<ReadyChoice[]> {
  const editions = await publishedEditions(tx, authority)
  const minuted: ReadyChoice[] = []
  for (const { id, heldOn } of await meetingsOf(tx, authority))
    if (id !== meeting && (await minutesOf(tx, authority, id)) !== undefined)
      minuted.push({ value: `minutes:${id}`, text: `Minutes of ${sayDay(heldOn)}` })
  return [
    ...minuted,
    ...editions
      .filter(({ version, latestVersion }) => version === latestVersion)
      .map(({ id, asAt }) => ({
        value: `edition:${id}`,
        text: `Data set as at ${sayDay(asAt)}, public edition`,
      })),
  ]
}

/** One of them, as what it says; `undefined` where there is none of that name. */
export async function readyPaper(tx: Tx, authority: string, choice: string): Promise<Ready | undefined> {
  const [, kind, id] = /^(minutes|edition):([\da-f-]{36})$/.exec(choice) ?? []
  if (kind === 'edition' && id !== undefined) {
    const file = await publishedFile(tx, authority, { edition: id, name: 'dataset.pdf' })
    return file && { kind: 'edition', bytes: file.bytes }
  }
  const minutes = id === undefined ? undefined : await minutesOf(tx, authority, id)
  const open = minutes && publicMinutes(minutes)
  // The minutes that everybody confirms are the public ones: what is exempt in them has its fair summary there.
  return open === undefined || isRefused(open)
    ? undefined
    : { kind: 'minutes', markdown: markdownOf(open.blocks) }
}
