import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/cli.ts'
import { departmentChecks } from '../../test/department-checks.ts'
import { collections } from '../core/rules/collection.ts'

// Returns made by others with invented children, and Ofsted's lists of settings that do not exist, where they stand
// beside the checkout. Codes in them are random, so that most checks find much.
const samples = fileURLToPath(new URL('../../../shared/samples/', import.meta.url))
const validator = join(samples, 'ssda903', 'validator-2018')
const years = join(samples, 'ssda903', 'years')
const providers = readdirSync(join(samples, 'providers')).map((name) => join(samples, 'providers', name))

interface Answer {
  readonly collection: string
  readonly rows: Readonly<Record<string, number>>
  readonly findings: readonly { readonly code: string; readonly table: string; readonly row: number }[]
  readonly notRun: readonly { readonly code: string; readonly because: string }[]
}

const desk = aDesk()
afterAll(desk.clear)

/** What was answered before: thousands of children are checked once for whoever asks the same. */
const answers = new Map<string, Promise<Answer>>()

function answer(...argv: string[]): Promise<Answer> {
  const asked = argv.join('\n')
  const known = answers.get(asked) ?? answered(argv)
  answers.set(asked, known)
  return known
}

const answered = async (argv: readonly string[]): Promise<Answer> =>
  JSON.parse((await desk.call('check', ...argv, '--format', 'json')).out) as Answer

const codesOf = (year: number): string[] =>
  departmentChecks.filter(({ since, until }) => since <= year && year <= until).map(({ code }) => code)

describe('a real return', () => {
  it.each(collections)('has every check of $id run, or the reason why not', async ({ id, year }) => {
    const { notRun, findings } = await answer(validator, '--collection', id)
    const unrun = new Set(notRun.map(({ code }) => code))
    expect(notRun.every(({ because }) => /^[A-Z].+\.$/.test(because))).toBe(true)
    expect(findings.filter(({ code }) => unrun.has(code))).toEqual([])
    const codes = codesOf(year)
    expect([...unrun].filter((code) => !codes.includes(code))).toEqual([])
    expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(90)
  })

  it('has its rows counted as they stand in the files', async () => {
    const { rows, findings } = await answer(validator, '--collection', '2022-23')
    expect(rows).toMatchObject({ Header: 2675, Episodes: 5050, Reviews: 12_582, OC2: 2675 })
    for (const { table, row } of findings) expect(row).toBeLessThan(rows[table] ?? 0)
  })

  it('is read as XML too', async () => {
    const { rows } = await answer(join(validator, 'fake_903.xml'), '--collection', '2022-23')
    expect(rows).toMatchObject({ Header: 253, Episodes: 459, Reviews: 1206 })
  })

  it('with last year’s return and Ofsted’s lists lacks nothing but postcodes and the council', async () => {
    const { notRun } = await answer(
      validator,
      '--collection',
      '2022-23',
      '--previous',
      validator,
      '--providers',
      ...providers,
    )
    const reasons = new Set(notRun.map(({ because }) => because.replace(/PL_\w+/g, 'PL')))
    for (const because of reasons) expect(because).toMatch(/PL|which council/)
  })

  it('is not guessed at where a folder holds several of other years', async () => {
    const { code, err } = await desk.call('check', years, '--collection', '2022-23')
    expect(code).toBe(2)
    expect(err).toMatch(/The returns here are of 2017-18, .*\. None is of 2022-23\./)
  })
})
