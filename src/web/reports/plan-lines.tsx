import type { FC } from 'hono/jsx'
import { principles } from '../../core/governance/principles.ts'
import { indicators } from '../../core/indicators/index.ts'
import { errorOf, type FormError } from '../form-error.ts'
import { Fieldset } from '../govuk/fieldset.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'

/** The fields of a line of either plan, as typed. */
export const lineFields = ['action', 'owner', 'due', 'state', 'progress', 'principle', 'measure'] as const

export type LineTyped = Readonly<Record<(typeof lineFields)[number], string>>

export const noLine: LineTyped = {
  ...{ action: '', owner: '', due: '', state: '' },
  ...{ progress: '', principle: '', measure: '' },
}

interface PlanLinesProps {
  readonly plan: 'last-plan' | 'next-plan'
  readonly lines: readonly LineTyped[]
  readonly posts: readonly string[]
  readonly errors: readonly FormError[]
}

/** Blank lines to write more on: saving gives as many again. */
const MORE = 2

/** A plan, a line an action; a line without its action is taken away. */
export const PlanLines: FC<PlanLinesProps> = ({ plan, lines, posts, errors }) => (
  <>
    <p class="govuk-body">Clear what was planned to take a line away. Save for room for more lines.</p>
    {[...lines, ...Array.from({ length: MORE }, () => noLine)].map((line, at) => (
      <Fieldset legend={{ text: `Line ${String(at + 1)}`, classes: 'govuk-fieldset__legend--m' }}>
        <Line {...{ plan, line, at, posts, errors }} />
      </Fieldset>
    ))}
  </>
)

type LineProps = Omit<PlanLinesProps, 'lines'> & { readonly line: LineTyped; readonly at: number }

const Line: FC<LineProps> = (props) => {
  const { plan, line, at, errors } = props
  const named = (field: keyof LineTyped) => ({
    ...{ id: `${field}-${String(at)}`, name: `${field}-${String(at)}`, value: line[field] },
    errorMessage: errorOf(errors, `${field}-${String(at)}`),
  })
  return (
    <>
      <Textarea {...named('action')} label={{ text: 'What is planned' }} rows={2} spellcheck />
      <Owner {...props} />
      <Input {...named('due')} label={{ text: 'By when' }} type="date" classes="govuk-input--width-10" />
      {plan === 'last-plan' ? (
        <>
          <Input
            {...named('state')}
            label={{ text: 'State, such as Done or Under way' }}
            classes="govuk-!-width-two-thirds"
          />
          <Textarea {...named('progress')} label={{ text: 'What came of it' }} rows={2} spellcheck />
        </>
      ) : (
        <>
          <Select {...named('principle')} label={{ text: 'Principle' }} items={principleItems} />
          <Select
            {...named('measure')}
            label={{ text: 'Measure it should move' }}
            items={measuresWith(line.measure)}
          />
        </>
      )}
    </>
  )
}

/** A post of the list; where somebody else was written down before, that too. */
const Owner: FC<LineProps> = ({ line, at, posts, errors }) => {
  const id = `owner-${String(at)}`
  const all = line.owner === '' || posts.includes(line.owner) ? posts : [line.owner, ...posts]
  return all.length === 0 ? (
    <Input
      {...{ id, name: id, value: line.owner, errorMessage: errorOf(errors, id) }}
      label={{ text: 'Owner: a post, not a name' }}
      classes="govuk-!-width-two-thirds"
    />
  ) : (
    <Select
      {...{ id, name: id, value: line.owner, errorMessage: errorOf(errors, id) }}
      label={{ text: 'Owner' }}
      items={[{ value: '', text: 'Choose' }, ...all.map((title) => ({ value: title, text: title }))]}
    />
  )
}

const none = { value: '', text: 'None' }
const principleItems = [none, ...Object.entries(principles).map(([value, text]) => ({ value, text }))]
const measureItems = [none, ...indicators.map(({ id, title }) => ({ value: id, text: title }))]

/** A line of a file may name several measures: those stay together as they are. */
const measuresWith = (ids: string) =>
  ids.includes(' ') ? [...measureItems, { value: ids, text: ids.split(' ').join(', ') }] : measureItems
