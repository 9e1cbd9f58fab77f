import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { once } from 'node:events'
import { buildPostcodeIndex } from '../../src/files/postcodes/build.ts'
import { loadPostcodeIndex } from '../../src/files/postcodes/load.ts'
import { timed } from './clock.ts'

const COUNT = 2_700_000

/** Indexing a directory and opening the index; an invented directory of the real size when none is named. */
export async function postcodes(file: string | undefined, folder: string): Promise<void> {
  const source = file ?? (await invented(join(folder, 'postcodes.csv')))
  console.log(`Postcodes: ${file ?? `an invented directory of ${COUNT} rows`}`)
  const index = join(folder, 'postcodes.index')
  await timed('index', () => buildPostcodeIndex(source, index))
  await timed('open the index and find one', () => loadPostcodeIndex(index)('AA1 1AA'))
}

async function invented(path: string): Promise<string> {
  const out = createWriteStream(path)
  out.write('pcd,oseast1m,osnrth1m,laua\n')
  for (let from = 0; from < COUNT; from += 50_000) {
    const lines = Array.from({ length: 50_000 }, (_, at) => row(from + at))
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return path
}

/** Two letters, a district of one or two digits, a digit and two letters, all different. */
function row(number: number): string {
  const [inward, outward] = [number % 6760, Math.floor(number / 6760)]
  const letters = letter(Math.floor(outward / 20)) + letter(outward)
  const unit = `${inward % 10}${letter(Math.floor(inward / 10))}${letter(Math.floor(inward / 260))}`
  return `${letters}${(outward % 20) + 1} ${unit},${100_000 + (number % 500_000)},${10_000 + (number % 900_000)},E0600005${number % 10}\n`
}

const letter = (number: number): string => String.fromCharCode(65 + (number % 26))
