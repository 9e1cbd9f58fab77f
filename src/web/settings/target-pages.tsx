import type { FC } from 'hono/jsx'
import { indicatorOf, indicators } from '../../core/indicators/index.ts'
import type { Target } from '../../core/record/targets.ts'
import { sayMeasured } from '../../core/reports/say.ts'
import { isoDay, longDay } from '../../core/time/day.ts'
import { Back } from '../back.tsx'
import { errorOf } from '../form-error.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Scroller } from '../govuk/scroller.tsx'
import { Select } from '../govuk/select.tsx'
import { Table } from '../govuk/table.tsx'
import { Form, Page } from '../page.tsx'
import { savedNotice } from './saved-notice.tsx'
import type { Filled } from './fields.tsx'

/** Every target, with the day it holds from. */
export const TargetsPage: FC<{ targets: readonly Target[]; done: string | undefined }> = ({
  targets,
  done,
}) => (
  <Page title="Targets" caption="Settings" before={<Back href="/settings" />} notice={savedNotice(done)}>
    <p class="govuk-body">
      A target holds from its first day until a later one of the same measure begins. Nothing is judged
      without a tolerance. They stand beside those of a table of targets among the files; of two from one day,
      the one set here is used.
    </p>
    <Button text="Set a target" href="/settings/targets/new" />
    {targets.length === 0 ? (
      <p class="govuk-body">None is set here yet.</p>
    ) : (
      <Scroller label="Targets">
        <Table
          stacks
          caption="Targets set here"
          captionClasses="govuk-table__caption--m"
          firstCellIsHeader
          head={['Measure', 'From', 'Target', 'Tolerance', 'Owner', 'Take away'].map((text) => ({ text }))}
          rows={targets.map((each) => rowOf(each))}
        />
      </Scroller>
    )}
  </Page>
)

function rowOf({ indicatorId, from, target, tolerance, owner }: Target) {
  const indicator = indicatorOf(indicatorId)
  const said = (value: number): string => (indicator ? sayMeasured(indicator, value) : String(value))
  return [
    { text: indicator?.title ?? indicatorId },
    { text: longDay(from) },
    { text: said(target) },
    { text: tolerance === undefined ? 'None: shown, not judged' : said(tolerance) },
    { text: owner ?? '' },
    {
      text: (
        <Form action="/settings/targets/remove">
          <input type="hidden" name="indicator_id" value={indicatorId} />
          <input type="hidden" name="from" value={isoDay(from)} />
          <Button
            classes="govuk-button--secondary govuk-!-margin-bottom-0"
            text={
              <>
                Take away
                <span class="govuk-visually-hidden">
                  {' '}
                  the target for {indicator?.title ?? indicatorId} from {longDay(from)}
                </span>
              </>
            }
          />
        </Form>
      ),
    },
  ]
}

/** Setting one. */
export const TargetPage: FC<Filled> = ({ values, errors }) => (
  <Page title="Set a target" caption="Settings" errors={errors} before={<Back href="/settings/targets" />}>
    <Form action="/settings/targets/new">
      <Select
        name="indicator_id"
        label={{ text: 'Measure' }}
        value={values['indicator_id']}
        items={[
          { value: '', text: 'Choose a measure' },
          ...indicators.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        errorMessage={errorOf(errors, 'indicator_id')}
      />
      {lines.map(({ name, text, hint }) => (
        <Input
          name={name}
          label={{ text }}
          hint={hint === undefined ? undefined : { text: hint }}
          classes="govuk-input--width-20"
          value={values[name]}
          errorMessage={errorOf(errors, name)}
        />
      ))}
      <Select
        name="polarity"
        label={{ text: 'Which way is better' }}
        value={values['polarity']}
        items={[
          { value: '', text: 'As the catalogue says' },
          { value: 'higher', text: 'Higher is better' },
          { value: 'lower', text: 'Lower is better' },
        ]}
        errorMessage={errorOf(errors, 'polarity')}
      />
      <Select
        name="period"
        label={{ text: 'For which length of time' }}
        value={values['period']}
        items={[
          { value: '', text: 'As the measure goes' },
          { value: 'month', text: 'A month' },
          { value: 'year', text: 'A year' },
        ]}
        errorMessage={errorOf(errors, 'period')}
      />
      <Button text="Save" preventDoubleClick />
    </Form>
  </Page>
)

interface LineWords {
  readonly name: string
  readonly text: string
  readonly hint?: string
}

const lines: readonly LineWords[] = [
  { name: 'from', text: 'First day it holds', hint: 'For example, 1/4/2025' },
  { name: 'target', text: 'Target', hint: 'In the measure’s unit: 95 for 95%' },
  {
    name: 'tolerance',
    text: 'Tolerance',
    hint: 'How far on the wrong side is still near enough: 0 if nothing is. Blank: shown, but nothing is judged',
  },
  { name: 'owner', text: 'Owner', hint: 'The post that answers for it' },
  { name: 'source', text: 'Where it was decided' },
]
