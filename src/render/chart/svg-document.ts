import { escaped } from './escaped.ts'

const svg = 'http://www.w3.org/2000/svg'

/** As much of a browser's document as Observable Plot draws with. */
export interface SvgDocument {
  readonly documentElement: SvgElement
  createElementNS(space: string, name: string): SvgElement
}

/** Makes elements with attributes and text, and nothing else: a whole document took a tenth of a second to load. */
export const svgDocument: SvgDocument = {
  get documentElement() {
    return new SvgElement('svg')
  },
  createElementNS: (_, name) => new SvgElement(name),
}

/** An element with what is in it, in order. */
export class SvgElement {
  readonly namespaceURI = svg
  readonly ownerDocument = svgDocument
  readonly childNodes: (SvgElement | string)[] = []
  readonly tagName: string
  readonly #attributes = new Map<string, string>()

  constructor(tagName: string) {
    this.tagName = tagName
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(name, String(value))
  }

  removeAttribute(name: string): void {
    this.#attributes.delete(name)
  }

  appendChild(child: SvgElement): SvgElement {
    this.childNodes.push(child)
    return child
  }

  insertBefore(child: SvgElement, next: SvgElement | null): SvgElement {
    const at = next === null ? -1 : this.childNodes.indexOf(next)
    this.childNodes.splice(at < 0 ? this.childNodes.length : at, 0, child)
    return child
  }

  set textContent(text: unknown) {
    this.childNodes.splice(0, this.childNodes.length, String(text))
  }

  /** The markup of what is inside. */
  get innerHTML(): string {
    return this.childNodes.map((node) => (typeof node === 'string' ? escaped(node) : node.outerHTML)).join('')
  }

  get outerHTML(): string {
    const attributes = [...this.#attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('')
    const inner = this.innerHTML
    return inner === ''
      ? `<${this.tagName}${attributes}/>`
      : `<${this.tagName}${attributes}>${inner}</${this.tagName}>`
  }
}
