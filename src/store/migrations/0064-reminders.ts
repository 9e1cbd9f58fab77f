import { guarded, statements } from './migration.ts'

const reminding = `authority = (select hearth.authority()) and (select hearth.user_id()) = 'hearth:reminders'`

/** Reminders go out by themselves, under a name nobody signs in with: it reads what is due and writes down what was sent. */
export const reminders = statements(
  '0064-reminders',
  `
create table hearth.reminder_sent (
  authority text not null references hearth.authority,
  key text not null,
  person text not null,
  at timestamptz not null,
  primary key (authority, key, person)
);
create trigger reminder_sent_stays before update or delete or truncate on hearth.reminder_sent
  for each statement execute function hearth.never();

-- Addresses of those who are reminded: nobody else is told any.
create function hearth.reminded() returns table (person text, email text, role text)
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select p.id, p.email, m.role from hearth.person p join hearth.membership m on m.person = p.id
  where hearth.user_id() = 'hearth:reminders' and m.authority = hearth.authority() and p.disabled_at is null
  order by p.id, m.role
$$;
${guarded('reminder_sent')}
${['commitment', 'holding', 'post', 'card', 'reminder_sent']
  .map((table) => `create policy select_reminding on hearth.${table} for select using (${reminding});`)
  .join('\n')}
create policy insert_reminding on hearth.reminder_sent for insert with check (${reminding});
`,
)
