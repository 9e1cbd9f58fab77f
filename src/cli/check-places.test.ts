import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, someReturns } from '../../test/cli.ts'

const desk = aDesk()
afterAll(desk.clear)

/** The checks that are not run on the made-up council's return when one of its files is left out. */
async function notRunWithout(file: string): Promise<string[]> {
  const files = Object.entries(someReturns()).filter(([path]) => path !== file)
  const folder = desk.put(`without ${file}`, Object.fromEntries(files))
  const { out } = await desk.call('check', folder, '--authority', 'E06000999', '--format', 'json')
  return (JSON.parse(out) as { notRun: { code: string }[] }).notRun.map(({ code }) => code)
}

describe('hearth check', () => {
  it('finds places with a table of postcodes that came with the return', async () => {
    expect(await notRunWithout('population.csv')).not.toContain('169')
  })
  it('does not run the checks of places without one', async () => {
    expect(await notRunWithout('postcodes.csv')).toContain('169')
  })
})
