import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCouncil, whoIs, type Council } from '../../../test/council.ts'
import { keepSample } from '../../../test/kept-data-set.ts'
import { anEdition } from '../../../test/published.ts'
import { aWebApp, hearthshire, send } from '../../../test/web.ts'
import { readingAge } from '../../core/governance/reading-age/reading-age.ts'
import { indicatorOf } from '../../core/indicators/index.ts'
import { readEdition } from '../../core/reports/publication/read-edition.ts'
import type { Role } from '../../core/roles/roles.ts'
import { day } from '../../core/time/day.ts'

let council: Council
beforeAll(async () => {
  council = await aCouncil({ loaded: false })
})
afterAll(() => council.close())

const NOW = new Date('2025-05-02T09:00:00Z')
const worker = 'participation-worker'
const appFor = (role?: Role) =>
  aWebApp({ db: council.app, who: role === undefined ? undefined : whoIs(role), now: () => NOW })
const pageFor = async (role: Role | undefined, path: string) =>
  (await (await appFor(role)).request(path)).text()
const event = {
  ...{ after: '0', what: 'Pizza and talk', on: '10/4/2025', came: '4', 'first-time': '1' },
  ...{ heard: 'The bus pass comes too late.', changed: '', commitments: '' },
}
const wrote = async (fields: Record<string, string>, path = '/heard/events/new') =>
  send(await appFor(worker), path, { ...event, ...fields }, '/heard/events/new')

describe('an event for young people', () => {
  test('is written down by the participation worker, changed, and read by everybody at work here', async () => {
    expect((await wrote({})).status).toBe(303)
    const path = /\/heard\/events\/[\da-f-]{36}/.exec(await pageFor(worker, '/heard'))?.[0] ?? ''
    expect((await wrote({ after: '1', changed: 'Passes come in May.' }, path)).status).toBe(303)
    const second = await wrote({ after: '1', changed: 'Something else.' }, path)
    const again = await second.text()
    expect(second.status).toBe(409)
    for (const told of ['Somebody else changed this event', 'Something else.', 'name="after" value="2"'])
      expect(again).toContain(told)
    const read = await pageFor('board-member', '/heard')
    expect(read).toContain('Young people who came: 4, 1 for the first time')
    expect(read).toContain('Passes come in May.')
    expect(read).not.toContain(path)
  })
  test('is refused with a name in it, on a day to come, or leading to a promise there is none of', async () => {
    const answer = await wrote({ heard: 'My friend jake is sad.', on: '10/6/2025', commitments: '4711' })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    for (const told of ['Take the name out', 'has not come yet', 'There is no promise 4711'])
      expect(text).toContain(told)
  })
  test('is public when the worker makes it so, without a small number, and no more once it is taken away', async () => {
    expect(await pageFor(undefined, '/young-people')).not.toContain('Pizza')
    await send(await appFor(worker), '/challenges/you-said', { after: '0' })
    const open = await pageFor(undefined, '/young-people')
    expect(open).toContain('Passes come in May.')
    expect(open).toContain('A few young people came')
    const path = /\/heard\/events\/[\da-f-]{36}/.exec(await pageFor(worker, '/heard'))?.[0] ?? ''
    expect((await send(await appFor(worker), `${path}/take-away`, { after: '2' }, path)).status).toBe(303)
    expect(await pageFor(worker, '/heard')).not.toContain('Pizza')
    await send(await appFor(worker), '/challenges/you-said', { after: '1' })
    expect(await pageFor(undefined, '/young-people')).not.toContain('Pizza')
  })
})

describe('surveys', () => {
  const row = (key: string, label: string, numerator: number | null) => ({
    ...{ key, label, numerator, denominator: numerator === null ? null : 31, value: null },
  })
  const period = { period: '2025-03', from: '2024-04-01', to: '2025-03-31', status: 'final' }
  const json = (few: number | null) => ({
    ...{ schema: 'hearth-dataset/1', asAt: '2025-03-31' },
    indicators: [
      {
        id: 'survey-responses',
        series: [{ ...period, numerator: 31, denominator: 120, value: 25.8 }],
        years: [],
      },
      {
        ...{
          id: 'survey-answer',
          series: [{ ...period, numerator: 31, denominator: null, value: 31 }],
          years: [],
        },
        breakdown: [
          row('your-voice/do-you-feel-safe/yes', 'Your voice: Do you feel safe? Yes', 29),
          row('your-voice/do-you-feel-safe/no', 'Your voice: Do you feel safe? No', few),
        ],
      },
    ],
  })

  test('that nobody loaded say what to load, and to everybody that there is nothing yet', async () => {
    expect(await pageFor('analyst', '/heard/surveys')).toContain('/loads/templates')
    expect(await pageFor('board-member', '/heard/surveys')).not.toContain('/loads/templates')
    expect(await pageFor(undefined, '/young-people/surveys')).toContain('nothing to show yet')
  })
  test('are told to the board with how many answered of how many asked', async () => {
    const entries = readEdition({ dataSet: json(2) })?.entries ?? []
    expect(indicatorOf('survey-answer') && entries).toHaveLength(2)
    const about = { authority: hearthshire, asAt: day('2025-03-31'), edition: 'restricted' as const }
    await keepSample(council.owner, { set: { ...about, inputs: [], definitions: 'x', entries } })
    const text = await pageFor('board-member', '/heard/surveys')
    expect(text).toContain('31 of 120 answered (26%). Fewer than half answered.')
    expect(text).toContain('Of 31 who answered')
    expect(text.match(/>2<\/td>/)).not.toBeNull()
  })
  test('are told to everybody as the published edition shows them, in words for a reader of nine', async () => {
    await anEdition(council, { files: { 'dataset.json': JSON.stringify(json(null)) } })
    const text = await pageFor(undefined, '/young-people/surveys')
    expect(text).toContain('31 of 120 answered')
    expect(text).toContain('Some answers are not shown here')
    expect(text).not.toMatch(/>2<\/td>|>No</)
    const words = (/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '').replace(
      /<\/(?:p|h\d|div|t[dhr]|caption|a)>/g,
      '\n',
    )
    expect(readingAge(words.replace(/<[^>]+>/g, ' ')).age).toBeLessThanOrEqual(9)
  })
})
