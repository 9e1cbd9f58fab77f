import type { Calendar } from './calendar.ts'
import type { PostName } from './posts.ts'
import type { Player, Stage } from './stage.ts'
import { dayInParts, daysAfter, madeBefore, type Step } from './step.ts'
import { toldSteps, type Told } from './told.ts'

const worker = 'participation-worker'

/** A card in a young person’s words, how it came, and what was done with it. */
export interface CardStory {
  readonly name: string
  readonly words: string
  /** Handed to the worker, or sent from the page that needs no account; and how many days after the meeting. */
  readonly from: 'worker' | 'page'
  readonly days: number
  /** It is about them alone. */
  readonly isAlone?: true
  readonly takenUp?: { readonly days: number; readonly owner: PostName; readonly due: number }
  readonly joins?: { readonly days: number; readonly challenge: string }
  readonly routed?: {
    readonly days: number
    readonly to: PostName
    readonly heardBy?: Player
    readonly ended?: number
  }
  readonly then?: readonly Told[]
}

/** A card comes in, is read by the worker with young people, and goes its way. */
export const cardSteps = (calendar: Calendar, story: CardStory): Step[] => [
  { at: daysAfter(calendar, story.days, '17:30'), take: (stage) => handIn(stage, story) },
  ...readSteps(calendar, story),
  ...toldSteps(calendar, story.name, story.then ?? []),
]

async function handIn(stage: Stage, { name, words, from, isAlone }: CardStory): Promise<void> {
  if (from === 'page')
    await stage.send('nobody', '/young-people/say', { words, about: isAlone ? 'alone' : 'many' })
  else await stage.send(worker, '/challenges/new', { words, alone: isAlone ? 'yes' : '' })
  stage.known.set(`card ${name}`, await cardIn(stage, words))
}

/** The newest card: nothing of a card’s words stands in its address. */
async function cardIn(stage: Stage, words: string): Promise<string> {
  const html = await stage.read(worker, '/challenges')
  for (const [, id = ''] of html.matchAll(/\/challenges\/cards\/([\da-f-]{36})/g))
    if (![...stage.known.values()].includes(id)) return id
  throw new Error(`No card says “${words}”`)
}

function readSteps(calendar: Calendar, { name, takenUp, joins, routed }: CardStory): Step[] {
  const deed = (
    days: number,
    what: string,
    by: Player,
    typed: (stage: Stage) => Record<string, string>,
  ): Step => ({
    at: daysAfter(calendar, days, '10:30'),
    take: async (stage) => {
      const page = `/challenges/cards/${madeBefore(stage, `card ${name}`)}`
      await stage.send(by, `${page}/${what}`, typed(stage), page)
      if (what === 'take-up') stage.known.set(name, await challengeOf(stage, page))
    },
  })
  const none = () => ({})
  return [
    ...(takenUp
      ? [
          deed(takenUp.days, 'take-up', worker, (stage) => ({
            ...{ owner: madeBefore(stage, takenUp.owner) },
            ...(dayInParts(calendar, takenUp.due) as Record<string, string>),
          })),
        ]
      : []),
    ...(joins
      ? [deed(joins.days, 'join', worker, (stage) => ({ challenge: madeBefore(stage, joins.challenge) }))]
      : []),
    ...(routed
      ? [deed(routed.days, 'route', worker, (stage) => ({ post: madeBefore(stage, routed.to) }))]
      : []),
    ...(routed?.heardBy ? [deed(routed.days + 1, 'hear', routed.heardBy, none)] : []),
    ...(routed?.ended === undefined ? [] : [deed(routed.ended, 'end', worker, none)]),
  ]
}

async function challengeOf(stage: Stage, page: string): Promise<string> {
  const found = /href="\/promises\/(\d+)"/.exec(await stage.read(worker, page))?.[1]
  if (found === undefined) throw new Error('The card became no challenge')
  return found
}
