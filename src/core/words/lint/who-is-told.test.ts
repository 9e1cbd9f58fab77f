import { describe, expect, it } from 'vitest'
import { whoIsTold } from './who-is-told.ts'

describe('who is told by a text', () => {
  for (const text of [
    'Ask J.S. aged 14 what happened.',
    'KT, 9, was there.',
    'Ring me on 07700 900123.',
    'Write to somebody@example.org about it.',
    'my friend jake has no bus pass',
    'My name is Zog and I want a bike.',
    'i’m called zog',
    'find me at @zog_2009',
    'They will not let me stay at Broad Chalke School.',
    'Come to 12 Sandy Lane on Monday.',
    'I live at BH1 1AA.',
    'Ellie did not get her money.',
    'im 14 and i live in bridport',
    'I’m nine. They moved me to Weymouth.',
    'Why does a 15 year old in Poole have no bus?',
    'i am in year 9 and stay near Swanage',
    'They told J.S. and not me.',
    'A boy of 9 in Elm Road has none.',
    'A 9-year-old in Poole waits.',
    'A girl aged nine in Weymouth moved.',
    'A girl, 14, from Melcombe asked.',
    'A boy (9) in Weymouth has none.',
    'A lad of fourteen from Poole left.',
    'A baby of six months in Poole waits.',
    'A 16yo from Poole asked.',
    'She is with his sister Amy.',
  ]) {
    it(`finds somebody in “${text}”`, () => {
      expect(whoIsTold(text).length).toBeGreaterThan(0)
    })
  }

  for (const text of [
    'Why do we have to ask each time we want to sleep at a friend’s house?',
    'My social worker is always late. Can you make sure they tell us?',
    'Is it possible to have 1 number to ring, whatever age we are?',
    'We are 14 and live with foster families. In March we want to go to the sea.',
    'I am in care. I live in a home with two friends.',
    'Is 5 miles to Poole too far?',
    'Ask your P.A. or the G.P. about it.',
    'The Virtual School will pay for a club from May 2021.',
    'We are 14 and 15 and we want to be asked.',
    'Children aged 9 to 15 in Dorset met.',
    'Young people aged 16 and over in Dorset have a say.',
    'Children aged 5–10 in Dorset, and boys and girls in Poole, met 9 of them.',
    'Care leavers aged 17 to 21 in Dorset have a say.',
    '14-17 year olds in Dorset met.',
    'Every child of 5 in Dorset has a plan.',
    'There are 12 in Dorset.',
    'Can all of us go on holiday with our foster family?',
  ]) {
    it(`finds nobody in “${text}”`, () => {
      expect(whoIsTold(text)).toEqual([])
    })
  }

  it('says each thing once', () => {
    expect(whoIsTold('Ring 07700 900123. Or ring 07700 900124.')).toHaveLength(1)
  })

  it('takes no longer over a text than it is long', () => {
    for (const sign of ['a.', 'www.', 'Aa’', 'aa-', '1'])
      expect(tookTo(() => whoIsTold(sign.repeat(50_000)))).toBeLessThan(2000)
  })
})

function tookTo(work: () => unknown): number {
  const from = performance.now()
  work()
  return performance.now() - from
}
