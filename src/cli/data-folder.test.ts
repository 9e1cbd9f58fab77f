import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { inDataFolder } from './data-folder.ts'
import { help, isCommand } from './help.ts'
import { CannotRun, type Io } from './io.ts'

const io: Io = {
  ...{ out: () => undefined, err: () => undefined, aside: () => undefined, progress: () => undefined },
  ...{ dataFolder: '/kept', version: '0' },
}
const folderFor = (...argv: string[]) => {
  const found = inDataFolder('backup', argv, io)
  return [found.io.dataFolder, ...found.argv]
}

test('the data folder is where it was until another is named, before or after what else is typed', () => {
  expect(folderFor('all.backup')).toEqual(['/kept', 'all.backup'])
  expect(folderFor('all.backup', '--data', 'there')).toEqual([resolve('there'), 'all.backup'])
  expect(folderFor('--data=there', 'all.backup')).toEqual([resolve('there'), 'all.backup'])
})

test('a data folder without a name is refused', () => {
  for (const argv of [['--data'], ['--data='], ['--data', '--out', 'x']])
    expect(() => folderFor(...argv), argv.join(' ')).toThrow(CannotRun)
})

test('a command that keeps nothing leaves it to its own options', () => {
  expect(inDataFolder('sample', ['--data', 'x'], io).argv).toEqual(['--data', 'x'])
})

test('every command that keeps something says so', () => {
  for (const name of Object.keys(help).filter(isCommand)) {
    const keepsNothing = ['sample', 'template', 'indicators'].includes(name)
    expect([name, help[name].includes('--data DIR')]).toEqual([name, !keepsNothing])
  }
})
