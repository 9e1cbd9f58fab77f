import { indicators } from '../../core/indicators/index.ts'
import { readTargets, type Target } from '../../core/record/targets.ts'
import type { PreferredWord, Settings } from '../../store/settings.ts'
import type { FormError, Read } from '../form-error.ts'
import { fieldOf } from '../sign-in/answer.ts'
import { contrast, isColour, LEAST_CONTRAST } from './colour.ts'

/** A field as typed, without what nobody sees. */
export const textIn = (form: FormData, name: string): string =>
  fieldOf(form, name)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, '')
    .trim()

const read = <Value>(errors: readonly FormError[], value: Value): Read<Value> =>
  errors.length > 0 ? { errors } : { value }

const wrongIf = (wrong: boolean, field: string, text: string): FormError[] => (wrong ? [{ field, text }] : [])

/** The council's name and contact. */
export function readAuthority(form: FormData): Read<Settings['authority']> {
  const [name, contact] = [textIn(form, 'name'), textIn(form, 'contact')]
  return read(
    [
      ...wrongIf(
        name.length > 100 || name.includes('\n'),
        'name',
        'The name must be one line of 100 characters or fewer',
      ),
      ...wrongIf(
        contact !== '' && (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(contact) || contact.length > 200),
        'contact',
        'The contact must be an email address, like name@council.gov.uk',
      ),
    ],
    { name, contact },
  )
}

/** The service's name and colour. */
export function readBranding(form: FormData): Read<Omit<Settings['branding'], 'logo'>> {
  const serviceName = textIn(form, 'service-name')
  const colour = textIn(form, 'colour').toLowerCase()
  const told = isColour(colour) ? contrast(colour, '#ffffff') : 0
  return read(
    [
      ...wrongIf(
        serviceName.length > 60 || serviceName.includes('\n'),
        'service-name',
        'The name must be one line of 60 characters or fewer',
      ),
      ...wrongIf(
        !isColour(colour),
        'colour',
        'The colour must be a # and six signs from 0 to 9 and a to f, like #0b4f59',
      ),
      ...wrongIf(
        isColour(colour) && told < LEAST_CONTRAST,
        'colour',
        `White words on this colour are too faint to read: their contrast is ${(Math.floor(told * 10) / 10).toFixed(1)} to 1, and it must be 4.5 to 1 or more. Choose a darker colour`,
      ),
    ],
    { serviceName, colour },
  )
}

/** What each number of what may be published must lie within. */
export const bounds = {
  threshold: { least: 1, most: 20, called: 'The threshold' },
  'protected-threshold': { least: 1, most: 50, called: 'The threshold for protected characteristics' },
  interval: { least: 1, most: 50, called: 'The room' },
} as const

/** What may be printed in public. */
export function readThresholds(form: FormData): Read<Settings['thresholds']> {
  const numbers = Object.entries(bounds).map(([field, { least, most, called }]) => {
    const value = wholeIn(form, field)
    const isWrong = value === undefined || value < least || value > most
    return {
      value: value ?? 0,
      wrong: wrongIf(isWrong, field, `${called} must be a whole number from ${least} to ${most}`),
    }
  })
  const [threshold = 0, protectedThreshold = 0, interval = 0] = numbers.map(({ value }) => value)
  const wrong = numbers.flatMap((each) => each.wrong)
  const together =
    wrong.length > 0
      ? []
      : [
          ...wrongIf(
            protectedThreshold < threshold,
            'protected-threshold',
            `${bounds['protected-threshold'].called} must be no less than the threshold`,
          ),
          ...wrongIf(
            interval < threshold,
            'interval',
            'The room must be no less than the threshold, or a hidden number could be told nearly',
          ),
        ]
  const zeros = textIn(form, 'zeros') === 'hidden' ? 'hidden' : 'shown'
  return read([...wrong, ...together], { threshold, protectedThreshold, interval, zeros })
}

