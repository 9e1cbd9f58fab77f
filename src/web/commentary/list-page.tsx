import type { FC } from 'hono/jsx'
import { themes } from '../../core/indicators/theme.ts'
import { Button } from '../govuk/button.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Select } from '../govuk/select.tsx'
import { Table, type Cell } from '../govuk/table.tsx'
import { Tag } from '../govuk/tag.tsx'
import { Page } from '../page.tsx'
import { sayDay } from '../say-when.ts'
import { shows, type Shows } from './asked.ts'
import { measuresOf, type Measure, type State } from './measures.ts'
import type { Words } from './said-then.ts'
import { beginningOf } from './words-drawn.tsx'

/** Every measure with what changed, what is said of it and what was said a data set before. */
export const ListPage: FC<{ words: Words; show: Shows }> = ({ words, show }) => {
  const all = measuresOf(words)
  const shown = all.filter(shows[show].holds)
  return (
    <Page title="Commentary" caption={`As at ${sayDay(words.asAt)}`} wide>
      <p class="govuk-body">{summed(all)}</p>
      <Choosing words={words} show={show} />
      {shown.length === 0 && <p class="govuk-body">There is none like that.</p>}
      {Object.entries(themes).map(([theme, title]) => (
        <OfTheme title={title} measures={shown.filter((each) => each.theme === theme)} words={words} />
      ))}
    </Page>
  )
}

/** A data set nobody has made yet. */
export const NothingPage: FC = () => (
  <Page title="Commentary">
    <p class="govuk-body">
      There is no data set yet. Once somebody has loaded and accepted returns, each measure stands here with
      room to say why it is as it is.
    </p>
  </Page>
)

function summed(all: readonly Measure[]): string {
  const count = (holds: (each: Measure) => boolean): number => all.filter(holds).length
  const errors = count(({ problems }) => problems.some(({ severity }) => severity === 'error'))
  return [
    `${count(({ state }) => state === 'written')} written for this data set`,
    `${count(({ state }) => state === 'carried-over')} carried over`,
    `${count(({ state }) => state === 'from-a-file')} from files`,
    `${count(({ state }) => state === 'empty')} of ${all.length} empty.`,
  ]
    .join(', ')
    .concat(errors === 0 ? '' : ` ${errors} with errors: nothing is published until they are put right.`)
}

const Choosing: FC<{ words: Words; show: Shows }> = ({ words, show }) => (
  <form method="get" action="/commentary" class="choosing">
    <Select
      name="as-at"
      label={{ text: 'Data set' }}
      value={words.asAt}
      items={words.days.map((value) => ({ value, text: sayDay(value) }))}
    />
    <Select
      name="show"
      label={{ text: 'Show' }}
      value={show}
      items={Object.entries(shows).map(([value, { text }]) => ({ value, text }))}
    />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)

const OfTheme: FC<{ title: string; measures: readonly Measure[]; words: Words }> = (props) => {
  const { title, measures, words } = props
  if (measures.length === 0) return <></>
  const last = words.before === undefined ? [] : [`Said on ${sayDay(words.before.asAt)}`]
  return (
    <Scroller label={title}>
      <Table
        stacks
        caption={title}
        captionClasses="govuk-table__caption--m"
        firstCellIsHeader
        classes="commentary"
        head={['Measure', 'Figure', 'What changed', 'Comment', ...last].map((text) => ({ text }))}
        rows={measures.map((each) => rowOf(each, words))}
      />
    </Scroller>
  )
}

function rowOf(measure: Measure, { asAt, remarks, before }: Words): Cell[] {
  const { about, title, figure, count, trend } = measure
  const [now, then] = [remarks.get(about), before?.remarks.get(about)]
  return [
    {
      text: (
        <a class="govuk-link" href={`/commentary/${about}?as-at=${asAt}`}>
          {title}
        </a>
      ),
    },
    {
      text: (
        <>
          <strong>{figure}</strong>
          {count !== '' && <span class="quiet small">{count}</span>}
        </>
      ),
    },
    { text: trend && `${trend.shape} ${trend.words}` },
    {
      text: (
        <>
          <Standing measure={measure} />
          {now && <span class="small">{beginningOf(now)}</span>}
        </>
      ),
    },
    ...(before === undefined ? [] : [{ text: then && <span class="small">{beginningOf(then)}</span> }]),
  ]
}

const states: Readonly<Record<State, { text: string; classes: string }>> = {
  written: { text: 'Written', classes: 'govuk-tag--green' },
  'carried-over': { text: 'Carried over', classes: 'govuk-tag--yellow' },
  'from-a-file': { text: 'From a file', classes: 'govuk-tag--blue' },
  empty: { text: 'Empty', classes: 'govuk-tag--grey' },
}

/** Whether there is a comment, and what is wrong with it. */
export const Standing: FC<{ measure: Pick<Measure, 'state' | 'problems'> }> = ({ measure }) => {
  const { state, problems } = measure
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const warnings = problems.length - errors
  return (
    <span class="standing">
      <Tag {...states[state]} />
      {errors > 0 && <Tag text={`Draft: ${many(errors, 'error')}`} classes="govuk-tag--red" />}
      {warnings > 0 && <Tag text={many(warnings, 'warning')} classes="govuk-tag--orange" />}
    </span>
  )
}

const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`
