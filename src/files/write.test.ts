import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inWords, Refusal } from './refusal.ts'
import { writeWhole } from './write.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-'))
})
afterEach(() => {
  chmodSync(folder, 0o700)
  rmSync(folder, { recursive: true })
})

const contents = (of = folder) =>
  Object.fromEntries(readdirSync(of).map((name) => [name, readFileSync(join(of, name), 'utf8')]))

describe('the outputs of a run', () => {
  it('are written into a folder that is made for them, and nothing else is left there', () => {
    const out = join(folder, 'a/b')
    const parts = [Buffer.from('o'), Buffer.from('ne')]
    writeWhole(out, [
      { name: 'x', content: 'Zoë' },
      { name: 'y', content: Buffer.from('y') },
      { name: 'z', content: parts },
    ])
    expect(contents(out)).toEqual({ x: 'Zoë', y: 'y', z: 'one' })
  })

  it('take the place of earlier ones', () => {
    writeFileSync(join(folder, 'x'), 'earlier')
    writeWhole(folder, [{ name: 'x', content: 'later' }])
    expect(contents()).toEqual({ x: 'later' })
  })

  it('are not written at all when one of them cannot be, and earlier ones stand as they were', () => {
    writeFileSync(join(folder, 'x'), 'earlier')
    mkdirSync(join(folder, 'z'))
    const outputs = ['w', 'x', 'z'].map((name) => ({ name, content: 'later' }))
    expect(() => {
      writeWhole(folder, outputs)
    }).toThrow(/nothing was written: it is a folder/)
    expect(readdirSync(folder)).toEqual(['x', 'z'])
    expect(readFileSync(join(folder, 'x'), 'utf8')).toBe('earlier')
  })

  it.runIf(existsSync('/proc/self'))('are refused at once where no folder can be made at all', () => {
    expect(() => {
      writeWhole('/proc/hearth/a', [{ name: 'x', content: 'x' }])
    }).toThrow('nothing can be made there. Choose another place.')
  })

  it('leave no folder behind when they could not be written', () => {
    expect(() => {
      writeWhole(join(folder, 'a/b'), [
        { name: 'no/such', content: '' },
        { name: 'x'.repeat(300), content: '' },
      ])
    }).toThrow(Refusal)
    expect(readdirSync(folder)).toEqual([])
  })

  it('are refused in words when the folder is a file', () => {
    writeFileSync(join(folder, 'x'), '')
    expect(() => {
      writeWhole(join(folder, 'x'), [])
    }).toThrow(/is a file, not a folder/)
  })

  it('are refused in words when this account may not write there, which only root always may', () => {
    chmodSync(folder, 0o500)
    const write = () => {
      writeWhole(folder, [{ name: 'x', content: '' }])
    }
    if (process.getuid?.() === 0) expect(write).not.toThrow()
    else expect(write).toThrow(/no permission/)
  })
})

describe('what went wrong on disk', () => {
  it('is said in words a person can act on', () => {
    const said = (code: string) => inWords('Could not write x', Object.assign(new Error('E'), { code }))
    expect(said('ENOSPC')).toBe('Could not write x: the disk is full. Make room, or choose another place.')
    expect(said('EACCES')).toMatch(/no permission/)
    expect(said('EODD')).toMatch(/the machine said EODD/)
    expect(inWords('Could not', 'nonsense')).toMatch(/unknown/)
  })
})
