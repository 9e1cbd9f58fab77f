import { afterAll, describe, expect, it } from 'vitest'
import { aDesk } from '../../test/cli.ts'

const desk = aDesk()
afterAll(() => {
  desk.clear()
})

describe('hearth', () => {
  it('says which it is, by its own version and that of the definitions', async () => {
    const { code, out } = await desk.call('--version')
    expect([code, out.trim()]).toEqual([0, 'hearth 1.2.3, definitions 2026.2'])
  })
  it.each(['report', 'children', 'sample', 'indicators', 'reference'])(
    '%s explains itself',
    async (command) => {
      const { code, out } = await desk.call(command, '--help')
      expect(code).toBe(0)
      expect(out).toMatch(new RegExp(`^hearth ${command} `))
      expect((await desk.call('help', command)).out).toBe(out)
    },
  )
  it('without a word lists its commands', async () => {
    const { code, out } = await desk.call()
    expect(code).toBe(0)
    for (const command of ['report', 'children', 'sample', 'indicators', 'reference'])
      expect(out).toContain(`hearth ${command}`)
  })
})
