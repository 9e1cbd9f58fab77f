import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aRaise, raiserOf, who } from '../../../../test/commitments.ts'
import { addDays, day, isoDay } from '../../time/day.ts'
import { plainText } from '../reading-age/plain.ts'
import { isRefused } from '../refused.ts'
import { whyNotClose } from './closing.ts'
import type { Command, Do } from './command.ts'
import type { Commitment } from './commitment.ts'
import type { Event } from './event.ts'
import { fold, foldAll } from './fold.ts'
import { decide } from './happen.ts'
import { forNextAgenda } from './next-agenda.ts'
import { kinds, type KindName } from './kinds.ts'
import { sameLink } from './link.ts'
import { privateMatters } from './private-matters.ts'
import { publicOnly } from './public.ts'
import { isReadForPublic } from './read-for-public.ts'
import type { Actor } from './side.ts'

const kind = fc.constantFrom(...(Object.keys(kinds) as KindName[]))
const actor: fc.Arbitrary<Actor> = fc.constantFrom(...Object.values(who))
const words = fc.constantFrom(
  '',
  ' ',
  'Yes.',
  'We will ask.',
  'Commissioning arrangements pending consideration.',
)
const meeting = fc.constantFrom('', 'm-1', 'm-2')
const evidence = fc.constantFrom([], [{ title: 'Report', where: 'item 6' }])
const aDay = fc.integer({ min: -30, max: 400 }).map((after) => addDays(day('2020-09-09'), after))
const outcome = fc.constantFrom('did' as const, 'doing' as const, 'cannot' as const)

const answer = fc
  .record({ text: words, outcome, evidence, isPlain: fc.boolean() })
  .map(({ isPlain, ...rest }): Do => {
    const { plain } = plainText(rest.text)
    return { do: 'answer', ...rest, ...(isPlain && plain && { plain }) }
  })
const command: fc.Arbitrary<Command> = fc.oneof(
  kind.map((of): Command => aRaise(of, { id: 'c-1', wording: 'Something else altogether' })),
  answer,
  ...[
    fc.record({ do: fc.constant('set-owner' as const), owner: words }),
    fc.record({ do: fc.constant('set-due' as const), due: aDay, reason: words }),
    fc.record({ do: fc.constant('update' as const), text: words, evidence }),
    fc.record({
      do: fc.constant('tell-answerability' as const),
      is: fc.constantFrom('exists' as const, 'not-collected' as const),
      reason: words,
    }),
    fc.record({ do: fc.constant('bring-in-answer' as const), text: words, outcome }),
    fc.record({ do: fc.constant('asker-says' as const), satisfied: fc.boolean(), words }),
    fc.record({ do: fc.constant('acknowledge' as const), text: words }),
    fc.record({ do: fc.constant('take-up' as const), text: words }),
    fc.record({ do: fc.constant('decline' as const), reason: words }),
    fc.record({
      do: fc.constant('link' as const),
      to: fc.constantFrom('indicator' as const, 'commitment' as const, 'meeting' as const),
      id: fc.constantFrom('', 'c-1', 'cl-eet'),
    }),
    fc.record({
      do: fc.constant('unlink' as const),
      to: fc.constantFrom('indicator' as const, 'commitment' as const, 'meeting' as const),
      id: fc.constantFrom('', 'c-1', 'cl-eet'),
      as: fc.constantFrom('about' as const, 'follows-from' as const, 'evidence' as const),
    }),
    fc.record({ do: fc.constant('read-for-publication' as const), through: fc.nat({ max: 40 }) }),
    fc.record({ do: fc.constant('put-on-agenda' as const), meeting, why: words }),
    fc.record({ do: fc.constant('report-to' as const), meeting }),
    fc.record({ do: fc.constant('close' as const), reason: words, meeting }),
    fc.record({ do: fc.constant('overtake' as const), reason: words }),
    fc.record({ do: fc.constant('reopen' as const), reason: words }),
    fc.record({ do: fc.constant('correct' as const), note: words }),
    fc.record({ do: fc.constant('keep-private' as const), post: words }),
    fc.record({ do: fc.constant('set-public-words' as const), text: words }),
  ],
)
const sequence = fc.array(fc.tuple(command, actor), { minLength: 10, maxLength: 60, size: 'max' })

const doing = fc.constantFrom(who.clerk, who.manager, who.director, who.analyst, who.member, who.worker)
const often = (command: fc.Arbitrary<Command>) =>
  fc.array(fc.tuple(command, doing), { minLength: 10, maxLength: 30, size: 'max' })
