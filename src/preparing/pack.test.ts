import { expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { boardOf2020, called2020 } from '../../test/board-2020/board.ts'
import { pdfText } from '../../test/pdf-text.ts'
import { tinyPdf } from '../../test/tiny-pdf.ts'
import { published, withItem, withStandingItem } from '../core/governance/meetings/agenda.ts'
import { withPaper, withPaperExempt } from '../core/governance/meetings/agenda-papers.ts'
import { exempt } from '../core/governance/meetings/exempt.ts'
import type { Meeting } from '../core/governance/meetings/meeting.ts'
import { timeOfDay } from '../core/governance/meetings/time-of-day.ts'
import { isRefused, type Refused } from '../core/governance/refused.ts'
import { day } from '../core/time/day.ts'
import { makeInThread } from '../render/pack/pack-thread.ts'
import { packOf } from './pack-of.ts'
import type { PaperContent } from './pack-source.ts'
import { pagesOfText } from './pack-pages.ts'
import { packTypefaces } from './pack-typefaces.ts'

const ok = <T extends object>(outcome: T | Refused): T => {
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome
}

const empty: Meeting = {
  id: 'm',
  board: 'b',
  on: day('2020-11-12'),
  begins: timeOfDay('15:00'),
  venue: 'Online',
  kind: 'formal',
  published: undefined,
  items: [],
  withdrawn: [],
}
const paper = (id: string, title: string) => ({
  id,
  title,
  kind: 'pdf' as const,
  pages: 1,
  sha256: undefined,
})
const grounds = {
  paragraphs: [3],
  why: 'It tells what the council will pay.',
  publicInterest: {
    forPublishing: 'People should know what is spent.',
    forKeeping: 'The price could be driven up.',
    outcome: 'keeping-outweighs' as const,
  },
}

function meetingWithSecret(): Meeting {
  const welcomed = ok(withStandingItem(empty, 'welcome'))
  const health = ok(
    withItem(welcomed, { id: 'health', title: 'Health', recommendations: ['Note the report.'] }),
  )
  const closing = ok(withStandingItem(health, 'exempt'))
  const home = ok(withItem(closing, { id: 'home', title: 'A home', text: 'Zebra asked' }))
  const two = ok(
    withPaper(ok(withPaper(home, 'home', paper('p2', 'Zebra title'))), 'health', paper('p1', 'Teeth')),
  )
  const three = ok(withPaper(two, 'health', paper('p4', 'Quagga title')))
  const both = ok(withPaperExempt(three, 'p4', grounds))
  return { ...both, items: both.items.map((item) => (item.id === 'home' ? ok(exempt(item, grounds)) : item)) }
}

const page = { width: 595, height: 842 }
const contents = new Map<string, PaperContent>([
  ['p1', { bytes: tinyPdf({ words: 'Molars' }), layout: [{ ...page, words: 'Molars' }] }],
  ['p2', { bytes: tinyPdf({ words: 'Zebra inside' }), layout: [{ ...page, words: 'Zebra inside' }] }],
  ['p4', { bytes: tinyPdf({ words: 'Quagga inside' }), layout: [{ ...page, words: 'Quagga inside' }] }],
  ['p3', { markdown: '# Late\n\nA late paper.' }],
])
const source = {
  ...{ authority: 'Hearthshire', board: boardOf2020, called: called2020, contents },
  madeAt: '2020-11-04T09:00:00Z',
}

test('the public’s files hold no word of what is exempt, and members’ hold all of it', async () => {
  const pack = packOf({ ...source, meeting: meetingWithSecret() })
  const made = await makeInThread({ pack, typefaces: await packTypefaces() })
  const inside = (zip: Uint8Array) =>
    Object.entries(unzipSync(zip))
      .map(([name, bytes]) => `${name}${Buffer.from(bytes).toString('latin1')}${pdfText(Buffer.from(bytes))}`)
      .join('\n')
  const open = [
    Buffer.from(made.public.agenda.html.bytes).toString(),
    pdfText(Buffer.from(made.public.agenda.pdf.bytes)),
    pdfText(Buffer.from(made.public.pdf.bytes)),
    ...[made.public.pdf.name, made.public.zip.name, made.public.agenda.html.name],
    inside(made.public.zip.bytes),
  ].join('')
  for (const word of ['Zebra', 'Quagga', grounds.why, grounds.publicInterest.forKeeping])
    expect(open).not.toContain(word)
  expect(Buffer.from(made.public.pdf.bytes).toString('latin1')).not.toMatch(/Zebra|Quagga/)
  expect(open).toContain('the restricted part of item 2')
  expect(open).toContain('Molars')
  expect(open).toContain('A home')
  expect(open).toContain('paragraph 3')
  expect(open).toContain('Note the report.')
  const whole = pdfText(Buffer.from(made.members?.pdf.bytes ?? []))
  expect(whole).toContain('Zebra asked')
  expect(whole).toContain('Quagga title')
  expect(Object.keys(unzipSync(made.members?.zip.bytes ?? new Uint8Array()))).toEqual([
    expect.stringMatching(/^Restricted\/Restricted agenda frontsheet .*\.html$/) as string,
    expect.stringMatching(/^Restricted\/Restricted agenda frontsheet .*\.pdf$/) as string,
    expect.stringMatching(/^Restricted\/Restricted reports pack .*\.pdf$/) as string,
    'Restricted/02.2 Restricted Health.pdf',
    'Restricted/04.1 Restricted A home.pdf',
    'Restricted/04.2 Restricted A home.pdf',
  ])
  expect(made.members?.ranges).toEqual(made.public.ranges)
})

test('what came once the agenda was out is in its supplement and not in the pack', () => {
  const out = published(meetingWithSecret(), day('2020-11-04'))
  const late = { ...paper('p3', 'Late'), arrived: { on: day('2020-11-09') } }
  const added = ok(withPaper(out, 'health', late))
  const titles = (meeting: Meeting, supplement?: number) =>
    packOf({
      ...{ ...source, meeting },
      ...(supplement === undefined ? {} : { supplement: { number: supplement, why: 'The data came late.' } }),
    }).items.flatMap(({ papers }) => papers.map(({ id, mark }) => [id, mark]))
  expect(titles(added)).toEqual([
    ['p1', undefined],
    ['p4', undefined],
    ['asked-home', undefined],
    ['p2', undefined],
  ])
  const items = added.items.map((item) => ({
    ...item,
    papers: item.papers.map((each) => (each.id === 'p3' ? { ...each, supplement: 1 } : each)),
  }))
  expect(titles({ ...added, items }, 1)).toEqual([['p3', 'Supplement 1, published 4 November 2020']])
})

test('a text has as many pages as it sets to', async () => {
  const line = 'Children told us what they want to change. '
  const short = await pagesOfText('Report', line)
  const long = await pagesOfText('Report', `${line.repeat(40)}\n\n`.repeat(10))
  expect(short).toBe(1)
  expect(long).toBe(4)
})

test('a paper on the agenda that is not kept stops the pack', () => {
  expect(() => packOf({ ...source, contents: new Map(), meeting: meetingWithSecret() })).toThrow('not kept')
})
