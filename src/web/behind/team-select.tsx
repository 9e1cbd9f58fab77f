import type { FC } from 'hono/jsx'
import { Select } from '../govuk/select.tsx'
import { NO_TEAM } from './form.ts'

/** The teams there are, to choose one of. Nothing where no source names any. */
export const TeamSelect: FC<{ teams: readonly string[]; team: string | undefined }> = ({ teams, team }) =>
  teams.length === 0 ? null : (
    <Select
      name="team"
      label={{ text: 'Team' }}
      value={team === '' ? NO_TEAM : (team ?? '')}
      items={[
        { value: '', text: 'Every team' },
        ...teams.map((each) => ({ value: each, text: each })),
        { value: NO_TEAM, text: 'No team named' },
      ]}
    />
  )
