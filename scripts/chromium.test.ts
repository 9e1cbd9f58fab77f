import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Environment = Readonly<Record<string, string>>
interface Chromium {
  readonly hasChromium: (environment: Environment) => boolean
  readonly foundOrInstalled: (environment: Environment, call: Call) => boolean
}
type Call = (program: string, words: readonly string[]) => { readonly status: number }

/** Plain Node, which runs before anything is installed: it has no types but these. */
const { foundOrInstalled, hasChromium } = (await import(
  new URL('chromium.js', import.meta.url).href
)) as Chromium

/** A folder with programs of these names, as a search path. */
function pathWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearth-path-'))
  for (const name of names) {
    writeFileSync(join(folder, name), '')
    chmodSync(join(folder, name), 0o755)
  }
  return folder
}

/** Stands for apt-get: says what it was asked, and puts the browser there when it is to. */
function installer(path: string, brings: boolean) {
  const asked: string[] = []
  const call: Call = (_, words) => {
    asked.push(words[0] ?? '')
    if (brings && words[0] === 'install') writeFileSync(join(path, 'chromium'), '')
    return { status: brings ? 0 : 100 }
  }
  return { asked, call }
}

const isRoot = process.getuid?.() === 0

test('a browser on the search path or named is found, and nothing is installed', () => {
  const { asked, call } = installer('', true)
  expect(foundOrInstalled({ PATH: pathWith('google-chrome', 'apt-get') }, call)).toBe(true)
  expect(hasChromium({ PATH: '', CHROMIUM_PATH: join(pathWith('mine'), 'mine') })).toBe(true)
  expect(hasChromium({ PATH: '', CHROMIUM_PATH: '/nowhere/chromium' })).toBe(false)
  expect(asked).toEqual([])
})

test.runIf(isRoot)('where none is, whoever may install gets one', () => {
  const PATH = pathWith('apt-get')
  const { asked, call } = installer(PATH, true)
  expect([foundOrInstalled({ PATH }, call), asked]).toEqual([true, ['update', 'install']])
})

test.runIf(isRoot)('where it cannot be installed, there is none', () => {
  const PATH = pathWith('apt-get')
  const { asked, call } = installer(PATH, false)
  expect([foundOrInstalled({ PATH }, call), asked]).toEqual([false, ['update']])
})

test('nothing is installed where somebody says no, or packages come another way', () => {
  const { asked, call } = installer('', true)
  expect(foundOrInstalled({ PATH: pathWith('apt-get'), HEARTH_INSTALL: 'no' }, call)).toBe(false)
  expect(foundOrInstalled({ PATH: pathWith('brew') }, call)).toBe(false)
  expect(asked).toEqual([])
})
