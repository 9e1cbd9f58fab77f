import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'

/** Runs some lines that use `call.js`, as the scripts do, and gives what came of it. */
const after = (lines: string) => {
  const from = new URL('call.js', import.meta.url).href
  const program = `import { call, onDisk } from ${JSON.stringify(from)}; ${lines}; console.log('went on')`
  const words = ['--input-type=module', '--eval', program]
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const node = (lines: string) => `process.execPath, ['--eval', ${JSON.stringify(lines)}]`

describe('a script of the project', () => {
  it('goes on, silently, when the program it runs does its work', () => {
    expect(after(`call(${node('console.log(1)')}, { quiet: true })`)).toEqual({
      status: 0,
      stdout: 'went on\n',
      stderr: '',
    })
  })

  it('stops with the exit code of a program that fails, what that said and what to do', () => {
    const { status, stdout, stderr } = after(
      `call(${node("console.error('no network'); process.exit(7)")}, { quiet: true, otherwise: 'Check the network.' })`,
    )
    expect([status, stdout, stderr]).toEqual([7, '', 'no network\nCheck the network.\n'])
  })

  it('stops with a sentence when there is no such program', () => {
    const { status, stdout, stderr } = after(`call('no-such-program-here', [])`)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Could not run no-such-program-here: /)
  })

  it.each(['EACCES', 'EPERM', 'EROFS', 'ENOSPC'])('stops with a sentence when the disk says %s', (code) => {
    const { status, stdout, stderr } = after(
      `onDisk('finish building', () => { throw Object.assign(new Error('x'), { code: '${code}' }) })`,
    )
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Could not finish building in .*: .*\. Put Hearth in a folder of your own\.\n$/)
  })
})
