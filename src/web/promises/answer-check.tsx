import type { FC } from 'hono/jsx'
import {
  checkAnswer,
  type AnswerCheck,
  type LocalWords,
} from '../../core/governance/challenges/answer-check.ts'
import { saidElsewhere } from '../../core/governance/challenges/said-elsewhere.ts'
import type { Hint } from '../../core/governance/reading-age/hints.ts'
import { PLAIN_AGE } from '../../core/governance/reading-age/plain.ts'
import { termsOffered } from '../../core/words/offers/offers.ts'
import { whoIsTold } from '../../core/words/lint/who-is-told.ts'
import { commitmentsOf } from '../../store/commitments.ts'
import type { Tx } from '../../store/database.ts'
import { glossaryOf } from '../../store/glossary.ts'
import { settingsOf } from '../../store/settings.ts'

/** What was found in an answer to young people, and where else the same answer stands. */
export interface Checked extends AnswerCheck {
  readonly elsewhere: readonly string[]
}

/** An answer held against the reading age, the council’s words and who may not be told. */
export async function checkedAnswer(tx: Tx, authority: string, id: string, text: string): Promise<Checked> {
  const check = checkAnswer(text, await localWords(tx, authority))
  return { ...check, elsewhere: saidElsewhere(text, id, await commitmentsOf(tx, authority)) }
}

async function localWords(tx: Tx, authority: string): Promise<LocalWords> {
  const { words } = await settingsOf(tx, authority)
  const glossary = await glossaryOf(tx, authority)
  return {
    kept: [
      ...words.explained.map(({ term }) => term),
      ...glossary.preferred.map(({ use }) => use),
      ...glossary.leftAlone,
    ],
    otherwise: (text) => termsOffered(text, glossary),
    whoIsTold,
  }
}

/** How an answer reads: its age, what is hard in it, words to say otherwise. */
export const AnswerFindings: FC<{ check: Checked }> = ({ check }) => {
  const { reading, hints, otherwise, tells, elsewhere, plain } = check
  return (
    <section aria-labelledby="reading" class="part">
      <h2 class="govuk-heading-m" id="reading">
        Reading age {reading.age}
      </h2>
      <p class="govuk-body">
        {plain === undefined
          ? `It has to be ${PLAIN_AGE} or under, and tell of nobody, before it can be sent.`
          : 'Young people of nine can read it.'}
      </p>
      <List title="What tells of somebody" of={tells} />
      <Hints hints={hints.slice(0, MOST_HINTS)} />
      <List
        title="Words young people here say otherwise"
        of={otherwise.map(({ instead, use }) => `“${instead}”: say “${use}”`)}
      />
      <List
        title="The same answer stands elsewhere"
        of={elsewhere.map((id) => `Promise ${id}. Check that it belongs here.`)}
      />
    </section>
  )
}

const MOST_HINTS = 6

/** Sentences to say easier, the hardest first, with the words that make them so marked. */
const Hints: FC<{ hints: readonly Hint[] }> = ({ hints }) =>
  hints.length === 0 ? (
    <></>
  ) : (
    <>
      <h3 class="govuk-heading-s">Sentences to say easier</h3>
      {hints.map(({ parts, age, advice }) => (
        <div class="problem">
          <p class="govuk-body as-typed">
            {parts.map(({ text, isHard }) => (isHard ? <mark>{text}</mark> : text))}
          </p>
          <p class="govuk-body">
            Age {age}. {advice.join(' ')}
          </p>
        </div>
      ))}
    </>
  )

const List: FC<{ title: string; of: readonly string[] }> = ({ title, of }) =>
  of.length === 0 ? (
    <></>
  ) : (
    <>
      <h3 class="govuk-heading-s">{title}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {of.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </>
  )
