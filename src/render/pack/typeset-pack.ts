import type { Range } from './public-pack.ts'
import type { Sheets } from './sheets.ts'
import { typesetOne } from './typeset-one.ts'

/** A pack as PDF, and where its papers are in it. */
export interface SetPack {
  readonly pdf: Uint8Array
  readonly ranges: readonly Range[]
  /** The number on its last page. */
  readonly pages: number
}

/** Sets a pack in one go, so that the page numbers in the agenda are those of the pages. PDF/UA-1 when all of it is set
 *  by us; pages taken over from another PDF have only words for the whole page, which that standard does not allow. */
export function typesetPack({ json, files }: Sheets, fonts: readonly Uint8Array[]): SetPack {
  const handed = [{ name: 'pack.json', bytes: Buffer.from(json) }, ...files]
  const { pdf, told } = typesetOne({ main: 'pack.typ', files: handed, isOurs: files.length === 0 }, fonts)
  return { pdf, ...(told as Omit<SetPack, 'pdf'>) }
}
