import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Glossary } from '../preferred.ts'
import { glossaryFaults } from './glossary-faults.ts'
import { leftAlone } from './legal-terms.ts'
import { offers, withOffers } from './offers.ts'
import { severalOf } from './wording.ts'

const glossary: Glossary = {
  preferred: [
    { instead: 'contact', use: 'family time' },
    { instead: 'placement', use: 'home' },
    { instead: 'respite', use: 'a short stay' },
    { instead: 'LAC', use: 'children in our care' },
    { instead: 'looked after child', use: 'child in our care' },
    { instead: 'sibling', use: 'brother or sister' },
    { instead: 'case', use: 'arrangement' },
  ],
  leftAlone: ['Placement Stability Fund'],
}
const said = (text: string): string => withOffers(text, offers(text, glossary))

describe('a sentence is offered in young people’s words', () => {
  const cases: Readonly<Record<string, string>> = {
    'Contact is late.': 'Family time is late.',
    'Two placements broke down, and contact stopped.': 'Two homes broke down, and family time stopped.',
    'Every PLACEMENT counts.': 'Every HOME counts.',
    'The placement’s rules changed.': 'The home’s rules changed.',
    'LAC and their carers met.': 'Children in our care and their carers met.',
    'Of 40 LAC, six moved.': 'Of 40 children in our care, six moved.',
    'Looked-after children said so.': 'Children in our care said so.',
    'Many Looked After Children moved.': 'Many children in our care moved.',
    'It is a case of haste.': 'It is an arrangement of haste.',
    '- respite in March': '- a short stay in March',
    '## Contact and home': '## Family time and home',
    '**Contact** has *improved*.': '**Family time** has *improved*.',
    'Contact\nwith siblings': 'Family time\nwith brother or sisters',
  }
  it.each(Object.entries(cases))('%s', (text, wanted) => {
    expect(said(text)).toBe(wanted)
  })

  it('with the words that are put otherwise, and where it stands', () => {
    const text = 'All is well. Contact in each placement is late. Nothing else.'
    expect(offers(text, glossary)).toEqual([
      {
        sentence: 'Contact in each placement is late.',
        proposed: 'Family time in each home is late.',
        terms: [glossary.preferred[0], glossary.preferred[1]],
        place: { from: 13, to: 47 },
      },
    ])
  })

  it('one at a time: what is not taken stays, and so does all that stands between', () => {
    const text = 'Contact rose.\n\n* a placement (e.g. with kin) ended.  \n* contact fell.\n'
    const all = offers(text, glossary)
    expect(all).toHaveLength(3)
    expect(withOffers(text, all.slice(1, 2))).toBe(
      'Contact rose.\n\n* a home (e.g. with kin) ended.  \n* contact fell.\n',
    )
  })
})

describe('what is left as it is', () => {
  it.each([
    'The court made a placement order and two Contact Orders.',
    'Each child has a Placement Plan.',
    'All placement plans are written.',
    'See the Care Planning, Placement and Case Review (England) Regulations 2010.',
    'The Breaks for Carers of Disabled Children Regulations 2011 speak of it.',
    'This is section 34 contact.',
    '# Schedule 2: contact with family',
    'The Act says “a LAC review is held” and "contact is allowed".',
    'They wrote ‘the child’s contact’ there.',
    '> contact as they said it',
    'Column `placement` and PLACE_PROVIDER and placement_start.',
    '{{placement-moves.row.contact.value}} of them',
    'Read [the contact policy](https://example.org/contact) at https://example.org/placement',
    'Write to contact@example.org.',
    '| placement | contact |',
    'Lack of backspace, non-contact sports and post-placement work.',
    'Please contact us, or use the contact details.',
    'They did a work placement with the Placement Panel.',
    'It is paid by the placement stability fund.',
    'A lac is a resin.',
    "He wrote 'my contact’s late' to us.",
    'They said “we want\ncontact” twice.',
    '```\nplacement\n```',
  ])('%s', (text) => {
    expect(offers(text, glossary)).toEqual([])
  })

  it('is everything, where no words were chosen', () => {
    expect(offers('Contact is late.', { preferred: [], leftAlone: [] })).toEqual([])
  })
})

