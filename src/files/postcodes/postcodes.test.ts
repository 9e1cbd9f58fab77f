import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Refusal } from '../refusal.ts'
import { buildPostcodeIndex } from './build.ts'
import { loadPostcodeIndex } from './load.ts'
import { openPostcodes } from './open.ts'
import { pack } from './pack.ts'

let folder = ''
let index = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearth-'))
  index = join(folder, 'postcodes.index')
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function build(directory: string | Uint8Array) {
  const source = join(folder, 'directory.csv')
  writeFileSync(source, directory)
  return await buildPostcodeIndex(source, index)
}

const plain = 'postcode,easting,northing,laua\n'

describe('a postcode', () => {
  it('is found however it is spaced and cased, and an unknown or impossible one is not', async () => {
    await build(plain + 'AB1 0AA,385386,801193,S12000033\nSW1A1AA,529090,179645,E09000033\n')
    const find = loadPostcodeIndex(index)
    for (const text of ['AB1 0AA', 'ab10aa', ' A B10 AA '])
      expect(find(text)).toEqual({ easting: 385386, northing: 801193, authority: 'S12000033' })
    expect(find('SW1A 1AA')?.authority).toBe('E09000033')
    for (const text of ['', ' ', 'AB1 0AB', 'AB1', 'AB2 0AA', 'AB1 0A-', 'AB1 0AAAAAA', '\u0141\u0106'])
      expect(find(text)).toBeUndefined()
  })

  it('may have any shape of up to eight letters and digits, and O is not 0', async () => {
    await build(plain + 'X,1,2,E1\nXX12345Z,3,4,E1\nQ0 0QQ,5,6,E1\n')
    const find = loadPostcodeIndex(index)
    expect(['x', 'XX12 345Z', 'Q0 0QQ', 'QO OQQ'].map((text) => find(text)?.easting)).toEqual([
      1,
      3,
      5,
      undefined,
    ])
  })

  it('packs into a pair of numbers that no other postcode has', () => {
    const postcodes = fc.stringMatching(/^[A-Z0-9]{1,8}$/)
    fc.assert(
      fc.property(postcodes, postcodes, (one, other) => {
        const [a, b] = [pack(one), pack(other)]
        expect(a?.outward).toBeLessThan(2 ** 32)
        expect(a?.inward).toBeLessThan(2 ** 16)
        expect(a?.outward === b?.outward && a?.inward === b?.inward).toBe(one === other)
      }),
    )
  })

  it('is found in an index exactly when it was in the directory', async () => {
    const places = fc.uniqueArray(fc.stringMatching(/^[A-C0-1]{1,6}$/), { minLength: 1, maxLength: 300 })
    await fc.assert(
      fc.asyncProperty(places, places, async (there, asked) => {
        await build(plain + there.map((postcode, i) => `${postcode},${i + 1},${i + 2},E${i % 7}\n`).join(''))
        const find = loadPostcodeIndex(index)
        for (const postcode of [...there, ...asked]) {
          const i = there.indexOf(postcode)
          const place = { easting: i + 1, northing: i + 2, authority: `E${i % 7}` }
          expect(find(postcode)).toEqual(i === -1 ? undefined : place)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('a postcode directory', () => {
  it('has its columns in any order among others, quoted or not, under any name the ONS has used', async () => {
    const row = '"x, ""y""","E06000059","801193","AB1 0AA","385386"'
    for (const [laua, east, north, pcd] of [
      ['laua', 'oseast1m', 'osnrth1m', 'pcds'],
      ['LAD25CD', 'EAST1M', 'NORTH1M', 'PCD7'],
      ['oslaua', 'Easting', 'Northing', 'Postcode'],
    ]) {
      await build(`\uFEFFname,${laua},"${north}",${pcd},${east}\r\n${row}\r\n`)
      expect(loadPostcodeIndex(index)('AB10AA')).toEqual({
        easting: 385386,
        northing: 801193,
        authority: 'E06000059',
      })
    }
  })

  it('may be gzipped, whatever its name, and of any length in one line', async () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => `Z${i},${i + 1},${i + 1},E${i % 400}\n`)
    const about = await build(gzipSync(plain + rows.reverse().join('')))
    const find = loadPostcodeIndex(index)
    expect(about).toMatchObject({ postcodes: 200_000, unreadable: 0, withoutPlace: 0, repeated: 0 })
    expect(find('Z0')).toEqual({ easting: 1, northing: 1, authority: 'E0' })
    expect(find('Z199999')).toEqual({ easting: 200_000, northing: 200_000, authority: `E${199_999 % 400}` })
  })

  it('accounts for every row: found, without a grid reference, unreadable or given before', async () => {
    const rows = [
      'A1,1,1,E1',
      'A2,,,E1',
      'A3,0,0,L99999999',
      'A-4,1,1,E1',
      'A5,x,1,E1',
      'A6',
      'A1,9,9,E9',
      'A7,2.6,2,',
    ]
    const about = await build(plain + rows.join('\r\n') + '\r\n\r\n')
    expect(about).toMatchObject({ postcodes: 2, withoutPlace: 3, unreadable: 2, repeated: 1 })
    const find = loadPostcodeIndex(index)
    expect(find('A1')).toEqual({ easting: 1, northing: 1, authority: 'E1' })
    expect(find('A7')).toEqual({ easting: 2, northing: 2, authority: undefined })
  })

  it('may have no column for the authority, and no break after its last line', async () => {
    await build('northing,postcode,easting\n2,A1,1')
    expect(loadPostcodeIndex(index)('A1')).toEqual({ easting: 1, northing: 2, authority: undefined })
  })

  it('has places in Northern Ireland turned from the Irish grid to the British one', async () => {
    await build(plain + 'BT1 5GS,333813,374006,N09000003\nDG9 7AA,206000,560800,S12000006\n')
    const find = loadPostcodeIndex(index)
    const [belfast, stranraer] = [find('BT1 5GS'), find('DG9 7AA')]
    // 67 km on a globe between the two town halls.
    const km =
      Math.hypot(
        (belfast?.easting ?? 0) - (stranraer?.easting ?? 0),
        (belfast?.northing ?? 0) - (stranraer?.northing ?? 0),
      ) / 1000
    expect(km).toBeGreaterThan(65)
    expect(km).toBeLessThan(69)
  })

  it('is refused, and no index written, when it is no directory', async () => {
    await expect(build('CHILD,DOB\n1,2\n')).rejects.toThrow(
      /no column for the postcode or the easting or the northing/,
    )
    await expect(build(plain)).rejects.toThrow(/holds no postcode/)
    await expect(build('')).rejects.toThrow(Refusal)
    await expect(build('PK\x03\x04')).rejects.toThrow(/zip file/)
    await expect(build(gzipSync(plain + 'A1,1,1,E1\n').subarray(0, 30))).rejects.toThrow(Refusal)
    await expect(buildPostcodeIndex(join(folder, 'none.csv'), index)).rejects.toThrow(/nothing there/)
    expect(readdirSync(folder)).toEqual(['directory.csv'])
  })

  it('tells how far it has been read', async () => {
    const shares: number[] = []
    writeFileSync(join(folder, 'd.csv'), plain + 'A1,1,1,E1\n'.repeat(300_000))
    await buildPostcodeIndex(join(folder, 'd.csv'), index, (share) => shares.push(share))
    expect(shares.length).toBeGreaterThan(1)
    expect(shares.at(-1)).toBe(1)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
  })
})

describe('a postcode index', () => {
  beforeEach(async () => {
    await build(plain + 'A1 1AA,1,1,E1\nB1 1AA,2,2,E2\n')
  })
  const changed = (at: number) => {
    const bytes = readFileSync(index)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(index, bytes)
  }

  it('is refused when it is something else, another version, or not there', () => {
    expect(() => loadPostcodeIndex(join(folder, 'directory.csv'))).toThrow(/not a postcode index/)
    expect(() => loadPostcodeIndex(join(folder, 'none'))).toThrow(/nothing there/)
    expect(() => loadPostcodeIndex(folder)).toThrow(Refusal)
    changed(8)
    expect(() => loadPostcodeIndex(index)).toThrow(/another version/)
  })

  it('is refused when it is cut short or its front is damaged', () => {
    truncateSync(index, readFileSync(index).length - 1)
    expect(() => loadPostcodeIndex(index)).toThrow(/damaged or cut short/)
    truncateSync(index, 30)
    expect(() => loadPostcodeIndex(index)).toThrow(/damaged or cut short/)
    truncateSync(index, 0)
    expect(() => loadPostcodeIndex(index)).toThrow(Refusal)
  })

  it('never gives a place from a damaged part', () => {
    for (let at = 0; at < readFileSync(index).length; at++) {
      changed(at)
      expect(() => {
        const find = loadPostcodeIndex(index)
        find('A1 1AA')
        find('B1 1AA')
      }).toThrow(Refusal)
      changed(at)
    }
    expect(loadPostcodeIndex(index)('B1 1AA')?.easting).toBe(2)
  })

  it('goes on being readable by who has it open when it is made again', async () => {
    const find = loadPostcodeIndex(index)
    await build(plain + 'A1 1AA,7,7,E7\n')
    expect(find('B1 1AA')?.easting).toBe(2)
    expect(loadPostcodeIndex(index)('A1 1AA')?.easting).toBe(7)
  })
})

describe('a file of postcodes that a person names', () => {
  const kept = () => join(folder, 'kept')
  const open = async (name: string) => {
    let wasRead = false
    const opened = await openPostcodes(join(folder, name), kept(), () => (wasRead = true))
    return { find: opened.findPlace, wasRead }
  }

  it('is read once, and again only when it has changed or its index is spoiled', async () => {
    writeFileSync(join(folder, 'd.csv'), plain + 'A1,1,1,E1\n')
    expect((await open('d.csv')).wasRead).toBe(true)
    const again = await open('d.csv')
    expect([again.wasRead, again.find('A1')?.easting]).toEqual([false, 1])
    writeFileSync(join(folder, 'd.csv'), plain + 'A1,22,1,E1\n')
    expect((await open('d.csv')).find('A1')?.easting).toBe(22)
    truncateSync(join(kept(), 'd.csv.index'), 50)
    const mended = await open('d.csv')
    expect([mended.wasRead, mended.find('A1')?.easting]).toEqual([true, 22])
  })

  it('may be an index already', async () => {
    await build(plain + 'A1,1,1,E1\n')
    const { find, wasRead } = await open('postcodes.index')
    expect([wasRead, find('A1')?.easting]).toEqual([false, 1])
  })

  it('is refused in words when it is not there or is a folder', async () => {
    await expect(open('none.csv')).rejects.toThrow(/nothing there/)
    await expect(openPostcodes(folder, kept())).rejects.toThrow(Refusal)
  })
})

const real = join(import.meta.dirname, '../../../../shared/reference/postcodes.csv.gz')

const describeReal = existsSync(real) ? describe : () => undefined
describeReal('the real directory that stands beside the checkout', () => {
  it('is indexed whole', async () => {
    const about = await buildPostcodeIndex(real, index)
    expect(about.postcodes + about.withoutPlace + about.unreadable + about.repeated).toBe(2_720_556)
    expect(about.unreadable).toBe(0)
    expect(loadPostcodeIndex(index)('SW1A 1AA')).toEqual({
      easting: 529090,
      northing: 179645,
      authority: 'E09000033',
    })
  })
})
