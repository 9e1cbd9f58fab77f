import { isoDay } from '../../core/time/day.ts'
import { businessSteps, callStep, type Business } from './agenda.ts'
import type { Calendar } from './calendar.ts'
import { daysAfter, madeBefore, type Step } from './step.ts'

const clerk = 'democratic-services'
const coming = { meeting: 'coming', added: 34 } as const

const business: readonly Business[] = [
  {
    ...{ ...coming, name: 'item leaving', title: 'What young people are told before they turn 18' },
    ...{ purpose: 'discussion', author: 'leaving', planned: '15:40', taken: 50 },
    text: 'To consider the booklet for young people who are about to leave care.',
    paper: { name: 'leaving', title: 'Before you turn 18', by: 'service-manager', days: 49 },
  },
  {
    ...{ ...coming, name: 'item reviews', title: 'What reviewing officers have noticed' },
    ...{ purpose: 'information', author: 'reviewing', planned: '16:10' },
    text: 'To hear how children take part in their reviews.',
    paper: {
      ...{ name: 'reviews', title: 'How children take part in reviews', days: 54 },
      by: 'independent-reviewing-officer',
    },
  },
  {
    ...{ ...coming, name: 'item teenagers', title: 'Foster homes for teenagers: a plan with costs' },
    ...{ purpose: 'decision', author: 'fostering', planned: '16:30' },
    text: 'To consider the plan the board asked for.',
    recommendations: 'That the plan be agreed.',
  },
]

/** The next meeting: called, some papers there, one waiting for the clerk, one not yet written. */
export const comingSteps = (calendar: Calendar): Step[] => [
  callStep(calendar, { name: 'coming', on: isoDay(calendar.coming), days: 12 }),
  ...business.flatMap((each) => businessSteps(calendar, each)),
  {
    at: daysAfter(calendar, 36),
    take: async (stage) => {
      const [last, next] = [madeBefore(stage, 'held'), madeBefore(stage, 'coming')]
      const paper = { item: 'minutes', title: 'Minutes of the last meeting', markdown: '' }
      await stage.send(clerk, `/meetings/${next}/papers/new`, { ...paper, ready: `minutes:${last}` })
    },
  },
  {
    at: daysAfter(calendar, 55, '15:00'),
    take: async (stage) => {
      const page = `/meetings/${madeBefore(stage, 'coming')}`
      // A public paper waits until somebody has read what officers wrote.
      await stage.send(clerk, '/promises/paper/read', {})
      return stage.send(clerk, `${page}/bring-forward`, {}, page)
    },
  },
]
