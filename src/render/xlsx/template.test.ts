import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { load } from '../../core/record/load.ts'
import {
  collectionNames,
  collectionOf,
  columnsOf,
  type CollectionName,
} from '../../core/sources/collections.ts'
import { templateOf, type Template } from '../../core/sources/template.ts'
import { gridsOfWorkbook } from '../../files/workbook.ts'
import { renderTemplate } from './template.ts'

/** The template with its example row told as if somebody had filled it in. */
const filledIn = (template: Template): Template => ({
  ...template,
  columns: template.columns.map((column) => ({
    ...column,
    example: column.example.replace('EXAMPLE', 'A17'),
  })),
})

const loaded = async (name: string, bytes: Uint8Array) => load(await gridsOfWorkbook(name, bytes))

describe('a template', () => {
  it.each(collectionNames)('of %s is known as what it is, and its example is passed over', async (name) => {
    const { accounts, faults, facts } = await loaded(`${name}.xlsx`, await renderTemplate(templateOf(name)))
    expect(faults).toEqual([])
    expect(accounts.map(({ kind }) => kind).sort()).toEqual(
      [`collection/${name}`, 'template/notes', 'template/notes'].sort(),
    )
    expect(facts[name]).toEqual([])
    expect(accounts[0]).toMatchObject({ rowsIn: 1, used: 0, listed: [{ line: 2 }] })
  })

  it.each(collectionNames)('of %s, filled in, gives back every value of the row', async (name) => {
    const { facts } = await loaded('x.xlsx', await renderTemplate(filledIn(templateOf(name))))
    expect(facts[name]).toHaveLength(1)
    for (const column of Object.keys(collectionOf(name).example))
      if (collectionOf(name).example[column] !== '') expect(facts[name]?.[0]).toHaveProperty(column)
  })

  it('is the same bytes every time', async () => {
    const make = () => renderTemplate(templateOf('peps'))
    expect(await make()).toEqual(await make())
  })

  it('says of every column what to write in it, and no code is offered that is not read', () => {
    for (const name of collectionNames)
      for (const { heading, about, choices } of templateOf(name).columns) {
        expect(about).toMatch(/\S/)
        const codes = columnsOf(name)[heading]?.codes
        if (codes) expect(choices.map(([code]) => code).sort()).toEqual(Object.keys(codes).sort())
      }
  })
})

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

describe.runIf(office)('saved by LibreOffice', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hearth template '))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  it.each(['ods', 'xlsx'])(
    'as %s, templates read back unchanged',
    async (form) => {
      const some: CollectionName[] = [
        'health_assessments',
        'escalations',
        'attendance',
        'foster_households',
        'advocacy',
      ]
      const names = some.map((name) => `${name}.xlsx`)
      for (const name of some)
        writeFileSync(join(folder, `${name}.xlsx`), await renderTemplate(filledIn(templateOf(name))))
      const outcome = join(folder, form)
      execFileSync(
        office ?? '',
        [
          '--headless',
          `-env:UserInstallation=file://${join(folder, 'profile').replaceAll(' ', '%20')}`,
          '--convert-to',
          form,
          '--outdir',
          outcome,
          ...names,
        ],
        { cwd: folder, stdio: 'ignore' },
      )
      for (const name of some) {
        const before = await loaded('a', readFileSync(join(folder, `${name}.xlsx`)))
        const after = await loaded('a', readFileSync(join(outcome, `${name}.${form}`)))
        expect(after.faults).toEqual([])
        expect(after.facts).toEqual({
          [name]: before.facts[name]?.map(
            (fact) => expect.objectContaining({ ...fact, origin: expect.anything() as object }) as object,
          ),
        })
      }
    },
    60_000,
  )
})
