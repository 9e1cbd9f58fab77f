import type { Role } from '../../core/roles/roles.ts'
import type { Calendar } from './calendar.ts'
import { papers, type PaperName } from './papers.ts'
import type { PostName } from './posts.ts'
import type { Stage } from './stage.ts'
import { daysAfter, idLedTo, madeBefore, type Step } from './step.ts'

const clerk = 'democratic-services'

/** An item of business with its report: how many days after the meeting that was held it was put on, and handed in. */
export interface Business {
  readonly meeting: 'held' | 'coming'
  readonly name: string
  readonly title: string
  readonly purpose: 'discussion' | 'information' | 'decision'
  readonly text: string
  readonly recommendations?: string
  readonly author: PostName
  readonly planned: string
  readonly added: number
  readonly paper?: {
    readonly name: PaperName
    readonly title: string
    readonly by: Role
    readonly days: number
  }
  /** How many days after, once the clerk took it; a paper that is not taken waits. */
  readonly taken?: number
}

/** An item is put on, its words are written, its paper is handed in and taken. */
export const businessSteps = (calendar: Calendar, business: Business): Step[] => [
  { at: daysAfter(calendar, business.added), take: (stage) => putOn(stage, business) },
  ...paperSteps(calendar, business),
]

async function putOn(stage: Stage, business: Business): Promise<void> {
  const { title, purpose, text, recommendations = '', author, planned } = business
  const page = `/meetings/${madeBefore(stage, business.meeting)}`
  const led = await stage.send(clerk, `${page}/items`, { title }, page)
  stage.known.set(business.name, led.split('/').at(-1) ?? '')
  const words = { title, purpose, text, recommendations, planned, author: madeBefore(stage, author) }
  await stage.send(clerk, `${led}/words`, words, led)
}

function paperSteps(calendar: Calendar, { name, meeting, paper, taken }: Business): Step[] {
  if (paper === undefined) return []
  const page = (stage: Stage) => `/meetings/${madeBefore(stage, meeting)}`
  const handedIn: Step = {
    at: daysAfter(calendar, paper.days, '11:30'),
    take: (stage) =>
      stage.send(paper.by, `${page(stage)}/papers/new`, {
        ...{ item: madeBefore(stage, name), title: paper.title, markdown: papers[paper.name], ready: '' },
      }),
  }
  if (taken === undefined) return [handedIn]
  const takenOn: Step = {
    at: daysAfter(calendar, taken, '12:00'),
    take: async (stage) => {
      const html = await stage.read(clerk, page(stage))
      const waiting = [...html.matchAll(/action="(\/meetings\/[^"]*\/take)"/g)].map(([, to = '']) => to)
      for (const to of waiting) await stage.send(clerk, to, {}, page(stage))
    },
  }
  return [handedIn, takenOn]
}

/** A meeting is called, with the items every meeting has. */
export const callStep = (
  calendar: Calendar,
  { name, on, days }: { name: 'held' | 'coming'; on: string; days: number },
): Step => ({
  at: daysAfter(calendar, days, '09:00'),
  take: async (stage) => {
    const facts = {
      on,
      begins: '15:00',
      venue: 'Council chamber, The Old Exchange',
      link: '',
      kind: 'formal',
    }
    const board = madeBefore(stage, 'board')
    const led = await stage.send(clerk, '/meetings/new', { ...facts, board, standing: 'yes' })
    stage.known.set(name, idLedTo(led))
  },
})
