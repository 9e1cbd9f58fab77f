import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ioSaying, ofHearthshire, someReturns, withoutPaper } from '../../test/cli.ts'
import type { DataSet } from '../core/reports/data-set.ts'
import type { Io } from './io.ts'
import { measuredSet, measuringOptions } from './measured-set.ts'
import { readOptions } from './options.ts'
import { publishWith } from './publish.ts'
import type { Attack } from '../preparing/edition-attack.ts'

const desk = aDesk()
let said: string[] = []
const io: Io = { ...ioSaying((text) => void said.push(text), desk.at('.hearth')), drawing: withoutPaper }
const calm: Attack = () => Promise.resolve({ unknowns: 1, relations: [], narrowest: 6, leaks: [] })

/** Publishes the made-up council's returns with these files beside them; what it says when it refuses. */
async function publish(name: string, files: Readonly<Record<string, string>>, ...more: string[]) {
  said = []
  const notes = desk.put(`${name} notes`, files)
  const words = [desk.at('returns'), notes, ...quick, '--out', desk.at(name), ...more]
  const refusal = await publishWith(calm, words, io).then(
    () => '',
    (error: unknown) => String(error),
  )
  return { refusal, told: said.join('\n'), isWritten: existsSync(desk.at(name)) }
}

/** One month is hidden sooner than thirteen. */
const quick = [...ofHearthshire(), '--months', '1']

let set: DataSet
beforeAll(async () => {
  desk.put('returns', someReturns())
  const typed = readOptions([desk.at('returns'), ...quick], measuringOptions)
  set = (await measuredSet(typed, io)).set
}, 60_000)
afterAll(() => {
  desk.clear()
})

const rows = 'rule,where,sentence,role,reason,date\n'
const panel = { 'commentary/health.md': 'Two young people spoke at the panel.\n' }
const SLOW = 120_000

describe('comments of both editions before they are published', () => {
  let refused: Awaited<ReturnType<typeof publish>>
  beforeAll(async () => {
    const uasc = set.entries.find(({ indicator }) => indicator.id === 'cic-uasc')?.series.at(-1)
    const many = uasc?.figure.kind === 'number' ? (uasc.figure.numerator ?? 0) : 0
    expect(many).toBeGreaterThan(0)
    const sentence = `We care for ${many} unaccompanied asylum-seeking children.`
    refused = await publish('refused', {
      ...panel,
      'commentary/placement-20-miles.md': 'We met on 31 June 2024.\n',
      'commentary/cic-count.md': 'We have {{valeu}}.\n',
      'commentary/cic-uasc.md': sentence,
      'signoffs.csv': `${rows}tells-hidden,cic-uasc,${sentence},Director,Known,31/03/2025\n`,
    })
  }, SLOW)

  it('are refused with an error, and nothing is written', () => {
    expect(refused.isWritten).toBe(false)
    expect(refused.refusal).toMatch(
      /Nothing was written: the comments are not ready to publish\. Put each error right/,
    )
  })

  it('have each slip told with its sentence and what the data say', () => {
    expect(refused.told).toMatch(/^4 texts read: 3 errors, 1 warning\.$/m)
    expect(refused.told).toMatch(/Error \(date\): “We met on 31 June 2024\.”/)
    expect(refused.told).toMatch(/Error \(token\): “\{\{valeu\}\}”\n.*Did you mean \{\{value\}\}\?/)
  })

  it('may not tell what the public edition hides, whoever signs it off', () => {
    expect(refused.told).toMatch(/Error \(tells-hidden\): “We care for \d+ unaccompanied/)
    expect(refused.told).toMatch(/hides:\s+“Unaccompanied\s+asylum-seeking\s+children”\s+in\s+March\s+2025/)
    expect(refused.refusal).toContain('An error cannot be signed off.')
  })

  it('are refused with a warning that nobody answers for, and told how to sign it off', () => {
    expect(refused.told).toMatch(/Warning \(small-count\): “Two young people spoke at the panel\.”/)
    expect(refused.refusal).toContain(
      'small-count,commentary/health.md,"Two young people spoke at the",ROLE,REASON,DATE',
    )
  })

  it('are refused where a sign-off has nobody who answers for it', async () => {
    const table = `${rows}small-count,health,Two young people spoke,,Public,30/03/2025\n`
    const { refusal, isWritten } = await publish('nobody', { ...panel, 'signoffs.csv': table })
    expect(refusal).toMatch(/signoffs\.csv, line 2: say in role who signs it off/)
    expect(isWritten).toBe(false)
  }, 60_000)

  it(
    'are written once it is signed off, and the disclosure report says by whom and why',
    async () => {
      const inFolder = `${rows}small-count,health,Two young people spoke at the panel.,Director,It was public,29/03/2025\n`
      const named = `${rows}small-count,commentary/fostering.md,"Three carers told",Head of service,They said so,30/03/2025\n`
      const files = {
        ...panel,
        'commentary/fostering.md': 'Three carers told us what helps.',
        'signoffs.csv': inFolder,
      }
      const mine = desk.put('mine', { 'mine.csv': named })
      const { refusal, isWritten } = await publish('signed', files, '--signoffs', `${mine}/mine.csv`)
      expect([refusal, isWritten]).toEqual(['', true])
      const report = readFileSync(desk.at('signed', 'disclosure-report.html'), 'utf8')
      const row = ['Director', 'It was public', '29 March 2025', 'Head of service', 'They said so']
      for (const words of ['Warnings signed off', ...row]) expect(report).toContain(words)
      const page = readFileSync(desk.at('signed', 'public', 'dataset.html'), 'utf8')
      expect(page).toContain('Two young people spoke at the panel.')
    },
    SLOW,
  )
})
