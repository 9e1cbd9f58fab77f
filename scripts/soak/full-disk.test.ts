import { expect, test } from 'vitest'
import { soakFullDisk } from './full-disk.ts'
import { smallDisk } from './small-disk.ts'

const trial = smallDisk(1)
trial?.remove()

test.skipIf(trial === undefined)(
  'a disk that is full is told in words, nothing is half done, and all works again once there is room',
  async () => {
    expect(await soakFullDisk()).toEqual([])
  },
  180_000,
)
