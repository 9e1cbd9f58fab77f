import type { Calendar } from './calendar.ts'
import { daysAfter, dayTyped, idLedTo, type Step } from './step.ts'
import type { Stage, Typed } from './stage.ts'

const BEGUN = -149
const clerk = 'democratic-services'

const seats = [
  ['Care leaver, seat 1', 'young-person', 'no'],
  ['Care leaver, seat 2', 'young-person', 'no'],
  ['Foster carers’ representative', 'co-opted', 'no'],
  ['Health representative', 'partner', 'no'],
  ['Police representative', 'partner', 'no'],
] as const

/** The board is set up: seats, offices, standing orders. */
export const boardSteps = (calendar: Calendar): Step[] => [
  { at: daysAfter(calendar, BEGUN), take: (stage) => setUp(calendar, stage) },
]

async function setUp(calendar: Calendar, stage: Stage): Promise<void> {
  const from = dayTyped(calendar, BEGUN)
  const id = idLedTo(await stage.send(clerk, '/boards/new', { ...facts, from }))
  stage.known.set('board', id)
  const change = (form: string, typed: Typed) =>
    stage.send(clerk, `/boards/${id}/${form}`, typed, `/boards/${id}`)
  for (const [title, kind, votes] of seats) await change('seat', { title, kind, votes, 'seat-from': from })
  const year = from.slice(0, 4)
  for (const [office, seat] of [
    ['chair', 'seat-1'],
    ['vice-chair', 'seat-2'],
  ] as const)
    await change('office', { office, 'office-seat': seat, year, 'office-from': from })
  await change('orders', orders)
}

const facts = {
  ...{ name: 'Corporate Parenting Board', quorum: '3', 'one-in': '', councillors: '7' },
  ...{ chair: 'Chair', 'vice-chair': 'Vice-chair' },
  contact: 'Democratic Services Officer\nHearthshire Council, The Old Exchange',
  notes: 'The entrance has no steps. Ask at the desk for papers in large print.',
  terms:
    'The board sees to it that the council is a good parent. It asks how children in care and care leavers are doing, listens to what they say, and holds officers and partners to what they promise.',
}

const orders = {
  ...{ 'papers-days': '7', 'papers-at': '12:00', 'agenda-days': '5', 'agenda-at': '' },
  ...{ 'late-days': '1', 'late-at': '12:00', 'takes-questions': 'yes', questions: '2', words: '450' },
  ...{ 'questions-days': '2', 'questions-at': '8:30', substitutes: 'yes', right: 'yes', shut: '' },
  recording: 'The meeting is recorded, and the recording can be watched for six months.',
}
