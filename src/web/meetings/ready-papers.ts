import { publicMinutes } from '../../core/governance/minutes/public-minutes.ts'
import { markdownOf } from '../../core/governance/minutes/markdown.ts'
import { isRefused } from '../../core/governance/refused.ts'
import type { Tx } from '../../store/database.ts'
import { meetingsOf } from '../../store/meetings.ts'
import { minutesOf } from '../../store/minutes.ts'
import { madeChoices } from '../made-papers/choices.ts'
import { drawnNow } from '../made-papers/content.ts'
import { sayDay } from '../say-when.ts'
import type { Ready } from './paper-form.ts'

/** Something an author can hand in as it stands: minutes to be confirmed, an edition of the data set, a report kept. */
export interface ReadyChoice {
  readonly value: string
  readonly text: string
}

/** What there is to choose from. Restricted figures are put on an agenda by democratic services alone. */
export async function readyChoices(tx: Tx, authority: string, meeting: string): Promise<ReadyChoice[]> {
  const minuted: ReadyChoice[] = []
  for (const { id, heldOn } of await meetingsOf(tx, authority))
    if (id !== meeting && (await minutesOf(tx, authority, id)) !== undefined)
      minuted.push({ value: `minutes:${id}`, text: `Minutes of ${sayDay(heldOn)}` })
  const drawn = (await madeChoices(tx, authority)).filter(({ made }) => isDrawn(made))
  return [...minuted, ...drawn.map(({ made, title, from }) => ({ value: made, text: `${title}. ${from}` }))]
}

/** One of them, as what it says; `undefined` where there is none of that name. */
export async function readyPaper(tx: Tx, authority: string, choice: string): Promise<Ready | undefined> {
  if (isDrawn(choice)) {
    const bytes = await drawnNow(tx, authority, choice)
    const made = (await madeChoices(tx, authority)).find((each) => each.made === choice)
    return bytes && made && { kind: made.kind, bytes }
  }
  const [, id] = /^minutes:([\da-f-]{36})$/.exec(choice) ?? []
  const minutes = id === undefined ? undefined : await minutesOf(tx, authority, id)
  const open = minutes && publicMinutes(minutes)
  // The minutes that everybody confirms are the public ones: what is exempt in them has its fair summary there.
  return open === undefined || isRefused(open)
    ? undefined
    : { kind: 'minutes', markdown: markdownOf(open.blocks) }
}

/** Whether it is a PDF that Hearth drew for everybody. */
const isDrawn = (made: string): boolean => /^(?:edition|report):/.test(made)
