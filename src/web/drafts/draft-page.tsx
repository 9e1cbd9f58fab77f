import type { Child, FC } from 'hono/jsx'
import { Back } from '../back.tsx'
import type { FormError } from '../form-error.ts'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import { sayDay, sayMoment } from '../say-when.ts'
import { Files } from './files.tsx'
import { GateFound } from './gate.tsx'
import { NextStep } from './next-step.tsx'
import { Notes } from './notes.tsx'
import { Steps } from './steps.tsx'
import type { Standing } from './trials.ts'
import type { DraftView } from './view.ts'
import { stateWords } from './words.ts'

export interface DraftPageProps {
  readonly view: DraftView
  readonly standing: Standing
  readonly notice?: Child
  readonly errors?: readonly FormError[]
  /** What was typed into the field that is wrong. */
  readonly typed?: string
}

/** One edition: where it stands, what can be done, what its trial found, what is said of it, its files. */
export const DraftPage: FC<DraftPageProps> = ({ view, standing, notice, errors = [], typed = '' }) => {
  const { edition, trial, may } = view
  const isTrying = standing !== undefined && 'doing' in standing && errors.length === 0
  const isNote = errors.some(({ field }) => field === 'note')
  return (
    <Page
      title={`Children in our care, ${sayDay(edition.asAt)}`}
      caption={`Board edition, version ${edition.version}`}
      before={<Back href="/drafts" />}
      notice={notice}
      errors={errors}
    >
      <About view={view} />
      {may('see-drafts') && <Steps view={view} />}
      <NextStep view={view} standing={standing} />
      <Corrections view={view} />
      {trial?.gate && <GateFound view={view} gate={trial.gate} errors={errors} typed={typed} />}
      <Files view={view} />
      <Notes view={view} isTrying={isTrying} errors={errors} typed={isNote ? typed : ''} />
      {edition.state === 'draft' && may('prepare-edition') && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/drafts/${edition.id}/drop`}>
            Drop this draft
          </a>
        </p>
      )}
    </Page>
  )
}

const About: FC<{ view: DraftView }> = ({ view: { edition, measuredAt, corrects } }) => (
  <>
    <p class="govuk-body">
      <Tag {...stateWords[edition.state]} /> Begun{edition.byName === null ? '' : ` by ${edition.byName}`} on{' '}
      {sayMoment(edition.at)}
      {measuredAt !== undefined && `, of figures measured on ${sayMoment(measuredAt)}`}.
    </p>
    {edition.state === 'published' && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/editions/${edition.id}`}>
          The page of this edition that everybody sees
        </a>
      </p>
    )}
    {corrects !== undefined && (
      <p class="govuk-body">
        This is a correction of{' '}
        <a class="govuk-link" href={`/drafts/${corrects.id}`}>
          version {corrects.version}
        </a>
        , and {edition.state === 'published' ? 'took' : 'takes'} its place
        {edition.state === 'published' ? '' : ' once it is published'}.
      </p>
    )}
  </>
)

/** What a correction prints otherwise, as the public will read it. */
const Corrections: FC<{ view: DraftView }> = ({ view: { edition } }) => {
  if (edition.changes === null) return <></>
  return (
    <section class="part" aria-labelledby="corrections">
      <h2 class="govuk-heading-m" id="corrections">
        What this version corrects
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {edition.changes.split('\n').map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}
