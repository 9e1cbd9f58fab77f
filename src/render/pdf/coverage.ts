/** The characters a TrueType font can draw, read from its `cmap` table (formats 4 and 12). */
export function coverage(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const characters = new Set<number>()
  if (cmap === undefined) return characters
  for (let i = 0; i < view.getUint16(cmap + 2); i++)
    addSubtable(view, cmap + view.getUint32(cmap + 8 + i * 8), characters)
  return characters
}

function tableAt(view: DataView, name: string): number | undefined {
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)))
    if (tag === name) return view.getUint32(at + 8)
  }
  return undefined
}

function addSubtable(view: DataView, at: number, characters: Set<number>): void {
  const format = view.getUint16(at)
  if (format === 4) addSegments(view, at, characters)
  if (format === 12) addGroups(view, at, characters)
}

/** Format 4: runs of the first 65,536 characters, each with a shift or a list of glyphs. Glyph 0 is "missing". */
function addSegments(view: DataView, at: number, characters: Set<number>): void {
  const size = view.getUint16(at + 6)
  for (let i = 0; i < size; i += 2) {
    const start = view.getUint16(at + 16 + size + i)
    const end = view.getUint16(at + 14 + i)
    const shift = view.getUint16(at + 16 + 2 * size + i)
    const listAt = at + 16 + 3 * size + i
    const list = view.getUint16(listAt)
    for (let c = start; c <= end && c !== 0xffff; c++) {
      const glyph = list === 0 ? c + shift : view.getUint16(listAt + list + (c - start) * 2)
      if (glyph % 0x10000 !== 0) characters.add(c)
    }
  }
}

function addGroups(view: DataView, at: number, characters: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i++) {
    const group = at + 16 + i * 12
    for (let c = view.getUint32(group); c <= view.getUint32(group + 4); c++) characters.add(c)
  }
}
