import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { departmentChecks } from '../../../test/department-checks.ts'
import { rules } from './catalogue.ts'
import { collections } from './collection.ts'
import { columnsOf, tableNames } from '../ssda903/tables.ts'
import { isLive } from './rule.ts'

const codesIn = (year: number): string[] =>
  rules
    .filter((rule) => isLive(rule, year))
    .map(({ code }) => code)
    .sort()

describe('the catalogue of checks', () => {
  test.each(collections)('holds every check of $id once, and no other', ({ year }) => {
    const listed = departmentChecks.filter(({ since, until }) => since <= year && year <= until)
    expect(codesIn(year)).toEqual(listed.map(({ code }) => code).sort())
  })

  test('is of the size the Department says', () => {
    expect(collections.map(({ year }) => codesIn(year).length)).toEqual([293, 312, 305, 311, 322])
  })

  test('is about the columns the Department names', () => {
    const differing = rules.filter(
      ({ code, since, unlisted, fields }) =>
        !unlisted &&
        departmentChecks.some(
          (listed) =>
            listed.code === code &&
            listed.since <= since &&
            since <= listed.until &&
            [...fields].sort().join() !== [...listed.fields].sort().join(),
        ),
    )
    expect(differing.map(({ code, fields }) => `${code}: ${fields.join(' ')}`)).toEqual([])
  })

  test('says in plain words what to put right', () => {
    for (const { code, message, source } of rules) {
      expect(message, code).toMatch(/^[A-Z].{20,}\.$/)
      expect(source, code).toMatch(/Department for Education/)
    }
  })

  test('marks at least one column of a table it needs, or the child', () => {
    const known = new Set(tableNames.flatMap((table) => Object.keys(columnsOf(table))))
    for (const { code, fields } of rules)
      expect(
        fields.some((field) => known.has(field)),
        code,
      ).toBe(true)
  })

  test('has something each check passes and something it fails', () => {
    const tried = new Set(
      testFiles().flatMap((text) => [...text.matchAll(/ruleCases\('(\w+)'/g)].map(([, code]) => code)),
    )
    expect(rules.filter(({ code }) => !tried.has(code)).map(({ code }) => code)).toEqual([])
  })
})

/** The text of every test of the checks: `ruleCases` itself asks for both kinds of case. */
function testFiles(): string[] {
  const folder = fileURLToPath(new URL('.', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}
