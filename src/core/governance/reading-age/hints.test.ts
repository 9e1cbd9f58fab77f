import { expect, it } from 'vitest'
import { hintsFor } from './hints.ts'
import { readingAge } from './reading-age.ts'
import { easierWords, saidEasier } from './said-easier.ts'

const hints = (text: string, kept: readonly string[] = []) => hintsFor(readingAge(text, kept), kept)

it('a hard sentence is shown with the words that make it so, and what to do about each', () => {
  const text =
    'We will ring you. Unfortunately the implementation of transportation arrangements is currently under consideration by a responsible professional.'
  const [hardest, ...rest] = hints(text)
  expect(rest).toEqual([])
  expect(hardest?.parts.map((part) => part.text).join('')).toBe(text.slice('We will ring you. '.length))
  expect(hardest?.parts.filter(({ isHard }) => isHard).map((part) => part.text)).toContain('transportation')
  expect(hardest?.advice).toContain('For “transportation” try “lift”.')
  expect(hardest?.advice[0]).toMatch(/make two sentences/)
})

it('the hardest comes first, a plain text has none, and words that are kept are not marked', () => {
  const two = hints(
    'You will immediately participate. Notification of availability necessitates consideration.',
  )
  expect(two.map(({ age }) => age)).toEqual(two.map(({ age }) => age).toSorted((a, b) => b - a))
  expect(hints('We will ring you. You can say no.')).toEqual([])
  expect(
    hints('Your independent reviewing officer will ring you.', ['independent reviewing officer']),
  ).toEqual([])
})

it('every hard sentence has some advice, and a word in it that can be said easier is easier', () => {
  for (const { advice } of hints(
    'The significant development of the organisation. People always wondered upon meadow butter.',
  ))
    expect(advice.length).toBeGreaterThan(0)
  for (const [word, easier] of easierWords) {
    expect([word, readingAge(easier).hardWords]).toEqual([word, []])
    expect([word, readingAge(word).hardWords.length]).toEqual([word, 1])
  }
  expect(['requirements', 'Opportunities', 'zebra'].map(saidEasier)).toEqual([
    'what you need',
    'chance',
    undefined,
  ])
})
