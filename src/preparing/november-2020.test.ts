import { expect, test } from 'vitest'
import { boardOf2020, called2020 } from '../../test/board-2020/board.ts'
import { novemberMeeting } from '../../test/board-2020/november.ts'
import { printFonts } from '../../test/pack.ts'
import { readBack } from '../../test/pdf-read-back.ts'
import { pdfOfPages } from '../../test/tiny-pdf.ts'
import type { Paper } from '../core/governance/meetings/paper.ts'
import { setPacks } from '../render/pack/set-packs.ts'
import { packOf } from './pack-of.ts'
import type { PaperContent } from './pack-source.ts'

/** The pages printed on the agenda of 12 November 2020. A paper of odd length ends with the back of its last sheet. */
const printed = [
  ['minutes-september', 5, 16],
  ['iro-report', 17, 38],
  ['finance-report', 39, 46],
  ['advocacy-report', 47, 52],
  ['data-set', 53, 66],
  ['card-list', 67, 70],
  ['unregistered-report', 71, 76],
] as const

/** A stand-in of as many pages as were printed, each saying which it is. */
function standIn({ id, pages = 1 }: Paper): [string, PaperContent] {
  const words = Array.from({ length: pages }, (_, at) => `Stand-in ${id} page ${at + 1}`)
  const layout = words.map((each) => ({ width: 595, height: 842, words: each }))
  return [id, { bytes: pdfOfPages(words), layout }]
}

/** The pack of that day had no page of its own for what the board was asked under the exempt item. */
const meeting = {
  ...novemberMeeting,
  items: novemberMeeting.items.map((item) => (item.exempt ? { ...item, text: '' } : item)),
}

const pack = packOf({
  ...{ authority: 'Example Council', meeting, called: called2020 },
  board: { ...boardOf2020, orders: { ...boardOf2020.orders, papersOnTheRight: true } },
  contents: new Map(meeting.items.flatMap(({ papers }) => papers.map(standIn))),
  madeAt: '2020-11-04T09:00:00Z',
})
const made = setPacks(pack, printFonts)
const oneLine = (words = '') => words.replace(/\s+/g, ' ')

test('the pack of 12 November 2020 has its papers on the pages that were printed on its agenda', async () => {
  const members = made.members ?? made.public
  const ends = members.ranges.map(({ id, from, to }) => [id, from, to % 2 === 0 ? to : to + 1])
  expect(ends).toEqual(printed)
  const { words, labels } = await readBack(members.pdf)
  expect(labels).toEqual(words.map((_, at) => String(at + 1)))
  for (const { id, from, to } of members.ranges) {
    for (let page = from; page <= to; page++)
      expect(words[page - 1]).toContain(`Stand-in ${id} page ${page - from + 1}`)
    expect(oneLine(words.slice(1, 4).join(' '))).toContain(
      from === to ? `Page ${from}` : `Pages ${from} to ${to}`,
    )
  }
})

test('the public pack has the same pages, bookmarks that lead to them, and one restricted page for the exempt item', async () => {
  const { words, bookmarks } = await readBack(made.public.pdf)
  expect(made.public.ranges).toEqual(made.members?.ranges)
  expect(bookmarks.map(({ title }) => title)).toEqual([
    'Agenda',
    'Item 2 Minutes of 9 September 2020',
    'Item 5 Annual report',
    'Item 6 Report',
    'Item 7 Report',
    'Item 8 Data set',
    'Item 9 The cards',
    'Item 13 Unregistered placements',
  ])
  expect(bookmarks.slice(1).map(({ page }) => page)).toEqual(printed.map(([, from]) => from))
  expect(words).toHaveLength(71)
  const last = oneLine(words.at(-1))
  expect(last).toContain('Restricted: not published')
  expect(last).toContain('paragraph 2')
  expect(last).toContain('Pages 71 to 76')
  const all = oneLine(words.join(' '))
  for (const secret of ['Stand-in unregistered-report', 'Placements one by one'])
    expect(all).not.toContain(secret)
  for (const { number, title } of meeting.items)
    expect(oneLine(words.slice(1, 4).join(' '))).toContain(`${number} ${title}`)
})
