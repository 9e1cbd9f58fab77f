import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { defaultExclude, defineConfig } from 'vitest/config'

/** Published files are not part of the project: tests of them run where a folder of them stands beside it. */
const withoutReal = existsSync(new URL('../shared/statistics', import.meta.url)) ? [] : ['**/*.real.test.ts']

// Tests make much that is soon forgotten: where it has room, less time goes into clearing it away.
setFlagsFromString('--max-semi-space-size=64')
setFlagsFromString('--min-semi-space-size=32')

export default defineConfig({
  resolve: {
    alias: { 'hearth/rules': fileURLToPath(new URL('src/core/rules/index.ts', import.meta.url)) },
  },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: [...defaultExclude, ...withoutReal],
    isolate: false,
    pool: 'threads',
    // Tests that wait for a browser, a database or another program leave their core to one worker more.
    maxWorkers: availableParallelism() + 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // What a file is once its types are off is kept for the next run.
    experimental: { fsModuleCache: true },
  },
})
