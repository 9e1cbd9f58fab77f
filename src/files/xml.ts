import type { Grid } from '../core/tables/grid.ts'
import { Refusal } from './refusal.ts'
import { readElements } from './xml-elements.ts'
import { gridsOfRows, rowsOfChild, type XmlChild, type XmlRow } from './xml-rows.ts'

/**
 * The tables in a return as the Department's XML, with the columns of its CSV, and sentences on what was not read.
 * No grids, and a fault, when the XML is broken or holds no child: half a return is not a return. Throws nothing.
 */
export function gridsOfXml(file: string, text: string): { grids: Grid[]; faults: string[] } {
  try {
    return read(file, text)
  } catch (error) {
    if (error instanceof Refusal) return { grids: [], faults: [error.message] }
    throw error
  }
}

function read(file: string, text: string) {
  const rows: XmlRow[] = []
  const unread = new Set<string>()
  let children = 0
  let child: XmlChild = { own: [], each: [] }
  let outermost = ''
  readElements(text, (container, around) => {
    outermost = container.tag
    if (container.tag !== 'CHILD' && !around.includes('CHILD')) return
    if (container.tag === 'HEADER' || container.tag === 'CHILD') child.own.push(...container.items)
    else child.each.push(container)
    if (container.tag !== 'CHILD') return
    children++
    rows.push(...rowsOfChild(child, unread))
    child = { own: [], each: [] }
  })
  if (children === 0)
    return {
      grids: [],
      faults: [`This XML is not an SSDA903 return: inside ${outermost || 'it'} there is no CHILD.`],
    }
  const faults = [...unread].map((tag) => unreadSentence(tag))
  return { grids: gridsOfRows(file, rows), faults }
}

const unreadSentence = (tag: string) =>
  `Not every element ${tag} was read: Hearth does not know it, or found two where there should be one.`
