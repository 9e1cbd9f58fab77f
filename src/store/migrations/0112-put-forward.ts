import { statements } from './migration.ts'

const clock = `authority = (select hearth.authority()) and (select hearth.user_id()) = 'hearth:reminders'`

/** Under the name reminders go out by, what is late or silent is also put on the next meeting's agenda, and nothing else. */
export const putForwardDaily = statements(
  '0112-put-forward',
  `
create policy select_reminding on hearth.meeting for select using (${clock});
create policy update_reminding on hearth.commitment for update using (${clock}) with check (${clock});
create policy insert_reminding on hearth.commitment_event for insert
  with check (${clock} and by = 'hearth:reminders' and what ->> 'did' = 'put-on-agenda' and doer ->> 'role' = 'clock');
`,
)
