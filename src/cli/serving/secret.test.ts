import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { secretsOf } from './secret.ts'

const folder = mkdtempSync(join(tmpdir(), 'hearth secret '))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('The secret is drawn once, kept for its owner alone, and gives forms another key than sign-ins', () => {
  const first = secretsOf(undefined, join(folder, 'a'))
  expect(secretsOf(undefined, join(folder, 'a'))).toEqual(first)
  expect(secretsOf(undefined, join(folder, 'b'))).not.toEqual(first)
  expect(first.forms).not.toBe(first.signIn)
  expect(statSync(join(folder, 'a', 'secret')).mode & 0o777).toBe(0o600)
})

test('A secret that is given is used, and none is drawn', () => {
  const given = 'given by the council, and long enough'
  expect(secretsOf(given, join(folder, 'c'))).toEqual(secretsOf(given, join(folder, 'd')))
  expect(statSync(join(folder, 'c'), { throwIfNoEntry: false })).toBeUndefined()
})

test('A secret cut short is not used', () => {
  writeFileSync(join(folder, 'secret'), 'abc')
  expect(() => secretsOf(undefined, folder)).toThrow('is broken')
})
