// npm run check: format, types, core types, lint, unused code, tests. Stops at the first that fails.
import { call, tool } from './call.js'
import { setUp } from './setup.js'
import { test } from './test.js'

const steps = [
  ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
  ['Types', 'typescript/bin/tsc', '-p', '.'],
  ['Core types', 'typescript/bin/tsc', '-p', 'src/core', '--noEmit'],
  ['Lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'],
  ['Unused code', 'knip/bin/knip.js'],
]

setUp()
for (const [name, path, ...args] of steps) {
  console.log(`${name} …`)
  const [node, program] = tool(path)
  call(node, [program, ...args])
}
console.log('Tests …')
process.exit(test(['--browser']))
