import { expect, test } from 'vitest'
import { unzipSync } from 'fflate'
import { boardOf2020, called2020 } from '../../test/board-2020/board.ts'
import { pdfText } from '../../test/pdf-text.ts'
import { tinyPdf } from '../../test/tiny-pdf.ts'
import { published, withItem, withPaper, withStandingItem } from '../core/governance/meetings/agenda.ts'
import { exempt } from '../core/governance/meetings/exempt.ts'
import type { Meeting } from '../core/governance/meetings/meeting.ts'
import { timeOfDay } from '../core/governance/meetings/time-of-day.ts'
import { isRefused, type Refused } from '../core/governance/refused.ts'
import { day } from '../core/time/day.ts'
import { makeInThread } from '../render/pack/pack-thread.ts'
import { packOf, type PaperContent } from './pack-of.ts'
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
  const both = ok(
    withPaper(ok(withPaper(home, 'home', paper('p2', 'Zebra title'))), 'health', paper('p1', 'Teeth')),
  )
  return { ...both, items: both.items.map((item) => (item.id === 'home' ? ok(exempt(item, grounds)) : item)) }
}

const page = { width: 595, height: 842 }
const contents = new Map<string, PaperContent>([
  ['p1', { bytes: tinyPdf({ words: 'Molars' }), layout: [{ ...page, words: 'Molars' }] }],
  ['p2', { bytes: tinyPdf({ words: 'Zebra inside' }), layout: [{ ...page, words: 'Zebra inside' }] }],
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
    made.public.agenda,
    pdfText(Buffer.from(made.public.pdf)),
    inside(made.public.zip.bytes),
  ].join('')
  for (const word of ['Zebra', grounds.why, grounds.publicInterest.forKeeping])
    expect(open).not.toContain(word)
  expect(Buffer.from(made.public.pdf).toString('latin1')).not.toContain('Zebra')
  expect(open).toContain('A home')
  expect(open).toContain('paragraph 3')
  expect(open).toContain('Note the report.')
  expect(pdfText(Buffer.from(made.members?.pdf ?? []))).toContain('Zebra asked')
  expect(made.members?.ranges).toEqual(made.public.ranges)
})

test('what came once the agenda was out is in its supplement and not in the pack', () => {
  const out = published(meetingWithSecret(), day('2020-11-04'))
  const late = { ...paper('p3', 'Late'), arrived: { on: day('2020-11-09') } }
  const added = ok(withPaper(out, 'health', late))
  const titles = (meeting: Meeting, supplement?: number) =>
    packOf({ ...source, meeting, ...(supplement === undefined ? {} : { supplement }) }).items.flatMap(
      ({ papers }) => papers.map(({ id, mark }) => [id, mark]),
    )
  expect(titles(added)).toEqual([
    ['p1', undefined],
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
