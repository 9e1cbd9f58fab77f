import type { Entry, Group } from '../data-set.ts'

/** What surveys of twelve months say, as an edition shows it. */
export interface SurveysTold {
  /** Over all the surveys together; `undefined` where it is not known, or not shown. */
  readonly response: { readonly answered: number; readonly asked: number } | undefined
  readonly surveys: readonly SurveyTold[]
}

export interface SurveyTold {
  readonly name: string
  readonly questions: readonly QuestionTold[]
}

export interface QuestionTold {
  readonly question: string
  /** How many answered it. */
  readonly answered: number
  readonly answers: readonly { readonly answer: string; readonly count: number; readonly percent: number }[]
  /** Whether answers are left out, or a few answered nothing that is shown. */
  readonly isPart: boolean
}

type Rows = Pick<Entry, 'indicator' | 'series' | 'rows'>

/** The surveys of a data set; `undefined` where it has none. */
export function surveysTold(entries: readonly Rows[]): SurveysTold | undefined {
  const rows = entries.find(({ indicator }) => indicator.id === 'survey-answer')?.rows ?? []
  const surveys = byName(rows.flatMap(partsOf), ({ survey }) => survey)
  if (surveys.size === 0) return undefined
  return {
    response: responseIn(entries.find(({ indicator }) => indicator.id === 'survey-responses')),
    surveys: [...surveys].map(([name, own]) => ({
      name,
      questions: [...byName(own, ({ question }) => question)].map(([question, said]) =>
        questionOf(question, said),
      ),
    })),
  }
}

function responseIn(entry: Rows | undefined): SurveysTold['response'] {
  const figure = entry?.series.at(-1)?.figure
  if (figure?.kind !== 'number' || figure.numerator === null || figure.denominator === null) return undefined
  return { answered: figure.numerator, asked: figure.denominator }
}

interface Part {
  readonly survey: string
  readonly question: string
  readonly answer: string
  readonly count: number
  readonly answered: number
}

function questionOf(question: string, said: readonly Part[]): QuestionTold {
  const answered = Math.max(...said.map((each) => each.answered))
  const answers = said.map(({ answer, count }) => ({
    answer,
    count,
    percent: Math.round((100 * count) / answered),
  }))
  const all = said.reduce((sum, { count }) => sum + count, 0)
  return { question, answered, answers, isPart: all < answered }
}

/** A row is called by its survey, its question and its answer, one after the other; its key says where each ends. */
function partsOf({ key, label, numerator, denominator }: Group): Part[] {
  const [survey = '', question = '', answer = ''] = key.split('/')
  if (numerator === null || denominator === null || denominator === 0) return []
  const named = cutAt(label, ': ', (left) => markOf(left) === survey)
  const asked =
    named && cutAt(named.right, ' ', (left, right) => markOf(left) === question && markOf(right) === answer)
  return asked === undefined || named === undefined
    ? []
    : [
        {
          survey: named.left,
          question: asked.left,
          answer: asked.right,
          count: numerator,
          answered: denominator,
        },
      ]
}

function cutAt(text: string, sign: string, is: (left: string, right: string) => boolean) {
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    const [left, right] = [text.slice(0, at), text.slice(at + sign.length)]
    if (is(left, right)) return { left, right }
  }
  return undefined
}

const markOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

function byName(parts: readonly Part[], nameOf: (part: Part) => string): Map<string, Part[]> {
  const found = new Map<string, Part[]>()
  for (const part of parts) found.set(nameOf(part), [...(found.get(nameOf(part)) ?? []), part])
  return found
}
