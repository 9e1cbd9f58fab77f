import type { Problem } from './problem.ts'
import { firstNames } from './first-names.ts'
import type { Read } from './reading.ts'

interface Trace {
  readonly pattern: RegExp
  readonly severity: Problem['severity']
  readonly says: string
}

const AGE = String.raw`(?:,? ?\(?(?:aged? )?(?:1?\d)(?: years?(?: old)?)?\)?(?!\d|%| ?(?:of|children|in)\b)|, an? (?:1?\d|[a-z]+)[- ]year[- ]old)`
const STREET =
  'Road|Rd|Street|Lane|Avenue|Close|Drive|Way|Crescent|Court|Terrace|Gardens|Grove|Row|Mews|Walk|Square'
const WHO =
  'child|boy|girl|baby|young person|young woman|young man|brother|sister|son|daughter|sibling|siblings|teenager|mother|father|twin|twins'

/** What points to one person. */
const traces: readonly Trace[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:(?:[A-Z]\.){1,3}|[A-Z]{2,3}|(?:[Cc]hild|[Yy]oung [Pp]erson|YP|Boy|Girl) [A-Z]{1,3})(?:${AGE})(?!\w)`,
    ),
    severity: 'error',
    says: 'Initials with an age tell who a child is. Leave both out.',
  },
  {
    pattern: /(?<![\d.,])(?:\+44[ -]?(?:\(0\))?|\(?0)(?:\d[ -]?\)?[ -]?){8,9}\d(?!\d)/,
    severity: 'error',
    says: 'A telephone number stands in the text. Take it out.',
  },
  {
    pattern: /\b(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?) ?\d[ABD-HJLNP-UW-Z]{2}\b/,
    severity: 'error',
    says: 'A postcode stands in the text: it can tell where a child lives. Take it out.',
  },
  {
    pattern: new RegExp(String.raw`\b\d{1,4}[a-z]?,? (?:[A-Z][a-z’']+ ){1,3}(?:${STREET})\b`),
    severity: 'error',
    says: 'An address stands in the text. Take it out.',
  },
  {
    pattern: /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/,
    severity: 'error',
    says: 'An e-mail address stands in the text. Take it out.',
  },
  {
    pattern: /\b(?:born on|date of birth|d\.?o\.?b\.?)\b[^.;]{0,10}\d/i,
    severity: 'error',
    says: 'A date of birth stands in the text. Take it out.',
  },
  {
    pattern: /(?<!\d)\d{3}[ -]\d{3}[ -]\d{4}(?!\d)|\b[A-Z]\d{12}\b|\b[A-Z]\d{11}[A-Z]\b/,
    severity: 'error',
    says: 'A number that looks like an NHS or pupil number stands in the text. Take it out.',
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:${WHO})(?:,? (?:called|named|known as))?,? [A-Z][a-z]{2,}\b(?<!\b(?:In|On|At|The|Who|Our|Of|Looked|Protection|Poverty|Benefit|Trust|Act|Line|Services?))(?! (?:Act|Trust|Fund|Protection|Service|Services|Panel|Board|Centre|Council|Guarantee|Benefit|Poverty|Line))`,
    ),
    severity: 'error',
    says: 'A child or a relative is named. Take the name out.',
  },
]

const names = new RegExp(String.raw`\b(?:${firstNames.join('|')})\b(?:[’']s)?(?: ([A-Z][a-z’'-]+))?`, 'g')
const OFFICE =
  /(?:\b(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Lord|Lady|Prof|Professor|Rev|St|Saint|Director|Chair|Headteacher|Officer|Manager)\.? |\b(?:director|head|chair|member|officer|manager|headteacher|commissioner|by|author|owner),? (?:of [\w ]+, )?)$/
const PLACE =
  /^(?: (?:Road|Street|House|School|Academy|College|Hospital|Centre|Park|Hall|Lodge|Primary|Trust|Foundation|Church|Court|University|Fund|Ward))/

/** Names, initials with ages, telephone numbers, addresses: anything that tells who a child is. */
export function personalIn({ sentence, text: { where } }: Pick<Read, 'sentence' | 'text'>): Problem[] {
  const found = traces
    .filter(({ pattern }) => pattern.test(sentence))
    .map(({ severity, says }): Problem => ({ rule: 'personal', severity, where, sentence, says }))
  return found.length > 0 ? found : namesIn(sentence).map((problem) => ({ ...problem, where, sentence }))
}

function namesIn(sentence: string): Omit<Problem, 'where' | 'sentence'>[] {
  for (const { index, 0: name, 1: family } of sentence.matchAll(names)) {
    if (OFFICE.test(sentence.slice(0, index)) || PLACE.test(sentence.slice(index + name.length))) continue
    if (
      family &&
      /^(?:School|House|Academy|Road|Street|College|Hospital|Centre|Park|Court|Lodge|Hall|Trust)$/.test(
        family,
      )
    )
      continue
    return [
      family
        ? {
            rule: 'personal',
            severity: 'warning',
            says: `“${name}” looks like a person’s name. Say the role, or sign off that it is no child’s or carer’s.`,
          }
        : {
            rule: 'personal',
            severity: 'error',
            says: `“${name.replace(/[’']s$/, '')}” is a first name. Take it out: a board’s paper names no child.`,
          },
    ]
  }
  return []
}
