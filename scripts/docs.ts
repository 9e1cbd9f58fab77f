// npm run docs: writes the pages, and the table of columns, that are made from the code.
import { writeFileSync } from 'node:fs'
import { accessPage } from './access-page.ts'
import { collectionsPage } from './collections-page.ts'
import { columnsBehindSource } from './columns-behind-source.ts'
import { conformancePage } from './conformance-page.ts'
import { indicatorsPage } from './indicators-page.ts'
import { rulesPage } from './rules-page.ts'
import { safeguardingPage } from './safeguarding-page.ts'

const pages = {
  'access.md': await accessPage(),
  'indicators.md': indicatorsPage(),
  'collections.md': collectionsPage(),
  'safeguarding-dataset.md': safeguardingPage(),
  'rules.md': rulesPage(),
  'conformance.md': conformancePage(),
}
for (const [name, text] of Object.entries(pages))
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), text)
writeFileSync(new URL('../src/core/reports/columns-behind.ts', import.meta.url), await columnsBehindSource())
