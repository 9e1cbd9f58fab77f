import type { FC } from 'hono/jsx'
import { kindOf } from '../../core/governance/commitments/kinds.ts'
import { linkable, linkWords, type Linked } from '../../core/governance/commitments/link.ts'
import { Back } from '../back.tsx'
import { errorOf, type FormError } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { InsetText } from '../govuk/inset-text.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Select } from '../govuk/select.tsx'
import { Form, Page } from '../page.tsx'
import type { Named } from './business.ts'
import { MOST_FOUND, type Looking } from './find-linkable.ts'
import type { Standing } from './standing.ts'
import type { Typed } from './typed.ts'

export interface LinkPageProps {
  readonly standing: Standing
  /** `undefined` until somebody has looked for something. */
  readonly looking: Looking | undefined
  readonly found: readonly Named[]
  readonly typed?: Typed
  readonly errors?: readonly FormError[]
}

/** Sorts of things that a promise is linked to, as they are chosen. */
export const sorts: Readonly<Record<Linked, string>> = {
  indicator: 'A measure',
  commitment: 'Another promise',
  meeting: 'An item of a meeting, as evidence',
  edition: 'A published edition, as evidence',
}

/** Looking for what a promise belongs with, then choosing it. */
export const LinkPage: FC<LinkPageProps> = ({ standing, looking, found, typed = {}, errors = [] }) => {
  const { id, kind, wording, seq } = standing.commitment
  const path = `/promises/${id}/link`
  return (
    <Page
      title="Link it to something"
      caption={`${kindOf(kind).title} ${id}`}
      before={<Back href={`/promises/${id}`} />}
      errors={errors}
    >
      <InsetText text={wording} classes="as-typed" />
      <form method="get" action={path} class="chooser">
        <Select
          name="to"
          label={{ text: 'What do you look for?' }}
          value={looking?.to ?? 'indicator'}
          items={Object.entries(sorts).map(([value, text]) => ({ value, text }))}
        />
        <Input
          name="words"
          label={{ text: 'Words of its name, or its number' }}
          value={looking?.words ?? ''}
        />
        <Button text="Find" classes="govuk-button--secondary" />
      </form>
      {looking !== undefined && found.length === 0 && (
        <p class="govuk-body">None has these words. Try fewer, or others.</p>
      )}
      {looking !== undefined && found.length > 0 && (
        <Form action={path}>
          <input type="hidden" name="seen" value={String(seq)} />
          <input type="hidden" name="to" value={looking.to} />
          <input type="hidden" name="looked" value={looking.words} />
          <Radios
            name="target"
            value={typed['target']}
            errorMessage={errorOf(errors, 'target')}
            fieldset={{ legend: { text: `${sorts[looking.to]}: which?` } }}
            hint={
              found.length === MOST_FOUND ? { text: 'The first of them. More words find fewer.' } : undefined
            }
            items={found.map(({ id: value, title: text }) => ({ value, text }))}
          />
          <How to={looking.to} {...{ typed, errors }} />
          <Button text="Link" preventDoubleClick />
        </Form>
      )}
    </Page>
  )
}

/** How the two belong together, where there is more than one way. */
const How: FC<{ to: Linked; typed: Typed; errors: readonly FormError[] }> = ({ to, typed, errors }) =>
  linkable[to].length === 1 ? (
    <></>
  ) : (
    <Radios
      name="as"
      value={typed['as'] ?? linkable[to][0]}
      errorMessage={errorOf(errors, 'as')}
      fieldset={{ legend: { text: 'How do the two belong together?' } }}
      items={linkable[to].map((value) => ({ value, text: `This ${lowered(linkWords[value].here)} it` }))}
    />
  )

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`
