import type { Day } from '../../time/day.ts'
import { refuse, type Refused } from '../refused.ts'
import type { Draft } from './draft.ts'
import { markdownOf } from './markdown.ts'

/** The minutes of one meeting through their versions, to the day they are signed. */
export interface Minutes {
  readonly meeting: string
  /** Oldest first; never empty, never shortened. */
  readonly versions: readonly [MinutesText, ...MinutesText[]]
  readonly confirmed?: { readonly at: string; readonly on: Day; readonly changes: readonly string[] }
  /** By whom, as a seat, and when. */
  readonly signed?: { readonly seat: string; readonly on: Day }
}

/** The text of the minutes, as Markdown: what is public, what is not, and the summary of what is not, kept apart. */
export interface MinutesText {
  readonly version: number
  readonly at: string
  readonly by: string
  readonly head: string
  readonly sections: readonly SectionText[]
  readonly foot: string
}

export interface SectionText {
  readonly item: string
  readonly number: string
  readonly title: string
  readonly open: string
  readonly exempt: string
  /** A fair account, for the public, of what `exempt` holds. Source: Local Government Act 1972 section 100C(2). */
  readonly summary: string
}

/** The first version: the draft as it was made. */
export const minutesFrom = (draft: Draft, at: string, by: string): Minutes => ({
  meeting: draft.meeting,
  versions: [
    {
      version: 1,
      at,
      by,
      head: markdownOf(draft.head),
      sections: draft.sections.map(({ item, number, title, open, exempt }) => ({
        item,
        number,
        title,
        open: markdownOf(open),
        exempt: markdownOf(exempt),
        summary: '',
      })),
      foot: markdownOf(draft.foot),
    },
  ],
})

/** The text as it stands. */
export const latest = ({ versions }: Minutes): MinutesText => versions.at(-1) ?? versions[0]

/** What can be written anew in one version: the head, the foot, or parts of an item's section. */
export interface Edit {
  readonly head?: string
  readonly foot?: string
  readonly sections?: Readonly<Record<string, Partial<Pick<SectionText, 'open' | 'exempt' | 'summary'>>>>
}

/** The minutes with a version more. After they are confirmed only what the board agreed to change may still be changed. */
export function edited(minutes: Minutes, edit: Edit, at: string, by: string): Minutes | Refused {
  if (minutes.signed)
    return refuse('These minutes are signed and stay as they are. A later meeting can minute a correction.')
  if (minutes.confirmed?.changes.length === 0)
    return refuse(
      'These minutes are confirmed without changes and stay as they are. A later meeting can minute a correction.',
    )
  const before = latest(minutes)
  const known = new Set(before.sections.map(({ item }) => item))
  const { sections = {}, ...ends } = edit
  if (Object.keys(sections).some((item) => !known.has(item)))
    return refuse('There is no such item in these minutes.')
  const text = {
    ...before,
    ...ends,
    version: before.version + 1,
    at,
    by,
    sections: before.sections.map((section) => ({ ...section, ...sections[section.item] })),
  }
  return { ...minutes, versions: [...minutes.versions, text] }
}

/** The minutes confirmed at a later meeting, with what the board wanted put right. */
export function confirmed(
  minutes: Minutes,
  at: string,
  on: Day,
  changes: readonly string[],
): Minutes | Refused {
  if (minutes.confirmed) return refuse('These minutes have been confirmed already.')
  if (at === minutes.meeting)
    return refuse('A meeting cannot confirm its own minutes: confirm them at the next one.')
  return { ...minutes, confirmed: { at, on, changes } }
}

/** The minutes signed by whoever took the chair when they were confirmed. */
export function signed(minutes: Minutes, seat: string, on: Day): Minutes | Refused {
  if (!minutes.confirmed) return refuse('Minutes are signed once the board has confirmed them.')
  if (minutes.signed) return refuse('These minutes are signed already.')
  if (on < minutes.confirmed.on)
    return refuse('The day they were signed cannot be before the day they were confirmed.')
  return { ...minutes, signed: { seat, on } }
}
