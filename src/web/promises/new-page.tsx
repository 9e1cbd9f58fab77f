import type { FC } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { sides, type Actor } from '../../core/governance/commitments/side.ts'
import { principles } from '../../core/governance/principles.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Details } from '../govuk/details.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { Form, Page } from '../page.tsx'
import type { Business } from './business.ts'
import { Due, Field } from './field.tsx'
import { choicesFor } from './new-form.ts'
import type { Typed } from './typed.ts'

export interface NewPageProps {
  readonly business: Business
  readonly actors: readonly Actor[]
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
  /** Whether there is a private session they may be in. */
  readonly maySeeExempt: boolean
}

/** Writing down what was asked or promised: what it is, the words, whose it is, by when. */
export const NewPage: FC<NewPageProps> = (props) => {
  const { actors, typed = {}, errors = [], business } = props
  const choices = choicesFor(actors)
  const wrong = (name: string) => errorOf(errors, name)
  const given = { typed, errors, business }
  return (
    <Page title="Write down what was asked" before={<Back href="/promises" />} errors={errors}>
      <Form action="/promises/new">
        <Textarea
          name="wording"
          label={{ text: 'What was asked or promised' }}
          hint={{
            text: 'In the words that were used. They stay as you write them. Name no child and no person.',
          }}
          rows={3}
          value={typed['wording']}
          errorMessage={wrong('wording')}
        />
        <Select
          name="kind"
          label={{ text: 'What is it?' }}
          value={typed['kind']}
          errorMessage={wrong('kind')}
          items={onlyOne(
            [...new Set(choices.map(({ kind }) => kind))].map((kind) => ({
              value: kind,
              text: kindOf(kind).title,
            })),
          )}
        />
        <Select
          name="side"
          label={{ text: 'Who asked?' }}
          value={typed['side']}
          errorMessage={wrong('side')}
          items={onlyOne(
            [...new Set(choices.map(({ side }) => side))].map((side) => ({ value: side, text: sides[side] })),
          )}
        />
        <Field {...given} name="owner" label="Which post owns it?" isOptional />
        <Due {...given} words="Promised for (optional)" />
        <Details summaryText="More: meeting, role, principle, measure" open={hasMore(typed, errors)}>
          <Field {...given} name="meeting" label="Asked at which meeting?" isOptional />
          <Input
            name="role"
            label={{ text: 'Who asked, by role (optional)' }}
            hint={{ text: 'For example, Chair. Never a name.' }}
            value={typed['role']}
            errorMessage={wrong('role')}
          />
          <Select
            name="principle"
            label={{ text: 'Principle of corporate parenting it serves (optional)' }}
            value={typed['principle']}
            errorMessage={wrong('principle')}
            items={[
              { value: '', text: 'None' },
              ...Object.entries(principles).map(([value, text]) => ({ value, text })),
            ]}
          />
          <Field {...given} name="measure" label="Measure it is about" isOptional />
          {props.maySeeExempt && (
            <Checkboxes
              name="exempt"
              values={typed['exempt'] === 'yes' ? ['yes'] : []}
              items={[{ value: 'yes', text: 'It was asked in private session' }]}
            />
          )}
        </Details>
        <Button text="Write it down" preventDoubleClick />
      </Form>
    </Page>
  )
}

type Items = readonly { value: string; text: string }[]

/** Where there is one choice only, nobody has to choose. */
const onlyOne = (items: Items): Items =>
  items.length === 1 ? items : [{ value: '', text: 'Choose' }, ...items]

const hasMore = (typed: Typed, errors: readonly FormError[]): boolean =>
  ['meeting', 'role', 'principle', 'measure', 'exempt'].some(
    (name) => (typed[name] ?? '') !== '' || errors.some(({ field }) => field === name),
  )