/** How long replaced rows are kept. */
export function readRetention(form: FormData): Read<Settings['retention']> {
  const days = wholeIn(form, 'days') ?? -1
  return read(
    wrongIf(days < 0 || days > 3650, 'days', 'The number of days must be a whole number from 0 to 3650'),
    { days },
  )
}

/** Whose figures stand beside the council's own. `known` are the codes there are. */
export function readComparators(
  form: FormData,
  known: ReadonlyMap<string, string>,
  own: string,
): Read<Settings['comparators']> {
  const typed = textIn(form, 'neighbours')
    .split(/[\s,;]+/)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase())
  const neighbours = [...new Set(typed)]
  const unknown = neighbours.filter((code) => !known.has(code) || code === own)
  const some = unknown
    .slice(0, 5)
    .map((code) => code.slice(0, 20))
    .join(', ')
  return read(
    [
      ...wrongIf(
        unknown.length > 0,
        'neighbours',
        `Write the codes of other councils, like E06000059. These are none: ${some}`,
      ),
      ...wrongIf(
        neighbours.length > 0 && (neighbours.length < 3 || neighbours.length > 30),
        'neighbours',
        'Name from 3 to 30 councils, or none for the Department’s list',
      ),
    ],
    { neighbours, average: textIn(form, 'average') === 'median' ? 'median' : 'mean' },
  )
}

/** Words the council explains and words it does not use: a line each. */
export function readWords(form: FormData): Read<Settings['words']> {
  const explained = pairsIn(textIn(form, 'explained'))
  const preferred = pairsIn(textIn(form, 'preferred'))
  const told = (pairs: typeof explained, field: string, like: string): FormError[] =>
    wrongIf(
      pairs.wrong !== undefined || pairs.found.length > 200,
      field,
      pairs.wrong === undefined
        ? 'Give no more than 200 lines'
        : `Line ${pairs.wrong} must be two parts with a colon between them, like ${like}`,
    )
  return read(
    [
      ...told(explained, 'explained', '“IRO: independent reviewing officer”'),
      ...told(preferred, 'preferred', '“LAC: children in our care”'),
    ],
    {
      explained: explained.found.map(([term, meaning]) => ({ term, meaning })),
      preferred: preferred.found.map(([instead, use]): PreferredWord => ({ instead, use })),
    },
  )
}

function pairsIn(text: string): { found: [string, string][]; wrong: number | undefined } {
  const lines = text.split('\n').map((line) => line.trim())
  const pairs = lines.map((line) => /^([^:]{1,80}?)\s*:\s*(.{1,500})$/.exec(line))
  const wrong = pairs.findIndex((pair, at) => pair === null && lines[at] !== '')
  return {
    found: pairs.flatMap((pair): [string, string][] =>
      pair === null ? [] : [[pair[1] ?? '', pair[2] ?? '']],
    ),
    wrong: wrong === -1 ? undefined : wrong + 1,
  }
}

/** The columns of a table of targets, which are the fields of the form too. */
export const targetFields = [
  'indicator_id',
  'from',
  'target',
  'tolerance',
  'polarity',
  'period',
  'owner',
  'source',
  'note',
] as const

/** A target, read as a row of the table of targets is. */
export function readTarget(form: FormData): Read<Target> {
  const cells = targetFields.map((name) => textIn(form, name).slice(0, 500))
  const { targets, listed } = readTargets(
    { file: 'the form', headings: [...targetFields], rows: [{ line: 1, cells }] },
    indicators,
  )
  const [target] = targets
  if (target !== undefined) return { value: target }
  const [fault] = listed
  const field = targetFields.find((name) => name === fault?.column) ?? 'target'
  return {
    errors: [
      {
        field,
        text: (fault?.advice ?? 'Give an indicator, the first day and the target').replace(
          ' The row is left out until it is put right.',
          '',
        ),
      },
    ],
  }
}

const wholeIn = (form: FormData, name: string): number | undefined => {
  const text = textIn(form, name)
  return /^\d{1,5}$/.test(text) ? Number(text) : undefined
}
