import { only } from './cohort.ts'
import type { Definition, Indicator } from './indicator.ts'
import { average, count, share } from './kinds.ts'
import { yearEnd } from './outcomes.ts'
import {
  bandOf,
  questionnaireScores,
  returnScores,
  scoreable,
  scoredBy,
  scoreWords,
  type Scores,
} from './sdq-scores.ts'
import { trusting } from './trust.ts'

type Common = Pick<
  Definition,
  'theme' | 'reach' | 'better' | 'tables' | 'collected' | 'collections' | 'historyMonths'
>

/** The four indicators of the score, as one source tells them. */
function told(common: Common, scores: Scores) {
  const because = scoreWords(scores)
  const scored = scoredBy(scores)
  const band = (standing: Parameters<Scores['scoreOf']>[0]) => bandOf(scores.scoreOf(standing) ?? 0)
  return {
    completed: share({
      ...common,
      id: 'sdq-completed',
      title: 'Children with a strengths and difficulties score',
      question: 'Do we have a wellbeing score for every child who should have one?',
      cohort: scoreable,
      words: 'children with a score',
      counts: (standing) => scores.scoreOf(standing) !== undefined,
      because,
      source: 'DfE outcomes (OC2), published as ages 5 to 16',
      caution: 'In months other than March, children aged 4 to 16 on the day.',
    }),
    mean: average({
      ...common,
      id: 'sdq-average',
      title: 'Average strengths and difficulties score',
      question: 'How high are the worries scored?',
      better: 'lower',
      unit: 'score',
      cohort: scored,
      words: 'the sum of their scores',
      amount: (standing) => scores.scoreOf(standing) ?? 0,
      because,
      source: 'DfE outcomes (OC2). 0 to 13 is normal, 14 to 16 borderline, 17 to 40 cause for concern',
    }),
    bands: share({
      ...common,
      id: 'sdq-bands',
      title: 'Children whose score is a cause for concern',
      question: 'How many scores are a concern?',
      better: 'lower',
      cohort: scored,
      words: 'children with a score of 17 or more',
      counts: (standing) => band(standing) === 'concern',
      because,
      rows: {
        labels: {
          normal: 'Normal, 0 to 13',
          borderline: 'Borderline, 14 to 16',
          concern: 'Cause for concern, 17 to 40',
        },
        keys: (standing) => [band(standing)],
      },
      source: 'DfE outcomes (OC2)',
    }),
    action: count({
      ...common,
      id: 'sdq-14-plus',
      title: 'Children whose score calls for a talk',
      question: 'How many scores should lead to a consultation?',
      better: 'lower',
      unit: 'children',
      cohort: only(scored, 'children with a score of 14 or more', (s) => (scores.scoreOf(s) ?? 0) >= 14),
      because,
      source: 'DfE outcomes (OC2); the threshold for action is borderline or above (OQ-13)',
    }),
  }
}

const byReturn = told({ ...yearEnd }, returnScores)
const byQuestionnaire = told(
  {
    theme: 'health',
    reach: 'day',
    better: 'higher',
    tables: ['Episodes'],
    collections: ['sdq_scores'],
    historyMonths: 12,
  },
  questionnaireScores,
)

const either = (key: keyof typeof byReturn): Indicator =>
  trusting(
    { source: 'the return (OC2)', indicator: byReturn[key] },
    { source: 'questionnaire scores', indicator: byQuestionnaire[key] },
  )

/** Strengths and difficulties scores: by the return at year end, by the questionnaires in any month. */
export const strengthsAndDifficulties: readonly Indicator[] = [
  either('completed'),
  either('mean'),
  either('bands'),
  either('action'),
]
