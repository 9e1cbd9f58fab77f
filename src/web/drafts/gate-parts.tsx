import type { FC } from 'hono/jsx'
import type { DisclosureGate, Gate, Named, WordsGate } from '../../core/reports/publication/gate.ts'
import { Details } from '../govuk/details.tsx'
import { Tag } from '../govuk/tag.tsx'
import { listed, many, nameOf } from './words.ts'

type Standing = 'clear' | 'stopped' | 'judge'

const tags: Readonly<Record<Standing, { text: string; classes: string }>> = {
  clear: { text: 'Clear', classes: 'govuk-tag--green' },
  stopped: { text: 'Put right', classes: 'govuk-tag--red' },
  judge: { text: 'For you to judge', classes: 'govuk-tag--blue' },
}

/** How one part of the gate stands. */
export const StandingTag: FC<{ standing: Standing }> = ({ standing }) => <Tag {...tags[standing]} />

const says: Readonly<Record<DisclosureGate['state'], string>> = {
  holds: 'The attack works out no hidden number from the public files.',
  leaks:
    'The attack works out hidden numbers of the measures named here. Nothing can be published like this.',
  unguarded: 'A small number of the measures named here can be worked out, whatever is hidden.',
  unfinished: 'The attack did not get far enough to tell. Try again.',
}

/** What is hidden from the public, and whether it stays hidden. */
export const Disclosure: FC<{ gate: DisclosureGate; attacked: string | undefined; asAt: string }> = (
  props,
) => {
  const { gate, attacked, asAt } = props
  return (
    <>
      <StandingTag standing={gate.state === 'holds' ? 'clear' : 'stopped'} />
      <p class="govuk-body gate__words">
        {says[gate.state]} {gate.hidden.toLocaleString('en-GB')} of {gate.of.toLocaleString('en-GB')} numbers
        are hidden.
        {gate.narrowest !== undefined && ` Each could be any of at least ${gate.narrowest + 1} numbers.`}
      </p>
      {gate.measures.length > 0 && <Measures measures={gate.measures} to={readAt(asAt)} />}
      {gate.state !== 'holds' && (
        <p class="govuk-body">
          Hide more in{' '}
          <a class="govuk-link" href="/settings/thresholds">
            the settings of what is hidden
          </a>
          , then try again.
        </p>
      )}
      {gate.givenAway.length > 0 && (
        <Details summaryText={`Told by earlier editions: ${many(gate.givenAway.length, 'measure')}`}>
          <p class="govuk-body">
            Editions that are out already tell a small number of these by themselves. No later edition can
            take that back.
          </p>
          <Measures measures={gate.givenAway} to={readAt(asAt)} />
        </Details>
      )}
      {attacked !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={attacked}>
            What was tried, and what came of it
          </a>
        </p>
      )}
    </>
  )
}

/** Whether what is said holds. The sentences stand below. */
export const Words: FC<{ gate: WordsGate }> = ({ gate: { texts, errors, unsigned, signed } }) => (
  <>
    <StandingTag standing={errors.length + unsigned.length > 0 ? 'stopped' : 'clear'} />
    <p class="govuk-body gate__words">
      {wordsSaid({ texts, errors, unsigned, signed })}{' '}
      {errors.length + unsigned.length > 0 && (
        <a class="govuk-link" href="#sentences">
          See the sentences
        </a>
      )}
    </p>
  </>
)

function wordsSaid({ texts, errors, unsigned, signed }: WordsGate): string {
  if (texts === 0) return 'There is no comment yet.'
  const wrong = [
    ...(errors.length === 0 ? [] : [many(errors.length, 'error')]),
    ...(unsigned.length === 0 ? [] : [`${many(unsigned.length, 'warning')} that nobody answers for`]),
  ]
  const found = wrong.length === 0 ? '. Nothing in them has to be put right.' : `, with ${listed(wrong)}.`
  return `${many(texts, 'comment')}${found}${signed === 0 ? '' : ` Warnings signed off: ${signed}.`}`
}

/** Measures that turned and of which nobody says why. */
export const Uncommented: FC<{ gate: Gate; asAt: string | undefined }> = ({ gate: { uncommented }, asAt }) =>
  uncommented.length === 0 ? (
    <>
      <StandingTag standing="clear" />
      <p class="govuk-body gate__words">Every measure that got better or worse has a comment.</p>
    </>
  ) : (
    <>
      <StandingTag standing="judge" />
      <p class="govuk-body gate__words">
        {many(uncommented.length, 'measure')} got better or worse, by more than chance, and no comment says
        why.
      </p>
      <Measures measures={uncommented} to={asAt === undefined ? undefined : commentAt(asAt)} />
    </>
  )

const statusWords: Readonly<Record<string, string>> = {
  provisional: 'Provisional',
  'broken-series': 'Not to be compared with before',
  'awaiting-partner': 'Awaiting a partner',
  'not-recorded': 'Not recorded',
  'not-due': 'Not due',
  'not-collected': 'Not collected',
  'not-applicable': 'Does not apply',
}

/** Measures whose latest figure is not final. */
export const Statuses: FC<{ gate: Gate; asAt: string }> = ({ gate: { statuses }, asAt }) => (
  <>
    <StandingTag standing={statuses.length === 0 ? 'clear' : 'judge'} />
    {statuses.length === 0 ? (
      <p class="govuk-body gate__words">Every figure is final.</p>
    ) : (
      statuses.map(({ status, measures }) => (
        <Details summaryText={`${statusWords[status] ?? status}: ${many(measures.length, 'measure')}`}>
          <Measures measures={measures} to={readAt(asAt)} />
        </Details>
      ))
    )}
  </>
)

/** The editions it was held against. */
export const Before: FC<{ gate: Gate }> = ({ gate: { before } }) => (
  <p class="govuk-body gate__words">
    {before.length === 0
      ? 'None: nothing was published before.'
      : `${listed(before.map(nameOf))}. What they tell together was tried too.`}
  </p>
)

/** Where a measure of an edition is read. */
const readAt = (asAt: string) => (id: string) => `/data-set/indicators/${id}?as-at=${asAt}`

/** Where its comment is written. */
const commentAt = (asAt: string) => (id: string) => `/commentary/${id}?as-at=${asAt}`

/** Measures by name, each leading on where there is somewhere to go. */
const Measures: FC<{ measures: readonly Named[]; to?: ((id: string) => string) | undefined }> = (props) => (
  <ul class="govuk-list govuk-list--bullet">
    {props.measures.map(({ id, title }) => (
      <li>
        {props.to === undefined ? (
          title
        ) : (
          <a class="govuk-link" href={props.to(id)}>
            {title}
          </a>
        )}
      </li>
    ))}
  </ul>
)
