import type { Logo } from '../../store/logo.ts'

/** The most a logo may hold, in bytes. */
export const MOST_LOGO = 100 * 1024

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** The most a PNG may measure either way. */
const MOST_PIXELS = 2000

/** A logo as it may be shown, or why it may not, in words that say what to do. By what is in it, never by its name. */
export function readLogo(bytes: Uint8Array<ArrayBuffer>): { logo: Logo } | { wrong: string } {
  if (bytes.length > MOST_LOGO) return { wrong: 'The logo must be smaller than 100 KB' }
  const buffer = Buffer.from(bytes)
  if (buffer.subarray(0, 8).equals(signature)) return readPng(buffer, bytes)
  const text = buffer.toString('utf8').replace(/^\uFEFF/, '')
  if (!/^\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<svg[\s>]/s.test(text))
    return { wrong: 'The logo must be a PNG or an SVG' }
  const held = heldIn(text)
  if (held !== undefined)
    return {
      wrong: `The SVG holds ${held}, which could run or load something. Save it as a plain SVG, or use a PNG`,
    }
  return { logo: { type: 'image/svg+xml', bytes } }
}

function readPng(png: Buffer, bytes: Uint8Array<ArrayBuffer>): { logo: Logo } | { wrong: string } {
  if (png.length < 33 || png.toString('latin1', 12, 16) !== 'IHDR') return { wrong: 'The PNG is not whole' }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  if (width === 0 || height === 0 || Math.max(width, height) > MOST_PIXELS)
    return { wrong: `The logo must be no more than ${MOST_PIXELS} pixels wide and high` }
  return { logo: { type: 'image/png', bytes } }
}

/** What a picture is drawn with. Whatever else an SVG holds is refused. */
const elements = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs lineargradient radialgradient stop clippath mask use symbol metadata style'.split(
    ' ',
  ),
)

/** The first thing in an SVG that is more than a picture; `undefined` when there is none. */
function heldIn(svg: string): string | undefined {
  if (/<!DOCTYPE|<!ENTITY|<\?(?!xml\s)|<!\[CDATA\[/i.test(svg)) return 'a declaration'
  for (const [, name = ''] of svg.matchAll(/<\/?\s*([^\s/>!?]+)/g))
    if (!elements.has(name.toLowerCase())) return `the element “${name.slice(0, 40)}”`
  if (/[\s"'/]on[\w-]+\s*=/i.test(svg)) return 'an event handler'
  // Entities spell what is looked for otherwise.
  if (/&#|javascript:|data:|@import|expression\(/i.test(svg)) return 'script or another file'
  if (/(?:href|src)\s*=\s*["']?\s*(?!["']?#)[^"'\s]/i.test(svg)) return 'a link to elsewhere'
  if (/url\(\s*["']?\s*(?!#)/i.test(svg)) return 'a link to elsewhere'
  return undefined
}
