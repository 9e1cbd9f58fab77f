import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { indicatorsPage } from './indicators-page.ts'

it('the page of indicators says what the catalogue says: npm run docs makes it again', () => {
  expect(readFileSync(new URL('../docs/indicators.md', import.meta.url), 'utf8')).toBe(indicatorsPage())
})
