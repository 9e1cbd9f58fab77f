import { SaxesParser } from 'saxes'
import { Refusal } from './refusal.ts'

/** An item: an element holding text and no element. */
export interface Item {
  readonly tag: string
  readonly text: string
  readonly line: number
}

/** An element holding elements: the items directly in it. */
export interface Container {
  readonly tag: string
  readonly line: number
  readonly items: Item[]
}

/** A return is five deep. Thousands would be meant to keep us busy. */
const DEEPEST = 50

interface Open extends Container {
  text: string
  holdsElements: boolean
}

/**
 * Reads XML, calling `ended` with each container as it closes, the inner before the outer, and the tags around it.
 * Tags are upper-cased, without any prefix. Entities are the five of XML and no others: none is ever looked up.
 * Throws `Refusal` when the XML is not well formed or declares a document type.
 */
export function readElements(text: string, ended: (container: Container, around: readonly string[]) => void) {
  const parser = new SaxesParser()
  const open: Open[] = []
  parser.on('error', () => refuse(`The XML is broken at line ${parser.line}. Export it again.`))
  parser.on('doctype', () =>
    refuse('The XML declares a document type (DOCTYPE), which a return never does. Export it again.'),
  )
  parser.on('opentag', ({ name }) => {
    if (open.length >= DEEPEST)
      refuse('The XML has elements inside elements deeper than any return. Export it again.')
    const outer = open.at(-1)
    if (outer) outer.holdsElements = true
    open.push({ tag: plain(name), line: parser.line, items: [], text: '', holdsElements: false })
  })
  const more = (part: string) => {
    const current = open.at(-1)
    if (current) current.text += part
  }
  parser.on('text', more)
  parser.on('cdata', more)
  parser.on('closetag', () => {
    const closed = open.pop()
    if (closed?.holdsElements)
      ended(
        closed,
        open.map(({ tag }) => tag),
      )
    else if (closed) open.at(-1)?.items.push({ tag: closed.tag, text: closed.text.trim(), line: closed.line })
  })
  parser.write(text).close()
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1).toUpperCase()

function refuse(sentence: string): never {
  throw new Refusal(sentence)
}
