import type { FC } from 'hono/jsx'
import { roles } from '../../core/roles/roles.ts'
import { errorOf } from '../form-error.ts'
import { Checkboxes } from '../govuk/checkboxes.tsx'
import { Line, Lines, type Filled } from './fields.tsx'
import { tellable } from './promises-form.ts'

export const PromiseFields: FC<Filled> = (filled) => (
  <>
    <Line
      {...filled}
      name="days-before"
      width={10}
      label="Days before the promised day that a reminder goes out"
      hint="Up to five numbers, like 14, 7. Blank for none. On the day itself one always goes out"
    />
    <Line {...filled} name="every-days-after" width={4} label="Days between reminders once it is overdue" />
    <Line
      {...filled}
      name="silent-after"
      width={4}
      label="Days without a word after which it goes to the next agenda by itself"
      hint="From 7 to 365"
    />
    <Checkboxes
      name="without-holder"
      fieldset={{ legend: { text: 'Who has the daily mail about promises whose post nobody holds?' } }}
      hint={{ text: 'Everybody has the mail about their own posts. No mail holds a word of what was asked' }}
      values={(filled.values['without-holder'] ?? '').split(' ')}
      errorMessage={errorOf(filled.errors, 'without-holder')}
      items={tellable.map((role) => ({ value: role, text: roles[role] }))}
    />
  </>
)

export const HelplineFields: FC<Filled> = (filled) => (
  <Lines
    {...filled}
    name="lines"
    label="Whom young people can call"
    hint="A line each: the name, a colon, the number, a colon, when somebody answers, in plain words. For example, Childline: 0800 1111: free, day or night. 999 always stands before them. Call each number before you save"
  />
)
