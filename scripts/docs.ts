// npm run docs: writes the pages that are made from the code.
import { writeFileSync } from 'node:fs'
import { collectionsPage } from './collections-page.ts'
import { indicatorsPage } from './indicators-page.ts'
import { safeguardingPage } from './safeguarding-page.ts'

const pages = {
  'indicators.md': indicatorsPage(),
  'collections.md': collectionsPage(),
  'safeguarding-dataset.md': safeguardingPage(),
}
for (const [name, text] of Object.entries(pages))
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), text)
