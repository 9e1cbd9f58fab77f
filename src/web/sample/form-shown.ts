/** What forms of a page hold before anybody types: what is hidden in them, and the words in their boxes. */
type Shown = Readonly<Record<string, string>>

/**
 * The form of a page that leads somewhere: of several, the first that hides nothing else than is sent. Throws when there is
 * none.
 */
export function formShown(html: string, action: string, sent: Readonly<Record<string, unknown>> = {}): Shown {
  const forms = [...html.matchAll(/<form[^>]* action="([^"]*)"[^>]*>([^]*?)<\/form>/g)]
    .filter(([, to = '']) => plain(to) === action)
    .map(([, , form = '']) => ({ ...boxesIn(form), ...hiddenIn(form) }))
  const found = forms.find((form) =>
    Object.entries(form).every(([name, value]) => (sent[name] ?? value) === value),
  )
  const form = found ?? forms[0]
  if (form === undefined) throw new Error(`No form leads to ${action}: ${saidIn(html)}`)
  return form
}

const hiddenIn = (form: string): Shown =>
  Object.fromEntries(
    [...form.matchAll(/<input[^>]* type="hidden"[^>]*>/g)].map(([tag]) => [
      valueOf(tag, 'name'),
      valueOf(tag, 'value'),
    ]),
  )

const boxesIn = (form: string): Shown =>
  Object.fromEntries(
    [...form.matchAll(/<textarea([^>]*)>([^]*?)<\/textarea>/g)].map(([, tag = '', words = '']) => [
      valueOf(tag, 'name'),
      plain(words),
    ]),
  )

/** What a page says was wrong, or its heading. */
export function saidIn(html: string): string {
  const summary = /error-summary__list[^]*?<\/ul>/.exec(html)?.[0] ?? /<h1[^]*?<\/h1>/.exec(html)?.[0] ?? ''
  return plain(summary.replace(/<[^>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}

const valueOf = (tag: string, name: string): string =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const plain = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
