import { describe, expect, it } from 'vitest'
import { plainText } from './plain.ts'
import { readingAge } from './reading-age.ts'

describe('reading age', () => {
  it('is the Flesch–Kincaid grade and five years: ten words and fifteen syllables in one sentence are 11.0', () => {
    expect(readingAge('The young people told the council about their family homes.').age).toBe(11)
  })

  it('of thirteen words and twenty-six syllables in one sentence is 18.1', () => {
    const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'
    expect(readingAge(platypus)).toMatchObject({ words: 13, age: 18.1 })
  })

  it('is never under five, and five for a text without words', () => {
    expect(readingAge('The cat sat on the mat.').age).toBe(5)
    expect(readingAge('').age).toBe(5)
    expect(readingAge('… ! \n').sentences).toEqual([])
  })

  it('of short plain sentences is nine or under', () => {
    const text =
      'You asked us to help you see the same nurse each time. We have done this. From May there will be one nurse for each town. ' +
      'You can call or text her. If you do not like it, tell us and we will think again.'
    expect(readingAge(text).age).toBeLessThanOrEqual(9)
    expect(plainText(text).plain?.text).toBe(text)
  })

  it('of how offices write is far over nine, and says which sentence and which words are hard', () => {
    const text =
      'Thank you. Consideration is being given to commissioning arrangements in accordance with the corporate transformation programme. We will tell you.'
    const { plain, reading } = plainText(text)
    expect(plain).toBeUndefined()
    expect(reading.age).toBeGreaterThan(12)
    const hardest = [...reading.sentences].sort((a, b) => b.age - a.age)[0]
    expect(hardest?.text).toMatch(/^Consideration/)
    expect(reading.hardWords.map(({ word }) => word)).toContain('transformation')
  })

  it('does not hold legal terms and the words young people chose against a text', () => {
    const text = 'Your independent reviewing officer will ring you. She will ask what you want.'
    expect(readingAge(text).age).toBeGreaterThan(9)
    expect(readingAge(text, ['Independent  Reviewing officer']).age).toBeLessThan(6)
    expect(readingAge(text, ['independent reviewing officer']).hardWords).toEqual([])
  })

  it('keeps a phrase only where it stands as whole words, and reads marks in it as they are', () => {
    expect(readingAge('Carefully.', ['care']).words).toBe(1)
    expect(readingAge('Carefully.', ['care']).age).toBe(readingAge('Carefully.').age)
    expect(readingAge('The UK (all) says so.', ['UK (all)']).words).toBe(4)
  })

  it('takes each line of a list for a sentence, and no abbreviation for an end', () => {
    expect(readingAge('We will:\n- ring you\n- write to you').sentences).toHaveLength(3)
    expect(readingAge('Ask Dr. Who, e.g. on Monday. Then go.').sentences).toHaveLength(2)
  })

  it('rises with longer sentences and with longer words', () => {
    const words = ['We', 'will', 'ask', 'them', 'to', 'come', 'and', 'help']
    const short = readingAge(`${words.join(' ')}.`).age
    const long = readingAge(`${[...words, ...words, ...words].join(' ')}.`).age
    const hard = readingAge(`${words.join(' ')} immediately.`).age
    expect(long).toBeGreaterThan(short)
    expect(hard).toBeGreaterThan(short)
  })
})
