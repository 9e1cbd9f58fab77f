import type { FC } from 'hono/jsx'
import type { FormError } from '../form-error.ts'
import { errorOf } from '../form-error.ts'
import { FileUpload } from '../govuk/file-upload.tsx'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Input } from '../govuk/input.tsx'
import { Radios } from '../govuk/radios.tsx'
import { Textarea } from '../govuk/textarea.tsx'
import { WarningText } from '../govuk/warning-text.tsx'

/** What stands in a form's fields, by name, with what is wrong with any. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>
  readonly errors: readonly FormError[]
}

interface LineProps extends Filled {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly width?: 4 | 10 | 20
  readonly type?: 'text' | 'email'
}

export const Line: FC<LineProps> = ({ name, label, hint, width = 20, type = 'text', values, errors }) => (
  <Input
    name={name}
    type={type}
    label={{ text: label }}
    hint={hint === undefined ? undefined : { text: hint }}
    classes={`govuk-input--width-${width}`}
    value={values[name]}
    errorMessage={errorOf(errors, name)}
  />
)

export const Lines: FC<Omit<LineProps, 'width' | 'type'>> = ({ name, label, hint, values, errors }) => (
  <Textarea
    name={name}
    label={{ text: label }}
    hint={hint === undefined ? undefined : { text: hint }}
    rows={8}
    value={values[name]}
    errorMessage={errorOf(errors, name)}
  />
)

export const AuthorityFields: FC<Filled> = (filled) => (
  <>
    <Line {...filled} name="name" label="Name of the council" hint="Blank: the name this was set up with" />
    <Line
      {...filled}
      name="contact"
      type="email"
      label="Email address for readers"
      hint="Shown on the pages on accessibility and privacy"
    />
  </>
)

export const BrandingFields: FC<Filled & { logo: string | undefined }> = (filled) => (
  <>
    <Line {...filled} name="service-name" label="Name of the service" hint="Blank: its own name" />
    <Line
      {...filled}
      name="colour"
      width={10}
      label="Colour"
      hint="As #0b4f59. White words on it must have a contrast of 4.5 to 1 or more"
    />
    {filled.logo !== undefined && (
      <>
        <p class="govuk-body logo-shown">
          <img src={filled.logo} alt="The logo as it is now" />
        </p>
        <Checkboxes
          name="remove-logo"
          idPrefix="remove-logo"
          items={[{ value: 'yes', text: 'Take this logo away' }]}
        />
      </>
    )}
    <FileUpload
      name="logo"
      label={{ text: 'Logo' }}
      hint={{
        text: 'A PNG or a plain SVG of less than 100 KB. It stands on the colour, at the head of every page',
      }}
      errorMessage={errorOf(filled.errors, 'logo')}
    />
  </>
)

export const RetentionFields: FC<Filled> = (filled) => (
  <>
    <Line
      {...filled}
      name="days"
      width={4}
      label="Days that replaced rows are kept"
      hint="From 0 to 3650. Editions, comments and the record of who did what stay; only children’s rows go"
    />
    <Line
      {...filled}
      name="word-months"
      width={4}
      label="Months that young people’s own words are kept"
      hint="From 1 to 120, counted from the day it ended: the words of cards and of private worries. What was answered in public stays"
    />
  </>
)

export const CalendarFields: FC<Filled> = ({ values, errors }) => (
  <>
    <WarningText text="A calendar file leaves Hearth: it is kept in a diary on phones and other people’s machines, where nothing of it is on record." />
    <Radios
      name="ids"
      idPrefix="ids"
      fieldset={{ legend: { text: 'May calendars of what is due hold children’s ids?' } }}
      hint={{ text: 'Names are in no calendar. Whoever takes one away may leave the ids out each time' }}
      value={values['ids']}
      errorMessage={errorOf(errors, 'ids')}
      items={[
        { value: 'yes', text: 'Yes, the id of each child' },
        { value: 'no', text: 'No: what is due and on which day, and no more' },
      ]}
    />
  </>
)

export const WordsFields: FC<Filled> = (filled) => (
  <>
    <Lines
      {...filled}
      name="explained"
      label="Words to explain"
      hint="A line each: the word, a colon, what it means. For example, IRO: independent reviewing officer. Printed in booklets measured from now on, the public ones too"
    />
    <p class="govuk-body">
      Words that young people here put otherwise are kept by them:{' '}
      <a class="govuk-link" href="/words">
        words young people chose
      </a>
      .
    </p>
  </>
)

export const ComparatorFields: FC<Filled> = (filled) => (
  <>
    <Lines
      {...filled}
      name="neighbours"
      label="Councils to compare with"
      hint="Their codes, a line each, like E06000059. Blank: the ten of the Department for Education’s statistical neighbour model. Their figures come from the published statistics this service was started with"
    />
    <Radios
      name="average"
      idPrefix="average"
      fieldset={{ legend: { text: 'Average that leads' } }}
      value={filled.values['average']}
      items={[
        { value: 'mean', text: 'Mean' },
        { value: 'median', text: 'Median' },
      ]}
    />
  </>
)

export const ThresholdFields: FC<Filled> = (filled) => (
  <>
    <WarningText text="A lower threshold shows smaller groups of children to anybody. Numbers are published for good: ask whoever answers for data protection before you lower it." />
    <Line
      {...filled}
      name="threshold"
      width={4}
      label="Threshold"
      hint="Counts from 1 to this are hidden. The Department’s own tables hide 1 to 5"
    />
    <Line
      {...filled}
      name="protected-threshold"
      width={4}
      label="Threshold for ethnicity, disability and where children come from"
    />
    <Line
      {...filled}
      name="interval"
      width={4}
      label="Room a hidden number is left in"
      hint="How far apart the least and the greatest number must stay that a reader could work out"
    />
    <Radios
      name="zeros"
      idPrefix="zeros"
      fieldset={{ legend: { text: 'Nought and everybody' } }}
      hint={{ text: '“No child” or “every child” can say something of each of them' }}
      value={filled.values['zeros']}
      items={[
        { value: 'shown', text: 'Shown' },
        { value: 'hidden', text: 'Hidden' },
      ]}
    />
  </>
)
