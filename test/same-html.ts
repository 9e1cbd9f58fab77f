/** HTML as a list of its tags, attributes and words, so that two writings of the same markup are equal. */
export function normalised(html: string): string[] {
  const tokens = html.replaceAll(/<!--[\s\S]*?-->/g, '').match(/<[^>"]*(?:"[^"]*"[^>"]*)*>|[^<]+/g) ?? []
  return joined(tokens.map((token) => (token.startsWith('<') ? tag(token) : words(token)))).filter(
    (it) => it !== '',
  )
}

const tag = (token: string): string => {
  const [, close = '', name = '', rest = ''] = /^<(\/?)([\w-]+)([\s\S]*?)\/?>$/.exec(token) ?? []
  // A path may be closed within its own tag or by another.
  if (close && name === 'path') return ''
  return close ? `</${name}>` : `<${[name, ...attributes(rest)].join(' ')}>`
}

function attributes(text: string): string[] {
  const found = [...text.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)]
  return found.map(([, name = '', value = '']) => `${name}="${valueOf(name, value)}"`).toSorted()
}

// The order of classes means nothing; nor do spaces among what is listed.
const valueOf = (name: string, value: string): string => {
  const plain = decoded(value).trim().replaceAll(/\s+/g, ' ')
  return name === 'class' ? plain.split(' ').toSorted().join(' ') : plain
}

const words = (text: string): string => decoded(text).replaceAll(/\s+/g, ' ')

/** Spaces at the edges of words beside a tag are how the markup is laid out, and not said. */
const joined = (tokens: readonly string[]): string[] => tokens.map((token) => token.trim())

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ctdot: '⋯',
  copy: '©',
}

const decoded = (text: string): string =>
  text.replaceAll(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16))
      return entities[name ?? ''] ?? whole
    },
  )
