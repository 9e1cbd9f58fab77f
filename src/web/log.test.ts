import { expect, test } from 'vitest'
import { brokenOff } from './log.ts'

test('Work that met a database starting up waits for it; no fault is told', () => {
  const starting = Object.assign(new Error('the database system is starting up'), { code: '57P03' })
  expect(brokenOff('loads', starting)).toEqual({ method: 'WORK', route: 'loads', away: 'database' })
})

test('A fault in work is told by kind and place, never in the words of who met it', () => {
  const told = brokenOff('loads', new TypeError('CHILD-17 has no date of birth'))
  expect(told).toMatchObject({
    method: 'WORK',
    route: 'loads',
    fault: expect.stringMatching(/^TypeError at /) as unknown,
  })
  expect(JSON.stringify(told)).not.toContain('CHILD-17')
})
