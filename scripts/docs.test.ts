import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accessPage } from './access-page.ts'
import { collectionsPage } from './collections-page.ts'
import { conformancePage } from './conformance-page.ts'
import { indicatorsPage } from './indicators-page.ts'
import { rulesPage } from './rules-page.ts'
import { safeguardingPage } from './safeguarding-page.ts'

it.each<[string, () => string | Promise<string>]>([
  ['access.md', accessPage],
  ['indicators.md', indicatorsPage],
  ['collections.md', collectionsPage],
  ['safeguarding-dataset.md', safeguardingPage],
  ['rules.md', rulesPage],
  ['conformance.md', conformancePage],
])('docs/%s says what the code says: npm run docs makes it again', async (name, page) => {
  expect(readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8')).toBe(await page())
})
