import { describe, expect, it } from 'vitest'
import { gridOfCsv } from '../../../files/csv.ts'
import { readExceptions } from './exceptions.ts'

const readCsv = (text: string) => readExceptions(gridOfCsv('exceptions.csv', text), ['cic-uasc', 'cic-count'])

describe('exceptions from the policy', () => {
  it('release an indicator when somebody answers for it with a reason', () => {
    expect(readCsv('indicator_id,role,reason\nCIC-UASC,Director,Published nationally\n')).toEqual({
      released: [{ indicatorId: 'cic-uasc', role: 'Director', reason: 'Published nationally' }],
      faults: [],
    })
  })

  it.each([
    ['cic-uasc,,Asked for', /say in role who released cic-uasc/],
    ['cic-uasc,Director,', /say in reason why cic-uasc/],
    ['cic-usac,Director,Asked for', /no such indicator. Did you mean cic-uasc/],
  ])('release nothing where a row lacks something: %s', (row, said) => {
    const { released, faults } = readCsv(`indicator_id,role,reason\n${row}\n`)
    expect(released).toEqual([])
    expect(faults.join()).toMatch(said)
  })

  it('say which column is lacking', () => {
    expect(readCsv('indicator_id,reason\ncic-uasc,x\n').faults).toEqual([
      'There is no column role. Give indicator_id, role, reason.',
    ])
  })
})
