import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'

const text = 'CHILD,NAME\n1,Zoë – £5 ’\n'
const utf8 = Buffer.from(text)
const utf16 = Buffer.from(text, 'utf16le')
const swapped = Buffer.from(utf16).swap16()
const bytes = (...parts: (Uint8Array | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('the text of a file', () => {
  it('is the same in every encoding a council may hold it in', () => {
    expect(decode(utf8)).toEqual({ text, encoding: 'UTF-8' })
    expect(decode(bytes([0xef, 0xbb, 0xbf], utf8))).toEqual({ text, encoding: 'UTF-8' })
    expect(decode(bytes([0xff, 0xfe], utf16))).toEqual({ text, encoding: 'UTF-16 LE' })
    expect(decode(bytes([0xfe, 0xff], swapped))).toEqual({ text, encoding: 'UTF-16 BE' })
  })

  it('is found in UTF-16 without a byte-order mark by where its zeros are', () => {
    expect(decode(utf16)).toEqual({ text, encoding: 'UTF-16 LE' })
    expect(decode(swapped)).toEqual({ text, encoding: 'UTF-16 BE' })
  })

  it('is Windows-1252 when it is not UTF-8', () => {
    const old = bytes(Buffer.from('Zo\xeb ', 'latin1'), [0x96, 0x20, 0x80, 0x35, 0x20, 0x92, 0x20, 0x9f])
    expect(decode(old)).toEqual({ text: 'Zoë – €5 ’ Ÿ', encoding: 'Windows-1252' })
  })

  it('is not there in a binary file', () => {
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)
    expect(decode(noise)).toHaveProperty('fault')
    expect(decode(bytes([1, 2, 3, 4, 5, 65, 66]))).toHaveProperty('fault')
  })

  it('is empty in an empty file', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8' })
  })
})
