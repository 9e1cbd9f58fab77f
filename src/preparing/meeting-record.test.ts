import { expect, test } from 'vitest'
import { boardOf2020, called2020 } from '../../test/board-2020/board.ts'
import { ok } from '../../test/board-2020/ok.ts'
import { september, septemberLog } from '../../test/board-2020/september.ts'
import { printFonts } from '../../test/pack.ts'
import { readBack } from '../../test/pdf-read-back.ts'
import { decisionsOf } from '../core/governance/minutes/decisions.ts'
import { decisionsNotice } from '../core/governance/minutes/decisions-notice.ts'
import { draftMinutes } from '../core/governance/minutes/draft.ts'
import { publicMinutes } from '../core/governance/minutes/public-minutes.ts'
import { confirmed, edited, minutesFrom, signed } from '../core/governance/minutes/versions.ts'
import { signerOf } from '../core/governance/minutes/signer.ts'
import { day } from '../core/time/day.ts'
import { setRecord } from '../render/pack/meeting-record.ts'
import { recordOf } from './meeting-record.ts'

const at = '2020-11-12T18:00:00Z'
const sat = { meeting: september, board: boardOf2020, log: septemberLog }
const about = { authority: 'Example Council', isRestricted: false, madeAt: at }

const summed = ok(
  edited(
    minutesFrom(draftMinutes(sat, called2020), at, 'clerk'),
    {
      sections: {
        'virtual-school': { summary: 'How money for pupils is spent.' },
        unregistered: { summary: 'Which homes are on the way to being registered.' },
      },
    },
    at,
    'clerk',
  ),
)
const done = ok(
  signed(ok(confirmed(summed, '2020-11-12', day('2020-11-12'), [])), 'seat-1', day('2020-11-12')),
)
const oneLine = (words: string) => words.replace(/\s+/g, ' ')

test('the minutes of 9 September 2020 as PDF hold every resolution and action, and nothing that was exempt', async () => {
  const open = ok(publicMinutes(done, signerOf(boardOf2020, done)))
  const record = recordOf(open.blocks, { ...about, standing: open.standing })
  const pdf = setRecord(record, printFonts)
  const { words, bookmarks, labels } = await readBack(pdf)
  const all = oneLine(words.join(' '))
  for (const { what } of septemberLog) {
    if (what.did === 'resolved') expect(all).toContain(what.text)
    if (what.did === 'action') expect(all).toContain(what.wording)
  }
  expect(all).toContain('Confirmed by the board on 12 November 2020. Signed on 12 November 2020 (Chairman).')
  expect(all).toContain('Which homes are on the way to being registered.')
  expect(all).not.toContain('refused planning permission')
  expect(bookmarks.map(({ title }) => title)).toEqual(
    september.items.map(({ number, title }) => `${number}. ${title}`),
  )
  expect(labels).toEqual(words.map((_, at) => String(at + 1)))
  words.forEach((page, nth) => {
    expect(page).toContain(`Page ${nth + 1} of ${words.length}`)
  })
  const raw = Buffer.from(pdf).toString('latin1')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toContain('/StructTreeRoot')
})

test('the notice of decisions has every decision made in public, by item, with who sees to it', () => {
  const decided = decisionsOf(sat)
  const notice = decisionsNotice({ board: boardOf2020, meeting: september, called: called2020, ...decided })
  const record = recordOf(notice, { ...about, standing: '' })
  expect(record.title).toBe('Corporate Parenting Board: decisions of the meeting held on 9 September 2020')
  const told = JSON.stringify(record.blocks)
  for (const { text } of decided.open) expect(told).toContain(text)
  expect(told).toContain('To be seen to by: Service Manager, Adolescent Services.')
  expect(told).not.toContain('not count')
})

test('a decision lost, or without enough members, says so; a private one tells its item alone', () => {
  const decision = {
    number: '4',
    title: 'Terms',
    text: 'To close it',
    decision: 'not-agreed',
    quorate: false,
  } as const
  const vote = { for: 1, against: 2, abstained: 0 }
  const notice = decisionsNotice({
    ...{ board: boardOf2020, meeting: september, called: called2020 },
    open: [{ ...decision, vote }],
    exempt: [{ ...decision, number: '14', text: 'Otter' }],
  })
  const told = JSON.stringify(notice)
  expect(told).toContain(
    'To close it. Not agreed. 1 for, 2 against, 0 abstained. Too few members were there, so it does not count.',
  )
  expect(told).toContain('The board also decided on item 14 in private.')
  expect(told).not.toContain('Otter')
})
