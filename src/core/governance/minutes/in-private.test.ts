import fc from 'fast-check'
import { expect, it } from 'vitest'
import { boardOf2020, called2020 } from '../../../../test/board-2020/board.ts'
import { ok } from '../../../../test/board-2020/ok.ts'
import { september } from '../../../../test/board-2020/september.ts'
import { withPaper, withPaperExempt } from '../meetings/agenda-papers.ts'
import type { Meeting } from '../meetings/meeting.ts'
import { timeOfDay } from '../meetings/time-of-day.ts'
import { isRefused } from '../refused.ts'
import { decisionsOf } from './decisions.ts'
import { draftMinutes } from './draft.ts'
import { happen } from './happen.ts'
import type { Happening, What } from './happening.ts'
import { promisedAt } from './promised.ts'

const grounds = {
  paragraphs: [1],
  why: 'One child could be known by it.',
  publicInterest: {
    forPublishing: 'The public pays for this.',
    forKeeping: 'The child would be harmed by it.',
    outcome: 'keeping-outweighs',
  },
} as const
const paper = { id: 'part', title: 'Appendix', kind: 'pdf', pages: 2, sha256: undefined } as const
const drafting: Meeting = { ...september, published: undefined }
/** `data-set` is open but for one paper; `unregistered` is wholly exempt; `terms` is open. */
const meeting = ok(withPaperExempt(ok(withPaper(drafting, 'data-set', paper)), 'part', grounds))
const items = ['data-set', 'unregistered', 'terms'] as const

const by = { role: 'democratic-services', person: 'clerk' } as const
const recordedOf = (whats: readonly What[]): Happening[] => {
  const log: Happening[] = []
  for (const what of whats) {
    const entry = happen({ meeting, board: boardOf2020, log }, what, '2020-09-09T15:00:00+01:00', by)
    if (!isRefused(entry)) log.push(entry)
  }
  return log
}
const opened: What = { did: 'opened', time: timeOfDay('15:00'), recording: false }
const came = [1, 2, 3].map((seat): What => ({ did: 'came', who: { seat: `seat-${String(seat)}` } }))
const leaving: What[] = [
  { did: 'public-excluded', items: ['data-set'], paragraphs: [1] },
  { did: 'public-excluded', items: ['unregistered'], paragraphs: [1, 2] },
  { did: 'public-returned' },
  { did: 'item-opened', item: 'terms' },
  { did: 'taken-together', items: ['data-set', 'terms'] },
  { did: 'reordered', item: 'unregistered', before: 'terms' },
  { did: 'adjourned', time: timeOfDay('16:00'), until: '4.15 pm' },
  { did: 'resumed', time: timeOfDay('16:15') },
]

it('no word said, decided or asked in private is in a public part, and every action asked is kept once', () => {
  const said = fc.tuple(
    fc.constantFrom(...items),
    fc.constantFrom('discussed', 'resolved', 'action', 'deferred'),
  )
  const step = fc.oneof(
    fc.constantFrom(...leaving).map((what) => () => what),
    said.map(([item, did]) => (n: number): What => {
      const secret = `zq${String(n)}x`
      if (did === 'discussed') return { did, item, text: secret }
      if (did === 'resolved') return { did, item, text: secret, decision: 'agreed' }
      if (did === 'deferred') return { did, item, why: secret }
      const askedBy = { side: 'board', role: 'The board' } as const
      return { did: 'action', item, id: String(n), kind: 'action', wording: secret, askedBy }
    }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const log = recordedOf([...came, opened, ...steps.map((make, n) => make(n))])
      const sat = { meeting, board: boardOf2020, log }
      const draft = draftMinutes(sat, called2020)
      const promised = promisedAt(log, meeting)
      const told = JSON.stringify([
        ...[draft.head, draft.foot, draft.sections.map(({ title, open }) => [title, open])],
        ...[decisionsOf(sat).open, promised.open],
      ])
      const secrets = privately(log)
      for (const secret of secrets) expect(told).not.toContain(secret)
      const actions = log.flatMap(({ what }) => (what.did === 'action' ? [what.id] : []))
      expect([...promised.open, ...promised.exempt].map(({ id }) => id).sort()).toEqual(actions.sort())
      const noted = draft.sections.flatMap(
        ({ open }) => JSON.stringify(open).match(/An action in a restricted item/g) ?? [],
      )
      expect(noted).toHaveLength(promised.exempt.length)
    }),
  )
})

/** The words recorded while the public was out, reckoned apart from the code under test: from the log alone. */
function privately(log: readonly Happening[]): string[] {
  const out = new Set<string>()
  return log.flatMap(({ what }) => {
    if (what.did === 'public-excluded') what.items.forEach((id) => out.add(id))
    if (what.did === 'public-returned') out.clear()
    if (what.did === 'deferred') return what.item === 'unregistered' ? [what.why] : []
    if (what.did !== 'action' && what.did !== 'discussed' && what.did !== 'resolved') return []
    if (!out.has(what.item)) return []
    return [what.did === 'action' ? what.wording : what.text]
  })
}

it('an item put off is minuted as such where the agenda had it, and one moved where it was taken', () => {
  const log = recordedOf([
    ...came,
    opened,
    { did: 'reordered', item: 'data-set', before: 'terms' },
    { did: 'item-opened', item: 'data-set' },
    { did: 'deferred', item: 'terms', why: 'Time ran out' },
    { did: 'withdrawn', item: 'unregistered', why: 'The seller is Heron House' },
  ])
  const { sections } = draftMinutes({ meeting, board: boardOf2020, log }, called2020)
  const words = (id: string) => JSON.stringify(sections.find(({ item }) => item === id)?.open)
  expect(words('terms')).toContain('This item was put off to the next meeting: Time ran out.')
  expect(words('data-set')).toMatch(/The board agreed to take this item before item \d+\./)
  expect(words('unregistered')).toContain('This item was withdrawn.')
  expect(JSON.stringify(sections)).not.toContain('Heron')
  const order = sections.map(({ item }) => item)
  expect(order.indexOf('data-set')).toBe(order.indexOf('terms') - 1)
})

it('while one part is taken in private nothing records, and an item put off is taken no more', () => {
  const recording: What = { ...opened, recording: true }
  const discussed: What = { did: 'discussed', item: 'data-set', text: 'Words' }
  const excluded = leaving[0] ?? opened
  expect(recordedOf([...came, recording, excluded, discussed]).at(-1)?.what).toEqual(excluded)
  const off: What = { did: 'deferred', item: 'data-set', why: 'Time ran out' }
  expect(recordedOf([...came, opened, off, discussed]).at(-1)?.what).toEqual(off)
})
