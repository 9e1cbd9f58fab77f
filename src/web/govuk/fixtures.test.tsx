import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { raw } from 'hono/html'
import { jsx } from 'hono/jsx'
import { describe, expect, test } from 'vitest'
import { normalised } from '../../../test/same-html.ts'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Details } from './details.tsx'
import { ErrorMessage } from './error-message.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { FileUpload } from './file-upload.tsx'
import { Hint } from './hint.tsx'
import { Input } from './input.tsx'
import { InsetText } from './inset-text.tsx'
import { Label } from './label.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Pagination } from './pagination.tsx'
import { Panel } from './panel.tsx'
import { PasswordInput } from './password-input.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { ServiceNavigation } from './service-navigation.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tabs } from './tabs.tsx'
import { Tag } from './tag.tsx'
import { Textarea } from './textarea.tsx'
import { WarningText } from './warning-text.tsx'

const components = {
  'back-link': BackLink,
  breadcrumbs: Breadcrumbs,
  button: Button,
  checkboxes: Checkboxes,
  'date-input': DateInput,
  details: Details,
  'error-message': ErrorMessage,
  'error-summary': ErrorSummary,
  fieldset: Fieldset,
  'file-upload': FileUpload,
  hint: Hint,
  input: Input,
  'inset-text': InsetText,
  label: Label,
  'notification-banner': NotificationBanner,
  pagination: Pagination,
  panel: Panel,
  'password-input': PasswordInput,
  radios: Radios,
  select: Select,
  'service-navigation': ServiceNavigation,
  'summary-list': SummaryList,
  table: Table,
  tabs: Tabs,
  tag: Tag,
  textarea: Textarea,
  'warning-text': WarningText,
}

/** Options of theirs that no page of ours has: a fixture that names one is passed over. */
const without: Readonly<Record<string, readonly string[]>> = {
  // What is asked further under an answer is marked in a way that no role allows (axe: aria-allowed-attr).
  radios: ['conditional'],
  checkboxes: ['conditional'],
  // Our parts of a date are one list; theirs may be given twice.
  'date-input': ['with field value and items', 'with field value and item value', 'item value and values'],
  // A list of no pages and a list of no options are mistakes of ours, which types find.
  pagination: ['with empty items'],
  select: ['select-with-hint'],
  'file-upload': ['chooseFilesButtonText'],
  'password-input': ['showPasswordText'],
  panel: ['govuk-panel--interruption'],
  'service-navigation': ['"slots"'],
}

interface Fixture {
  readonly name: string
  readonly options: Readonly<Record<string, unknown>>
  readonly html: string
}

const packageOf = createRequire(import.meta.url)

const fixturesOf = (component: string): readonly Fixture[] => {
  const path = packageOf.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  return (JSON.parse(readFileSync(path, 'utf8')) as { fixtures: readonly Fixture[] }).fixtures
}

const isOurs = (component: string, { name, options }: Fixture): boolean =>
  !(without[component] ?? []).some((option) => JSON.stringify([name, options]).includes(option))

describe.each(Object.entries(components))('%s is drawn as GOV.UK draws it', (name, component) => {
  const fixtures = fixturesOf(name).filter((fixture) => isOurs(name, fixture))
  test.each(fixtures.map((each) => [each.name, each] as const))('%s', (_, { options, html }) => {
    const { children, ...props } = propsOf(name, options)
    const drawn = String(jsx(component, props, ...(children === undefined ? [] : [children as string])))
    expect(normalised(drawn)).toEqual(normalised(html))
  })
})

/** Their options as ours: what they give as HTML we give as elements, under the same name as words. */
function propsOf(component: string, options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const props = elements(options) as Record<string, unknown>
  const { text, ...rest } = props
  if (['details', 'fieldset'].includes(component)) return { ...rest, children: text }
  if (component === 'back-link') return { href: '#', ...props }
  return component === 'date-input' ? { items: partsOf(props), ...props } : props
}

const partsOf = (props: Record<string, unknown>): unknown[] =>
  ['day', 'month', 'year'].map((name) => props[name] !== false && { name, ...(props[name] as object) })

function elements(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(elements)
  if (typeof value !== 'object' || value === null) return value
  const named = Object.entries(value).map(([key, each]) => [key, elements(each)] as const)
  const html = named.filter(([key]) => /^html$|Html$/.test(key))
  return {
    ...Object.fromEntries(named),
    ...Object.fromEntries(
      html.map(([key, each]) => [
        key.replace(/html$/, 'text').replace(/Html$/, 'Text'),
        each === false ? false : raw(String(each)),
      ]),
    ),
  }
}