const plain = fc.constantFrom(
  ...'contact Contact CONTACT placement placements Placement LAC LACs respite sibling siblings the a an a and'.split(
    ' ',
  ),
  ...'looked after children was in our of it. Ended! Why? {{contact.value}} “contact” `placement` PLACE_CODE'.split(
    ' ',
  ),
  ...[
    '[contact](/placement)',
    '\n',
    '\n\n',
    '\n- ',
    '\n## ',
    'e.g.',
    '**placement**',
    'Panel',
    '’s',
    'Regulations 2010',
  ],
)
const legal = fc.constantFrom(...leftAlone.slice(0, 30), 'Placement Plan', 'Children Act 1989')
const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: plain }, legal), { maxLength: 40 })
  .map((parts) => parts.join(' '))

describe('whatever is written', () => {
  it('offers taken leave nothing to offer', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(offers(said(text), glossary)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('terms of the law, tokens, links, code and quotations are never altered', () => {
    const kept =
      /\{\{[^{}]*\}\}|\[contact\]\(\/placement\)|`placement`|“contact”|PLACE_CODE|Placement Plan|Children Act 1989/g
    fc.assert(
      fc.property(texts, (text) => {
        expect(said(text).match(kept)).toEqual(text.match(kept))
      }),
      { numRuns: 150 },
    )
    fc.assert(
      fc.property(legal, texts, (term, text) => {
        expect(said(`${text}\n\nWe have ${term} here.`)).toMatch(new RegExp(`We have ${term} here\\.$`))
      }),
    )
  })

  it('each sentence stands where its offer says, none in another, and lines stay lines', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { sentence, proposed, place } of offers(text, glossary)) {
          expect(text.slice(place.from, place.to)).toBe(sentence)
          expect(place.from).toBeGreaterThanOrEqual(last)
          expect(proposed).not.toBe(sentence)
          last = place.to
        }
        expect(said(text).split('\n')).toHaveLength(text.split('\n').length)
      }),
    )
  })

  it('long papers take no longer than they are long', () => {
    const text = 'Contact in the Placement of A Child With Many Capitals is late, {{a.b}}.\n'.repeat(1000)
    const from = performance.now()
    expect(offers(text, glossary).length).toBeGreaterThan(0)
    expect(performance.now() - from).toBeLessThan(5000)
  })
})

it.each(['“', "'a ", '"\n', 'a.', 'a_', 'Aa’', 'A', 'contact `x` ', 'Contact ', '('])(
  'however often %j stands in a text, it takes no longer than the text is long',
  (sign) => {
    const from = performance.now()
    offers(sign.repeat(100_000 / sign.length), glossary)
    expect(performance.now() - from).toBeLessThan(3000)
  },
)

describe('a glossary', () => {
  const faults = (...pairs: [string, string][]) =>
    glossaryFaults({ preferred: pairs.map(([instead, use]) => ({ instead, use })), leftAlone: [] })

  it('can be kept', () => {
    expect(glossaryFaults(glossary)).toEqual([])
  })
  it('puts no word into words that are themselves put otherwise', () => {
    expect(faults(['home', 'placement'], ['placement', 'home'])).toHaveLength(2)
    expect(faults(['contact', 'contact time'])).toHaveLength(1)
    expect(faults(['home', 'place'], ['stay', 'homes'])).toHaveLength(1)
  })
  it('has each word once, and no marks', () => {
    expect(faults(['contact', 'family time'], ['Contact', 'time'])).toHaveLength(1)
    expect(faults(['contact', 'family {{time}}'])).toHaveLength(1)
    expect(faults(['-', 'a dash'])).toHaveLength(1)
  })
})

it('words for several', () => {
  const several = [
    'home',
    'child in our care',
    'family',
    'time with family',
    'glass',
    'homes',
    'family time',
  ].map(severalOf)
  expect(several).toEqual([
    ...['homes', 'children in our care', 'families', 'time with family', 'glasses', 'homes', 'family time'],
  ])
})
