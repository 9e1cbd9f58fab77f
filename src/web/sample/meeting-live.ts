import type { Calendar } from './calendar.ts'
import { captured } from './captured.ts'
import type { Stage, Typed } from './stage.ts'
import { daysAfter, dayTyped, madeBefore, type Step } from './step.ts'

const clerk = 'democratic-services'

/** What the clerk recorded: at what time, what, and with which words. */
type Entry = readonly [time: string, did: string, typed: Typed]

const came = (who: string): Entry => ['15:00', 'came', { who, 'who-else': '', 'instead-of': '', time: '' }]

/** An item is opened, talked about and noted. */
const talk = (item: string, time: string, discussion: string): readonly Entry[] => [
  [time, 'item-opened', { item, time }],
  [time, 'discussed', { item, discussion }],
]

/** The meeting as the clerk recorded it. */
export const liveSteps = (calendar: Calendar): Step[] => [
  {
    at: daysAfter(calendar, 0, '15:00'),
    take: async (stage) => {
      for (const entry of entriesOf(stage)) await record(calendar, stage, entry)
    },
  },
]

const entriesOf = (stage: Stage): readonly Entry[] => [
  ...['seat-1', 'seat-2', 'seat-3', 'seat-5', 'seat-6', 'seat-8', 'seat-10'].map((seat) =>
    came(`seat:${seat}`),
  ),
  ...['director', 'care', 'fostering', 'health', 'participation', 'figures'].map((post) =>
    came(`post:${madeBefore(stage, post)}`),
  ),
  ['15:01', 'apologies', { seat: 'seat-4' }],
  ['15:02', 'opened', { time: '15:02', recording: 'yes' }],
  ...talk('welcome', '15:02', 'The chair welcomed everybody and thanked the young people for coming.'),
  ...talk(
    'item figures',
    '15:20',
    'Members asked which figures can be set beside other councils’, and why some are hidden.',
  ),
  ...asked('item figures', '15:36'),
  ['15:38', 'noted', { item: 'item figures' }],
  ...talk(
    'item fostering',
    '15:40',
    'Members asked what carers of teenagers say when they leave, and what would have kept them.',
  ),
  ...asked('item fostering', '16:06'),
  ...talk(
    'item dentists',
    '16:10',
    'The board heard that two mornings a month are kept for children in care, and that not all are used.',
  ),
  ...asked('item dentists', '16:26'),
  ...talk(
    'item voices',
    '16:28',
    'Two care leavers told the board what it is like to tell one’s story again and again.',
  ),
  ...asked('item voices', '16:42'),
  [
    '16:44',
    'resolved',
    agreed('item voices', 'That two members sit with the young people’s council each term.', '5', [
      'seat-2',
      'seat-3',
    ]),
  ],
  ['16:50', 'recording-stopped', { time: '16:50' }],
  ['16:50', 'public-excluded', { time: '16:50' }],
  ...talk(
    'item home',
    '16:51',
    'Members asked about the garden, the road and the neighbours, and whether the price could be lower.',
  ),
  [
    '17:02',
    'resolved',
    agreed('item home', 'That officers settle the price within the sum in the report.', '4', [
      'seat-5',
      'seat-1',
    ]),
  ],
  ['17:04', 'public-returned', { time: '17:04' }],
  ['17:05', 'closed', { time: '17:05' }],
]

const agreed = (
  item: string,
  resolution: string,
  votes: string,
  [proposer, seconder]: readonly [string, string],
): Typed => ({
  ...{ item, resolution, decision: 'agreed' },
  ...{ proposer, seconder },
  ...{ for: votes, against: '0', abstained: '0' },
})

const asked = (item: string, time: string): Entry[] =>
  captured
    .filter((each) => each.item === item)
    .map(({ name, wording, owner, due, kind = 'action', side = 'board' }) => [
      time,
      'action',
      { name, item, wording, owner, kind, side, ...(due === undefined ? {} : { due: String(due) }) },
    ])

/** Items and posts are named by the story; a date is days after the meeting. */
async function record(calendar: Calendar, stage: Stage, [time, did, said]: Entry): Promise<void> {
  const { name, item, owner, due, ...typed } = said as Readonly<Record<string, string>>
  const page = `/meetings/${madeBefore(stage, 'held')}/live`
  const sent = {
    ...{ did, ...typed },
    ...(item === undefined ? {} : { item: stage.known.get(item) ?? item }),
    ...(owner === undefined ? {} : { owner: madeBefore(stage, owner) }),
    ...(due === undefined ? {} : { due: dayTyped(calendar, Number(due)) }),
  }
  stage.setClock(daysAfter(calendar, 0, time))
  await stage.send(clerk, page, sent)
  if (name !== undefined) stage.known.set(name, await numberOf(stage, typed['wording'] ?? ''))
}

/** The number under which something was written down. */
async function numberOf(stage: Stage, wording: string): Promise<string> {
  const html = await stage.read(clerk, `/promises?stands=all&words=${encodeURIComponent(wording)}`)
  const found = /href="\/promises\/(\d+)"/.exec(html)?.[1]
  if (found === undefined) throw new Error(`Nothing was written down of “${wording}”`)
  return found
}
