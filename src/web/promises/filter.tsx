import type { FC } from 'hono/jsx'
import { kinds } from '../../core/governance/commitments/kinds.ts'
import type { Seeking } from '../../store/commitments-sought.ts'
import { Button } from '../govuk/button.tsx'
import { Input } from '../govuk/input.tsx'
import { Select } from '../govuk/select.tsx'
import type { Business } from './business.ts'
import { standings } from './list-form.ts'

/** What somebody looks for in the list. */
export const Filter: FC<{ asking: Seeking; business: Business }> = ({ asking, business }) => (
  <form method="get" action="/promises" class="chooser govuk-!-display-none-print">
    <Select
      name="stands"
      label={{ text: 'How it stands' }}
      value={asking.stands}
      items={Object.entries(standings).map(([value, text]) => ({ value, text }))}
    />
    <Select
      name="kind"
      label={{ text: 'What it is' }}
      value={asking.kind}
      items={[
        { value: '', text: 'Anything' },
        ...Object.entries(kinds).map(([value, { title }]) => ({ value, text: title })),
      ]}
    />
    <Select
      name="owner"
      label={{ text: 'Owner' }}
      value={asking.owner}
      items={[
        { value: '', text: 'Any post' },
        ...business.posts.map(({ id, title }) => ({ value: id, text: title })),
      ]}
    />
    <Input name="words" label={{ text: 'Words or number' }} value={asking.words ?? ''} />
    <Button text="Show" classes="govuk-button--secondary" />
  </form>
)
