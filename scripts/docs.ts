// npm run docs: writes the pages that are made from the code.
import { writeFileSync } from 'node:fs'
import { indicatorsPage } from './indicators-page.ts'

writeFileSync(new URL('../docs/indicators.md', import.meta.url), indicatorsPage())
