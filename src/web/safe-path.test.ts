import { expect, test } from 'vitest'
import { safePath } from './safe-path.ts'

test.each(['/', '/data-set', '/data-set/children-in-care?month=2025-03&x=%2F', '/a//b'])(
  '%s is ours',
  (path) => {
    expect(safePath(path)).toBe(path)
  },
)

test.each([
  undefined,
  null,
  '',
  'data-set',
  'https://evil.example/',
  '//evil.example',
  '///evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  'javascript:alert(1)',
  '/%09/evil.example/../..//evil.example',
])('%j leads to the first page instead', (path) => {
  expect(safePath(path)).toBe('/')
})
