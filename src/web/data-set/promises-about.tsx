import type { FC } from 'hono/jsx'
import { linkWords } from '../../core/governance/commitments/link.ts'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { stateInWords } from '../../core/governance/commitments/state-in-words.ts'
import type { Day } from '../../core/time/day.ts'
import type { LinkedFrom } from '../../store/commitments-linked.ts'

/** What was asked and promised about a measure, and how each stands; nothing where there is none. */
export const PromisesAbout: FC<{ promises: readonly LinkedFrom[]; today: Day }> = ({ promises, today }) =>
  promises.length === 0 ? (
    <></>
  ) : (
    <section aria-labelledby="promises-about">
      <h2 id="promises-about">Promises about this measure</h2>
      <ul>
        {promises.map(({ commitment, as }) => (
          <li>
            {as === 'became' && `${linkWords.became.there} `}
            <a class="govuk-link" href={`/promises/${commitment.id}`}>
              {kindOf(commitment.kind).title} {commitment.id}
            </a>
            : {commitment.wording} <span class="quiet">{stateInWords(commitment, today)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
