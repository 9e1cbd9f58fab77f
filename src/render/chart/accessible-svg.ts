import { escaped } from './escaped.ts'

/** The words of a picture, and an id that no other picture of the page has. */
export interface Said {
  readonly id: string
  readonly title: string
  readonly description: string
}

interface Box {
  readonly width: number
  readonly height: number
  readonly attributes: string
}

/** An `<svg>` that stands alone, named and described. `inner` is markup; the words are escaped here. */
export function accessibleSvg({ id, title, description }: Said, box: Box, inner: string): string {
  const viewBox = `0 0 ${box.width} ${box.height}`
  const labels = `role="img" aria-labelledby="${id}-t" aria-describedby="${id}-d"`
  const words = `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>`
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${box.width}" height="${box.height}" ` +
    `${labels} ${box.attributes}>${words}${inner}</svg>`
  )
}

/** The same id for the same content, in every run. */
export function idOf(content: unknown): string {
  let hash = 2166136261
  const text = JSON.stringify(content)
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return `c${(hash >>> 0).toString(36)}`
}
