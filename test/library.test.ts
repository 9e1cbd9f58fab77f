import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const root = new URL('../', import.meta.url)
const text = (path: string): string => readFileSync(new URL(path, root), 'utf8')

test('the example in the library page is the one that runs, and says what it found', async () => {
  const said: string[] = []
  const spy = vi.spyOn(console, 'log').mockImplementation((line: string) => {
    said.push(line)
  })
  await import('../examples/check-a-return.ts')
  spy.mockRestore()
  expect(said).toEqual([
    expect.stringMatching(/^142 Episodes row 0 \(DEC, REC\): .+\.$/),
    "502 was not run: Last year's return was not given.",
  ])
  expect(text('docs/library.md')).toContain(text('examples/check-a-return.ts').trim())
})

test('the package names what the page names', () => {
  const { exports } = JSON.parse(text('package.json')) as { exports: Record<string, string> }
  expect(exports['./rules']).toBe('./dist/core/rules/index.js')
})