const linking = often(
  fc
    .record({
      do: fc.constantFrom('link' as const, 'unlink' as const),
      ...{ to: fc.constantFrom('indicator' as const, 'commitment' as const), id: meeting },
    })
    .map((each) => ({ ...each, as: each.to === 'indicator' ? 'about' : 'follows-from' })),
)
const reading = often(
  fc.oneof(
    { arbitrary: fc.record({ do: fc.constant('update' as const), text: fc.constant('Begun.') }), weight: 1 },
    {
      arbitrary: fc.record({
        do: fc.constant('read-for-publication' as const),
        through: fc.nat({ max: 12 }),
      }),
      weight: 4,
    },
    { arbitrary: command, weight: 1 },
  ),
)

/** A commitment on which everything was tried; `watch` sees each try. */
function tried(
  of: KindName,
  tries: readonly (readonly [Command, Actor])[],
  watch: (
    before: Commitment,
    tried: readonly [Command, Actor],
    outcome: ReturnType<typeof decide>,
  ) => void = () => undefined,
): Event[] {
  const first = decide(undefined, aRaise(of), raiserOf(of), '2020-09-09T12:00:00+01:00')
  if (isRefused(first)) throw new Error(first.refused)
  const events = [...first]
  let now = frozen(fold(events))
  tries.forEach(([each, by], index) => {
    const result = decide(now, each, by, `${isoDay(addDays(day('2020-09-10'), index))}T12:00:00+01:00`)
    watch(now, [each, by], result)
    if (isRefused(result)) return
    events.push(...result)
    now = frozen(fold(result, now))
  })
  return events
}

/** Whoever changed what is frozen would throw. */
function frozen(commitment: Commitment | undefined): Commitment {
  if (!commitment) throw new Error('It is lost')
  for (const each of Object.values(commitment)) if (typeof each === 'object') Object.freeze(each)
  return Object.freeze(commitment)
}

/** One seed, so that what passes here passes everywhere; change it to look further. */
const runs = { numRuns: 300, seed: 20201112 }

