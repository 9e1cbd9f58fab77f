import type { Role } from '../../core/roles/roles.ts'
import type { DeedName, FieldName } from '../promises/deeds.ts'
import type { Calendar } from './calendar.ts'
import type { PostName } from './posts.ts'
import { dayInParts, daysAfter, madeBefore, type Step } from './step.ts'
import type { Stage, Typed } from './stage.ts'

/** What somebody says of a promise: `due` in days after the meeting that was held, the rest in words or names. */
export type Saying = Readonly<Partial<Record<Exclude<FieldName, 'due'>, string>>> & { readonly due?: number }

/** One thing done to a promise: how many days after the meeting, by whom, what, and with which words. */
export type Told = readonly [days: number, who: Role, deed: DeedName, saying: Saying]

/** The steps of what was done to something of a name. */
export const toldSteps = (calendar: Calendar, name: string, all: readonly Told[]): Step[] =>
  all.map(([days, who, deed, saying]) => ({
    at: daysAfter(calendar, days, '11:00'),
    take: async (stage) => {
      const page = `/promises/${madeBefore(stage, name)}/${deed}`
      await stage.send(who, page, typedFor(calendar, stage, saying))
    },
  }))

/** Posts and meetings are named by the story, and sent by their id. */
function typedFor(calendar: Calendar, stage: Stage, { due, ...words }: Saying): Typed {
  const named = (['owner', 'post', 'meeting'] as const).flatMap((field) => {
    const name = words[field]
    return name === undefined ? [] : [[field, madeBefore(stage, name)]]
  })
  return {
    ...words,
    ...(Object.fromEntries(named) as Typed),
    ...(due === undefined ? {} : dayInParts(calendar, due)),
  }
}

/** Something asked, offered or to be answered for, and what came of it. */
export interface Story {
  readonly name: string
  readonly kind: string
  readonly side: string
  /** Who wrote it down, and how many days after the meeting. */
  readonly by: Role
  readonly days: number
  readonly wording: string
  /** Who asked, in words, where that is not the side itself. */
  readonly role?: string
  readonly owner?: PostName
  readonly due?: number
  readonly measure?: string
  readonly then?: readonly Told[]
}

/** The steps of a story. */
export const storySteps = (calendar: Calendar, story: Story): Step[] => [
  {
    at: daysAfter(calendar, story.days, '09:30'),
    take: async (stage) => {
      const { kind, side, by, wording, role = '', measure = '', owner, due } = story
      const typed = { kind, side, wording, role, measure, meeting: '' }
      const names = {
        ...(owner === undefined ? {} : { owner: madeBefore(stage, owner) }),
        ...(due === undefined ? {} : dayInParts(calendar, due)),
      }
      const led = await stage.send(by, '/promises/new', { ...typed, ...names })
      stage.known.set(story.name, /\/promises\/(\d+)/.exec(led)?.[1] ?? '')
    },
  },
  ...toldSteps(calendar, story.name, story.then ?? []),
]
