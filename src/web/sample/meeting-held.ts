import { businessSteps, callStep, type Business } from './agenda.ts'
import type { Calendar } from './calendar.ts'
import { papers } from './papers.ts'
import type { Stage } from './stage.ts'
import { daysAfter, dayTyped, madeBefore, type Step } from './step.ts'

const clerk = 'democratic-services'
const held = { meeting: 'held', added: -27 } as const

const business: readonly Business[] = [
  {
    ...{ ...held, name: 'item figures', title: 'How the board’s figures are made', purpose: 'information' },
    text: 'To hear how the data set is made, and what can be read from it.',
    ...{ author: 'figures', planned: '15:20', taken: -13 },
    paper: { name: 'figures', title: 'How the board’s figures are made', by: 'analyst', days: -14 },
  },
  {
    ...{ ...held, name: 'item fostering', title: 'Foster homes for teenagers', purpose: 'discussion' },
    text: 'To consider what has been tried to find foster families for teenagers.',
    ...{ author: 'fostering', planned: '15:40', taken: -13 },
    paper: { name: 'fostering', title: 'Foster homes for teenagers', by: 'service-manager', days: -15 },
  },
  {
    ...{ ...held, name: 'item dentists', title: 'Seeing a dentist', purpose: 'discussion' },
    text: 'To consider what keeps children from seeing a dentist.',
    ...{ author: 'health', planned: '16:10', taken: -13 },
    paper: { name: 'dentists', title: 'Seeing a dentist', by: 'partner', days: -16 },
  },
  {
    ...{ ...held, name: 'item voices', title: 'What young people have asked', purpose: 'discussion' },
    text: 'To hear from the young people’s council.',
    ...{ author: 'participation', planned: '16:30', taken: -13 },
    paper: {
      ...{ name: 'voices', title: 'What young people have asked', by: 'participation-worker', days: -14 },
    },
  },
  {
    ...{ ...held, name: 'item home', title: 'A home of the council’s own', purpose: 'decision' },
    text: 'To consider buying a house.',
    recommendations: 'That officers settle the price within the sum named in the report.',
    ...{ author: 'director', planned: '16:50' },
  },
]

/** The meeting that was held is called, its agenda made, and it goes out with its packs. */
export const heldSteps = (calendar: Calendar): Step[] => [
  callStep(calendar, { name: 'held', on: dayTyped(calendar, 0), days: -41 }),
  ...business.flatMap((each) => businessSteps(calendar, each)),
  { at: daysAfter(calendar, -22), take: closeItem },
  {
    at: daysAfter(calendar, -10, '16:00'),
    take: (stage) => stage.send(clerk, `${heldPage(stage)}/publish`, {}, heldPage(stage)),
  },
]

/** A meeting’s own page. */
const heldPage = (stage: Stage): string => `/meetings/${madeBefore(stage, 'held')}`

/** The house is kept from the public, on its grounds, and comes last. */
async function closeItem(stage: Stage): Promise<void> {
  const page = heldPage(stage)
  const item = `${page}/items/${madeBefore(stage, 'item home')}`
  await stage.send(clerk, `${page}/standing`, { standing: 'exempt' }, page)
  await stage.send(clerk, `${item}/exempt`, grounds, item)
  for (let place = 0; place < 2; place += 1) await stage.send(clerk, `${item}/move`, { to: 'down' }, page)
  await stage.send(clerk, `${page}/papers/new`, theReport(stage))
}

const grounds = {
  ...{ paragraphs: ['3'], outcome: 'keeping-outweighs' },
  why: 'It names the price a seller would take.',
  'for-publishing': 'People should know what the council spends on a house.',
  'for-keeping': 'Whoever knows the price could outbid the council or drive it up.',
}

function theReport(stage: Stage) {
  const item = madeBefore(stage, 'item home')
  return { item, title: 'Buying a house', markdown: papers.home, ready: '', exempt: 'yes' }
}
