import { addsUp, type Binding } from './bindings.ts'
import type { Edition } from './edition.ts'
import { partsOf } from './parts.ts'

/** What is counted and what is left make the whole. */
export const wholesOf = ({ printed }: Edition): Binding[] =>
  printed.flatMap((each) => {
    const { cell } = each
    return partsOf(each).some(({ part }) => part === 'rest')
      ? [
          addsUp(
            [
              { cell, part: 'numerator' },
              { cell, part: 'rest' },
            ],
            { cell, part: 'denominator' },
            'a number and what is left of its whole make the whole',
          ),
        ]
      : []
  })
