#!/usr/bin/env node
// The command. In a clone it builds first when the sources are newer than the last build.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

if (existsSync(fileURLToPath(new URL('../src', import.meta.url)))) {
  const { build } = await import('../scripts/build.js')
  build()
}
await import('../dist/cli/main.js')
