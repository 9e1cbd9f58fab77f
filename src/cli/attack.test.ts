import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { read, type WorkSheet } from '@e965/xlsx'
import { afterAll, describe, expect, it } from 'vitest'
import { aDesk, ofHearthshire, someReturns } from '../../test/cli.ts'
import { pdfText } from '../../test/pdf-text.ts'

const desk = aDesk()
const last = Object.fromEntries(
  Object.entries(someReturns(20)).filter(([path]) => path.startsWith('2024-25')),
)
const [header = '', episodes = ''] = [last['2024-25/header.csv'], last['2024-25/episodes.csv']]
afterAll(() => {
  desk.clear()
})

type Files = Readonly<Record<string, string>>
let cases = 0

/** Two months are drawn sooner than thirteen, by the same pages. */
const quick = [...ofHearthshire(), '--months', '2']

const reportOn = (files: Files, ...options: string[]) => reported('callQuick', files, options)
/** The same with its PDF and workbook, where those are looked into. */
const paperOn = (files: Files, ...options: string[]) => reported('call', files, options)

async function reported(how: 'call' | 'callQuick', files: Files, options: readonly string[]) {
  const name = `case-${String(++cases)}`
  const out = desk.at(`${name}-out`)
  const called = await desk[how]('report', desk.put(name, files), ...quick, '--out', out, ...options)
  const form = (file: string) => readFileSync(`${out}/${file}`)
  const text = (file: string) => form(file).toString()
  return { ...called, printed: `${called.out}\n${called.err}`, form, text }
}

const escape = '\u001B[2J\u009B31m\u202E'

const fileNames = [
  '<script>alert(1)<',
  '=HYPERLINK("x")',
  '@SUM(1)',
  '#panic("x")',
  '$ x \\ *b* _i_ `c` <l> @r',
  `a${escape}b`,
  'nl\nNext: open evil.html',
  'x'.repeat(240),
]
const evil = Object.fromEntries(fileNames.map((name, i) => [`${name}.csv`, Object.values(last)[i] ?? header]))

const formula = '=HYPERLINK(""http://x"")'
const words = (column: string) => `"${formula} nameofachild, in a sentence ${column}"`

const printedValues = {
  'surveys.csv': `survey,question,answer,n,respondents,population,fielded_from,fielded_to\n${words('s')},${words('q')},"<script>1</script>",9,9,20,01/02/2025,01/03/2025\n`,
  'monthly_values.csv': `indicator_id,period,value,note\nfoster-approved,2025-03,${words('v')},${words('n')}\nreview-participation:__proto__,2025-03,7,\nconstructor,2025-03,7,\n`,
}

const councils = [
  '=1+1 <script>alert(1)</script> #panic("x")',
  '#let x = 1; $a$ *b* @r "><img src=x onerror=alert(1)>',
] as const

/** All that is printed and might be run, in one report of each council: its name, its files and their values. */
const spiked = (council: string) => {
  const known =
    spikes.get(council) ??
    paperOn({ ...last, ...evil, [`bad${escape}.csv`]: 'nonsense\n', ...printedValues }, '--name', council)
  spikes.set(council, known)
  return known
}
const spikes = new Map<string, ReturnType<typeof paperOn>>()

/** Cells of a workbook that hold a formula, or words that a program would run as one. */
const formulasIn = (bytes: Buffer): unknown[] =>
  Object.values(read(bytes, { cellFormula: true }).Sheets).flatMap((sheet: WorkSheet) =>
    Object.values(sheet as Record<string, { f?: string }>).flatMap(({ f }) => f ?? []),
  )

/** Control characters and marks that turn the direction of writing, but for the ends of lines. */
const commands = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/

