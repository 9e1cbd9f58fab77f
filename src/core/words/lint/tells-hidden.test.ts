import { describe, expect, it } from 'vitest'
import { hiddenPack } from '../../../../test/lint-corpus/hidden-pack.ts'
import { lint } from './lint.ts'
import type { Problem } from './problem.ts'

const { figures, secrets } = hiddenPack()
const ofHidden = ['tells-hidden', 'small-count']

const found = (sentence: string, about?: string): Problem[] => {
  const own = figures.indicators.find(({ id }) => id === about)
  const theme = own?.theme ?? about
  return lint(
    [
      {
        where: 'commentary/a.md',
        ...(own && { indicatorId: own.id }),
        ...(theme !== undefined && { theme }),
        paragraphs: [sentence],
      },
    ],
    figures,
    { glossary: [], secrets },
  ).filter(({ rule }) => ofHidden.includes(rule))
}
const rules = (sentence: string, about?: string): string[] =>
  found(sentence, about).map(({ rule, severity }) => `${rule} ${severity}`)

describe('a number that tells a hidden figure is an error', () => {
  it.each([
    ['Three children were adopted.', 'left-care-adopted'],
    ['3 of 48 children who left care were adopted.', 'left-care-adopted'],
    ['45 of the 48 children who left care were not adopted.', 'left-care-adopted'],
    ['In 2024/25 6% of children who left care were adopted.', 'left-care-adopted'],
    ['94% of children who left care were not adopted.', 'left-care-adopted'],
    ['One in sixteen children who left care was adopted.', 'left-care-adopted'],
    ['About 6% of children who left care were adopted.', 'left-care-adopted'],
    ['Around three children were adopted.', 'left-care-adopted'],
    ['Fewer than four children were adopted.', 'left-care-adopted'],
    ['At most three children were adopted.', 'left-care-adopted'],
    ['Three or fewer children were adopted.', 'left-care-adopted'],
    ['Two to four children were adopted.', 'left-care-adopted'],
    ['Between two and four children were adopted.', 'left-care-adopted'],
    ['Of those who left care, three were adopted.', 'left-care-adopted'],
    ['Adopted: 3 children.', 'left-care-adopted'],
    ['The number adopted fell by five, from 8 a year before.', 'left-care-adopted'],
    ['In 2024/25 three children who left care were adopted.', 'permanence'],
    ['Three children who left care were adopted.', undefined],
    ['Of 48 children who left care, three were adopted and 26 turned 18.', 'cic-ceased'],
    ['Adopted children were 6% of those who left.', 'cic-ceased'],
    ['Nineteen children returned home.', 'cic-ceased'],
    ['We care for four unaccompanied asylum-seeking children.', 'cic-count'],
    ['In January 2025 there were 5 unaccompanied asylum-seeking children.', 'cic-uasc'],
    [
      'There were two fewer unaccompanied asylum-seeking children than in December 2024, when there were 6.',
      undefined,
    ],
    ['No child went to an unregistered home.', 'placement-unregistered'],
    ['There were zero children in unregistered homes.', 'placement-unregistered'],
  ])('“%s” (%s)', (sentence, about) => {
    expect(rules(sentence, about)).toContain('tells-hidden error')
  })

  it('is told without the true number, with what to write instead', () => {
    expect(found('Fewer than four children were adopted.', 'left-care-adopted')[0]?.says).toBe(
      '“four” tells what the public edition hides: “Left our care through adoption” in March 2025. Write {{left-care-adopted.count}} in place of “four”.',
    )
    expect(found('Nineteen children returned home.', 'cic-ceased')[0]?.says).toBe(
      '“Nineteen” tells what the public edition hides: “Returned home” of “Children who left care”. Write {{cic-ceased.row.home.numerator}} in place of “Nineteen”.',
    )
  })
})

describe('a small count of people that no figure shows asks for a sign-off', () => {
  it.each([
    ['Two young people spoke at the panel.', 'health'],
    ['Four foster carers left us in the autumn.', 'fostering'],
    ['We met with three households.', undefined],
    ['Two had waited since the spring.', 'health'],
    ['Five of them have since moved.', 'health'],
    ['2 of 14 care leavers came.', 'care-leavers'],
  ])('“%s” (%s)', (sentence, about) => {
    const all = rules(sentence, about)
    expect(all.length).toBeGreaterThan(0)
    expect(new Set(all)).not.toContain('tells-hidden error')
    expect(all.every((each) => each.endsWith('warning'))).toBe(true)
  })
})

describe('what tells nothing is let pass', () => {
  it.each([
    ['We care for 437 children.', 'cic-count'],
    ['A small number of children were adopted.', 'left-care-adopted'],
    ['Fewer than six children were adopted.', 'left-care-adopted'],
    ['In 2023/24 eight of 50 children who left care were adopted.', 'left-care-adopted'],
    ['26 children turned 18.', 'cic-ceased'],
    ['We held three training days for adopters in 2024.', 'left-care-adopted'],
    ['Two children’s homes closed in the summer, and eleven children had to move.', 'placement-3plus'],
    ['The three social workers of the team have all been trained.', 'left-care-adopted'],
    ['Every child has a plan.', 'cic-count'],
    ['Nobody should wait, and no child should be moved twice.', 'left-care-adopted'],
    ['One in four of the posts was empty for two months.', 'left-care-adopted'],
    ['10% of our children had three or more placements.', 'placement-3plus'],
    ['Children aged 3 to 5 see a nurse twice a year.', 'health'],
  ])('“%s” (%s)', (sentence, about) => {
    expect(found(sentence, about)).toEqual([])
  })

  it('and nothing is said where nothing is hidden', () => {
    const paragraphs = ['Three children were adopted.']
    const problems = lint([{ where: 'a', paragraphs }], figures, { glossary: [] })
    expect(problems.filter(({ rule }) => ofHidden.includes(rule))).toEqual([])
  })
})
