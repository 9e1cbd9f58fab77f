import { describe, expect, it } from 'vitest'
import { syllables } from './syllables.ts'

const said: Readonly<Record<number, string>> = {
  1: 'a I care home school house meet cared asked moved leave through friend help bus give lives course aged moved court dealt vague league 12 2020',
  2: 'people council carers started wanted reason couldn’t didn’t table tables handled social visit money savings budget centre careful placement household something sometimes foster business safety being trying police meeting beyond layer rhythm evening maybe creature',
  3: 'adviser holiday family everyone everything anyone area another together idea important following remember department directed challenging relative employment deciding timetable somebody hospital homelessness creation',
  4: 'experience education information society apprenticeship enjoyable community available American January ability averages operating reality',
  5: 'accommodation university opportunity organisation participation substantiated',
  6: 'responsibility availability',
  7: 'confidentiality',
}

describe('syllables of a word', () => {
  for (const [count, words] of Object.entries(said)) {
    for (const word of words.split(' ').filter((each) => !each.endsWith('_'))) {
      it(`${word} has ${count}`, () => {
        expect(syllables(word)).toBe(Number(count))
      })
    }
  }

  it('are at least one for any letters', () => {
    for (const word of ['x', 'the', 'hmm', 'e', 'es', 'ed', 'é', 'n’t', '’s']) {
      expect(syllables(word)).toBeGreaterThanOrEqual(1)
    }
  })

  it('of letters that spell no word are said one by one', () => {
    expect(syllables('PDF')).toBe(3)
    expect(syllables('www')).toBe(9)
  })
})
