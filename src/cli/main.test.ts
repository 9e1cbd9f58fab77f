import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'

const desk = aDesk()
beforeAll(() => {
  desk.put('returns', someReturns(12))
})
afterAll(() => {
  desk.clear()
})

const from = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const program = ['--import', import.meta.resolve('tsx'), from('./main.ts')]

/** Calls the program itself, as another program would: nothing is a terminal. */
const hearth = (words: readonly string[], environment: Record<string, string> = {}) =>
  spawnSync(process.execPath, [...program, ...words], {
    cwd: desk.at(),
    encoding: 'utf8',
    env: { ...process.env, TSX_TSCONFIG_PATH: from('../../tsconfig.json'), HEARTH_DATA: '', ...environment },
  })

describe('the program', () => {
  it('writes to out where one stands, and says nothing to anyone but whom it was asked by', () => {
    const { status, stdout, stderr } = hearth(['report', 'returns', ...ofHearthshire()])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^Hearthshire's data set as at 31 March 2025 is in out\n/)
    expect(readdirSync(desk.at('out')).sort()).toContain('dataset.html')
  })

  it('gives children as CSV alone', () => {
    const { status, stdout, stderr } = hearth([
      'children',
      'cic-count',
      'returns',
      ...ofHearthshire().slice(0, 4),
    ])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^child_id,in_denominator,in_numerator,reason\r\n/)
  })

  it('says on the other stream why it could not run, and how', () => {
    const { status, stdout, stderr } = hearth(['report', 'nowhere', ...ofHearthshire()])
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /nowhere: Could not read nowhere: there is nothing there\. Check the spelling\.\n$/,
    )
  })

  it('keeps its indexes where HEARTH_DATA says, else in .hearth where one stands', () => {
    const index = (environment: Record<string, string>) =>
      hearth(['reference', 'postcodes', 'returns/postcodes.csv'], environment)
    expect(index({ HEARTH_DATA: desk.at('kept here') }).status).toBe(0)
    expect(existsSync(desk.at('kept here', 'postcodes.index'))).toBe(true)
    expect(existsSync(desk.at('.hearth', 'postcodes.index'))).toBe(false)
    expect(index({}).status).toBe(0)
    expect(existsSync(desk.at('.hearth', 'postcodes.index'))).toBe(true)
  })

  it('takes a reader who stops early for no fault', async () => {
    const words = ['indicators', '--json']
    const child = spawn(process.execPath, [...program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((done) => child.on('close', done))
    expect([code, said]).toEqual([0, ''])
  })
})