describe('whatever anybody tries', () => {
  it('a commitment stays on record in the words it was asked in, with who asked and its first promise', () => {
    fc.assert(
      fc.property(kind, sequence, (of, tries) => {
        const raised = aRaise(of)
        let firstDue: Commitment['firstDue']
        const events = tried(of, tries, (before) => {
          const { id, wording, source } = before
          const isKept = id === 'c-1' && before.kind === of && wording === raised.wording
          const { on, askedBy } = raised.source
          const isTheirs =
            source.on === on && source.askedBy.side === askedBy.side && source.askedBy.role === askedBy.role
          if (!isKept || !isTheirs) expect.fail('What was asked, or who asked, has changed')
          if (firstDue !== undefined && before.firstDue !== firstDue) expect.fail('The first promise is lost')
          firstDue = before.firstDue
        })
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1))
      }),
      runs,
    )
  })

  it('it ends only by those who may end it, in words, and never by another door', () => {
    let closed = 0
    fc.assert(
      fc.property(kind, sequence, (of, tries) => {
        tried(of, tries, (before, [each, by], result) => {
          if (isRefused(result)) return
          const after = fold(result, before)
          const isOver = (state: Commitment['state'] | undefined): boolean =>
            state === 'closed' || state === 'overtaken'
          if (isOver(before.state) || !isOver(after?.state)) return
          closed += 1
          expect(after?.ended?.text.trim()).not.toBe('')
          expect(after?.ended?.by).toEqual(by)
          if (of === 'challenge')
            expect(by).toMatchObject({ role: 'participation-worker', side: 'young-people' })
          if (each.do === 'overtake') return
          if (each.do === 'take-up' || each.do === 'decline') {
            expect(['offer', 'visit']).toContain(of)
            return
          }
          const grounds = { reason: after?.ended?.text ?? '', meeting: after?.ended?.meeting }
          expect(whyNotClose(before, by, grounds)).toBeUndefined()
          expect(['close', 'asker-says']).toContain(each.do)
          if (of === 'question' || of === 'data-request') {
            expect(by.side === before.source.askedBy.side || by.side === 'board').toBe(true)
          }
        })
      }),
      runs,
    )
    expect(closed).toBeGreaterThan(50)
  })

  it('what is refused makes no event, and what is allowed never loses an earlier word', () => {
    fc.assert(
      fc.property(kind, sequence, (of, tries) => {
        tried(of, tries, (before, _, result) => {
          const after = isRefused(result) ? before : fold(result, before)
          for (const list of [
            'updates',
            'answers',
            'askerSaid',
            'moved',
            'reportedTo',
            'corrections',
          ] as const) {
            if (before[list].some((each, index) => after?.[list][index] !== each))
              expect.fail(`${list} lost something`)
          }
          if (after?.seq !== before.seq + (isRefused(result) ? 0 : result.length))
            expect.fail('Events are lost')
        })
      }),
      runs,
    )
  })

  it('a link is gone only when somebody took it away, and the log tells that it stood', () => {
    let taken = 0
    fc.assert(
      fc.property(kind, linking, (of, tries) => {
        const events = tried(of, tries, (before, [each], result) => {
          const after = isRefused(result) ? before : fold(result, before)
          const gone = before.links.filter((link) => !after?.links.some((other) => sameLink(link, other)))
          if (gone.length > 0) expect([each.do, gone.length]).toEqual(['unlink', 1])
          taken += gone.length
        })
        const [linked, unlinked] = (['linked', 'unlinked'] as const).map(
          (did) => events.filter(({ what }) => what.did === did).length,
        )
        const about = fold(events)?.links.length
        expect(about).toBe((linked ?? 0) - (unlinked ?? 0))
      }),
      { ...runs, numRuns: 100 },
    )
    expect(taken).toBeGreaterThan(20)
  })

  it('nothing an officer wrote counts as read for publication before somebody who may has read it since', () => {
    let read = 0
    fc.assert(
      fc.property(kind, reading, (of, tries) => {
        const events = tried(of, tries)
        const now = fold(events)
        if (!now || !isReadForPublic(now)) return
        const byOfficers = events.filter(
          ({ what, by }) =>
            ['updated', 'answered', 'answerability-told', 'taken-up', 'declined'].includes(what.did) ||
            (what.did === 'overtaken' && by.side === 'officer'),
        )
        const last = byOfficers.at(-1)
        if (last === undefined) return
        read += 1
        const after = events.find(
          ({ what }) => what.did === 'read-for-publication' && what.through >= last.seq,
        )
        expect(['democratic-services', 'director', 'service-manager']).toContain(after?.by.role)
      }),
      { ...runs, numRuns: 100 },
    )
    expect(read).toBeGreaterThan(5)
  })

  it('what is not settled comes to a meeting before long, or to those who look after a private matter', () => {
    const far = day('2030-01-01')
    fc.assert(
      fc.property(kind, sequence, (of, tries) => {
        const all = foldAll(tried(of, tries))
        const [commitment] = publicOnly(all.values())
        if (!commitment) {
          const isOver = ['closed', 'overtaken'].includes(all.get('c-1')?.state ?? '')
          expect(privateMatters(all.values(), far)).toHaveLength(isOver ? 0 : 1)
          expect(of).toBe('challenge')
          return
        }
        const coming = forNextAgenda([commitment], far, { id: 'm-9', on: far })
        const isSettled =
          commitment.state === 'closed' || (commitment.state === 'overtaken' && commitment.ended?.seen)
        expect(coming.length === 0).toBe(isSettled)
      }),
      runs,
    )
  })

  it('folding in any batches gives the same', () => {
    fc.assert(
      fc.property(kind, sequence, fc.array(fc.nat({ max: 60 })), (of, tries, cuts) => {
        const events = tried(of, tries)
        const marks = [0, ...cuts.filter((at) => at < events.length).sort((a, b) => a - b), events.length]
        const batched = marks
          .slice(1)
          .reduce<Commitment | undefined>(
            (from, end, index) => fold(events.slice(marks[index], end), from),
            undefined,
          )
        expect(batched).toEqual(fold(events))
        expect(foldAll(events).get('c-1')).toEqual(fold(events))
      }),
      runs,
    )
  })
})

describe('folding', () => {
  it('throws when an event is missing or comes twice', () => {
    const events = tried('action', [[{ do: 'update', text: 'Begun.' }, who.manager]])
    expect(() => fold([...events, ...events.slice(-1)])).toThrow(/out of order/)
    expect(() => fold(events.slice(1))).toThrow(/out of order/)
  })

  it('grows with the events and no faster: a hundred thousand of one commitment, and as many of five thousand', () => {
    const [raised] = tried('action', [])
    if (!raised) throw new Error('Nothing was raised')
    const update = (commitment: string, seq: number): Event => ({
      ...{ ...raised, commitment, seq },
      what: { did: 'updated', text: 'Going on.', evidence: [] },
    })
    const one = [raised, ...Array.from({ length: 99_999 }, (_, index) => update('c-1', index + 2))]
    const many = Array.from({ length: 100_000 }, (_, index) => {
      const id = `c-${index % 5000}`
      const seq = Math.floor(index / 5000) + 1
      return seq === 1 ? { ...raised, commitment: id } : update(id, seq)
    })
    const begin = performance.now()
    expect(fold(one)?.updates).toHaveLength(99_999)
    expect(foldAll(many).size).toBe(5000)
    // Half a second on a quiet machine; copying lists at every event would take minutes.
    expect(performance.now() - begin).toBeLessThan(20_000)
  })
})
