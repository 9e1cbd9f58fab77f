import { asked } from './asked.ts'
import { boardSteps } from './board.ts'
import { calendarAt, type Calendar } from './calendar.ts'
import { cardSteps } from './cards.ts'
import { heldTo } from './held-to.ts'
import { offered } from './offered.ts'
import { followed } from './followed.ts'
import { comingSteps } from './meeting-coming.ts'
import { heldSteps } from './meeting-held.ts'
import { liveSteps } from './meeting-live.ts'
import { minutesSteps } from './minutes.ts'
import { postSteps } from './posts.ts'
import { said } from './said.ts'
import { openStage, type StageMeans } from './stage.ts'
import { daysAfter, type Step } from './step.ts'
import { storySteps, toldSteps } from './told.ts'
import { asUser } from '../../store/as-user.ts'
import { boardsOf } from '../../store/boards.ts'

/** Packs that are still being made when the year has been played. */
export interface Played {
  readonly settled: () => Promise<void>
}

/**
 * Plays the made-up board’s year up to now through the pages and forms that people use. `undefined`, and nothing is done,
 * when there is a board already.
 */
export async function playBoard(means: StageMeans, now: Date): Promise<Played | undefined> {
  const { code } = means.config.authority
  const asker = { userId: 'sample:democratic-services', authority: code }
  if ((await asUser(means.db, asker, (tx) => boardsOf(tx, code))).length > 0) return undefined
  const stage = openStage(means)
  for (const { at, take } of stepsOf(calendarAt(now))) {
    stage.setClock(at)
    await take(stage)
  }
  return { settled: stage.packs.settled }
}

/** Everything that happened, in the order of time. */
export const stepsOf = (calendar: Calendar): Step[] =>
  [
    ...postSteps(calendar),
    ...boardSteps(calendar),
    ...heldSteps(calendar),
    ...liveSteps(calendar),
    ...minutesSteps(calendar),
    ...comingSteps(calendar),
    ...[...asked, ...offered, ...heldTo].flatMap((story) => storySteps(calendar, story)),
    ...Object.entries(followed).flatMap(([name, told]) => toldSteps(calendar, name, told)),
    ...said.flatMap((story) => cardSteps(calendar, story)),
    publishesWhatWasSaid(calendar),
  ].sort((a, b) => a.at.getTime() - b.at.getTime())

/** Young people make what they said and what came of it public. */
const publishesWhatWasSaid = (calendar: Calendar): Step => ({
  at: daysAfter(calendar, 49, '17:00'),
  take: (stage) => stage.send('participation-worker', '/challenges/you-said', {}),
})
