import type { FC } from 'hono/jsx'
import { responseWords } from '../../core/reports/surveys/response-words.ts'
import type { QuestionTold, SurveysTold } from '../../core/reports/surveys/surveys-told.ts'
import { InsetText } from '../govuk/inset-text.tsx'
import { Table } from '../govuk/table.tsx'

/** Surveys, question by question: how many answered always stands beside what they said. */
export const Surveys: FC<{ told: SurveysTold }> = ({ told }) => (
  <>
    <InsetText text={responseWords(told).join(' ')} />
    {told.surveys.map(({ name, questions }) => (
      <section aria-label={name}>
        <h2 class="govuk-heading-m">{name}</h2>
        {questions.map((each) => (
          <Question told={each} />
        ))}
      </section>
    ))}
  </>
)

const Question: FC<{ told: QuestionTold }> = ({ told: { question, answered, answers, isPart } }) => (
  <>
    <Table
      caption={question}
      captionClasses="govuk-table__caption--s"
      firstCellIsHeader
      head={[
        { text: 'Answer' },
        { text: `Of ${answered} who answered`, format: 'numeric' },
        { text: 'Share', format: 'numeric' },
      ]}
      rows={answers.map(({ answer, count, percent }) => [
        { text: answer },
        { text: String(count), format: 'numeric' },
        { text: `${percent}%`, format: 'numeric' },
      ])}
    />
    {isPart && <p class="govuk-body quiet">Some answers are not shown here.</p>}
  </>
)