describe('names that are meant to be run', () => {
  it('of files are shown as they are, and run nowhere', async () => {
    const { code, printed, form, text } = await spiked(councils[0])
    expect(code).toBe(1)
    expect(text('dataset.html')).not.toMatch(/<script/i)
    expect(text('dataset.html')).toContain('&lt;script&gt;alert(1)&lt;.csv')
    expect(formulasIn(form('dataset.xlsx'))).toEqual([])
    expect(pdfText(form('dataset.pdf'))).toContain('#panic("x").csv')
    for (const file of ['dataset.html', 'dataset.json', 'dataset.csv'])
      expect(text(file)).not.toMatch(commands)
    expect(printed).not.toMatch(commands)
    expect(printed).not.toMatch(/^Next: open evil/m)
  })

  it.each(councils)('of a council are printed as they are: %s', async (name) => {
    const { code, form, text } = await spiked(name)
    expect(code).toBe(1)
    expect(text('dataset.html')).not.toMatch(/<script>|<img src=x/i)
    expect(formulasIn(form('dataset.xlsx'))).toEqual([])
    expect(pdfText(form('dataset.pdf'))).toContain(name)
  })

  it('of columns are short and quiet', async () => {
    const heading = `"=cmd|'x'${escape} <b>\n${'y'.repeat(3000)}"`
    const wide = header
      .trimEnd()
      .split(/\r?\n/)
      .map((line, i) => `${line},${i === 0 ? heading : 'v'}`)
    const { code, out, printed } = await reportOn({ ...last, '2024-25/header.csv': wide.join('\n') })
    expect(code).toBe(0)
    expect(printed).not.toMatch(commands)
    expect(out.split('\n').every((line) => line.length < 400)).toBe(true)
  })

  it('of columns are never taken for parts of an object', async () => {
    const odd = header.replace(/^[^\r\n]*/, (line) => `${line},__proto__,constructor,toString`)
    const { out } = await reportOn({ ...last, '2024-25/header.csv': odd.replaceAll(/$/gm, ',1,1,1') })
    expect(out).toContain('Header has no column __proto__, constructor, toString')
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  it('of areas in published statistics are never taken for parts of an object', async () => {
    const heads =
      'time_period,geographic_level,new_la_code,old_la_code,la_name,age_group,population_estimate,country_code,region_code,region_name'
    const row = (code: string) =>
      `2024,Local authority,${code},838,Dorset,Age 0 to 17,5,E92000001,E12000009,South West`
    const folder = desk.put('statistics', {
      'population.csv': [heads, ...['__proto__', 'constructor', 'E06000059'].map(row)].join('\n'),
    })
    const { code } = await reportOn(last, '--statistics', folder)
    expect(code).toBe(0)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('values that are meant to be run', () => {
  const rows = `"=HYPERLINK(""http://x"")",M,"@99/99/2010${escape}",WBRI,,,\r\n-2+3,M,01/01/2010,"+SUM(1)",,,\r\n`

  it('are harmless in the list of what to put right, and nowhere else', async () => {
    const { code, printed, text } = await reportOn({
      ...last,
      '2024-25/header.csv': `${header.trimEnd()}\r\n${rows}`,
    })
    expect(code).toBe(1)
    const list = text('rows-listed.csv')
    expect(list).toMatch(/^file,line,column,read \(from a child record: for officers only\),/)
    expect(list).toContain(",'@99/99/2010")
    expect(list).toContain(",'+SUM(1),")
    expect(list).not.toMatch(commands)
    for (const said of [printed, text('dataset.html'), text('dataset.json'), text('dataset.csv')])
      expect(said).not.toMatch(/99\/99\/2010|SUM\(1\)|HYPERLINK/)
  })

  it('are harmless in the list of children', async () => {
    const folder = desk.at(`case-${String(cases)}`)
    const { out } = await desk.call(
      'children',
      'cic-count',
      folder,
      '--as-at',
      '2025-03-31',
      '--authority',
      'E06000999',
    )
    expect(out).toContain(`"'=HYPERLINK(""HTTP://X"")",0,0,`)
    expect(out).toContain("'-2+3,0,0,")
    expect(out).not.toMatch(commands)
  })
})

describe('files that are meant to keep us busy or lead us elsewhere', () => {
  it.each<[string, string, RegExp]>([
    ['entities', '<!DOCTYPE a [<!ENTITY b "c">]><EXPSSDA903>&b;</EXPSSDA903>', /declares a document type/],
    ['an entity of its own', '<EXPSSDA903><CHILD>&xxe;</CHILD></EXPSSDA903>', /The XML is broken/],
    [
      '200,000 elements inside one another',
      '<a>'.repeat(200_000) + '</a>'.repeat(200_000),
      /deeper than any return/,
    ],
    ['300,000 declarations', `${'<?x?>'.repeat(300_000)}<`, /The XML is broken|not an SSDA903 return/],
    ['millions of blanks', `${' '.repeat(5_000_000)}x`, /no heading of a table/],
    [
      'a heading of millions of blanks',
      `CHILD${' '.repeat(3_000_000)}-,DOB\n1,2\n`,
      /no heading|looks most like/,
    ],
    ['a million quotation marks', `CHILD,DOB\n${'"",'.repeat(1_000_000)}`, /more than 16,384 columns/],
    ['a quotation mark never closed', `"${'a'.repeat(3_000_000)}`, /never closed/],
  ])('are put aside in seconds: %s', async (_, content, sentence) => {
    const began = performance.now()
    const { code, err } = await reportOn({ 'a.csv': content })
    expect(code).toBe(2)
    expect(err).toMatch(sentence)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('are not followed out of the folder', async () => {
    const folder = desk.put('links', last)
    symlinkSync('/etc/passwd', desk.at('links', 'passwd.csv'))
    symlinkSync('/', desk.at('links', 'root'))
    const { code, out } = await desk.callQuick('report', folder, ...quick, '--out', desk.at('links-out'))
    expect(code).toBe(1)
    expect(out.match(/^Not used: .*This is a link to somewhere else\./gm)).toHaveLength(2)
  })

  it('are not written through: a link where an output goes is replaced, and what it led to stands', async () => {
    const out = desk.put('trap', {})
    const victim = `${desk.put('victim', { file: 'precious' })}/file`
    symlinkSync(victim, `${out}/dataset.html`)
    await desk.callQuick('report', desk.put('plain', last), ...quick, '--out', out)
    expect(readFileSync(victim, 'utf8')).toBe('precious')
    expect(lstatSync(`${out}/dataset.html`).isSymbolicLink()).toBe(false)
  })

  it('write nothing beside what was asked, whatever they are called', async () => {
    await reportOn({ ...last, '..%2f..%2fevil.csv': episodes, '2024-25/..\\evil.csv': episodes })
    expect(existsSync(desk.at('evil.csv'))).toBe(false)
  })
})

describe('what a child record says', () => {
  it('is in no message, whatever is wrong with it', async () => {
    const secret = 'ZQSECRET'
    const spoilt = (csv: string) =>
      csv
        .trimEnd()
        .split(/\r?\n/)
        .map((line, i) => (i === 0 ? line : line.replaceAll(/[^,]+/g, secret)))
        .join('\n')
    const folder = {
      ...last,
      ...Object.fromEntries(Object.entries(last).map(([p, c]) => [`2023-24/${p.slice(8)}`, spoilt(c)])),
    }
    const { code, printed } = await reportOn(folder)
    expect(code).toBe(1)
    expect(printed).not.toContain(secret)
  })
})

describe('words in collections and in printed values', () => {
  it('of complaints, challenges and areas, and of advocacy where they are no code, stay in their files', async () => {
    const { code, printed, text } = await reportOn({
      ...last,
      'complaints.csv': `complaint_id,received_date,by_child,stage,theme,outcome\nK1,10/02/2025,Y,1,${words('theme')},UPHELD\n`,
      'challenge_cards.csv': `card_id,raised_date,raised_by,challenge,owner,status\nC1,10/02/2025,${words('by')},${words('challenge')},${words('owner')},OPEN\n`,
      'advocacy.csv': `referral_id,child_id,referral_date,source,group,issue\nR1,A1,10/02/2025,SOCIAL_WORKER,CIC,${words('issue')}\n`,
      'health_assessments.csv': `child_id,type,due_date,area\nA1,IHA,10/02/2025,${words('area')}\n`,
    })
    expect(code).not.toBe(2)
    for (const said of [printed, text('dataset.html'), text('dataset.json'), text('dataset.csv')])
      expect(/.{0,60}(HYPERLINK|nameofachild).{0,20}/.exec(said)?.[0]).toBeUndefined()
  })

  it('of surveys and monthly values are printed, and run nowhere', async () => {
    const { code, form, text } = await spiked(councils[0])
    expect(code).toBe(1)
    expect(formulasIn(form('dataset.xlsx'))).toEqual([])
    expect(text('dataset.html')).not.toMatch(/<script/i)
    expect(text('dataset.csv')).not.toMatch(/(^|,)"?[=@]/m)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  // Work that grew with the square of the length would take minutes at a third of a megabyte too.
  it('hundreds of thousands of characters long are put aside in seconds, one value again and again', async () => {
    const again = ['1', '1000 ', '12% of ', 'from 5 to ', '(', 'January 2020 ', 'a ']
    const rows = again.map((text, at) => {
      const cell = text.repeat(300_000 / text.length)
      return `foster-approved,2024-${String(at + 4).padStart(2, '0')},"${cell}","${cell}"`
    })
    const began = performance.now()
    const { code, text } = await reportOn({
      'monthly_values.csv': `indicator_id,period,value,note\n${rows.join('\n')}\n`,
    })
    expect(code).toBe(1)
    expect(text('rows-listed.csv').match(/^.*longer than 2,000 characters.*$/gm)).toHaveLength(
      2 * again.length,
    )
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})
