import { guarded, may, policy, statements } from './migration.ts'

/** Councils, who belongs to them, and the two questions every policy asks: who is asking, and may they. */
export const councils = statements(
  '0001-councils',
  `
create table hearth.authority (
  code text primary key check (code ~ '^[A-Z][0-9]{8}$'),
  name text not null
);

create table hearth.deed_role (deed text not null, role text not null, primary key (deed, role));

create table hearth.membership (
  person text not null,
  authority text not null references hearth.authority,
  role text not null,
  partner text,
  check ((role = 'partner') = (partner is not null))
);
create unique index membership_once on hearth.membership (person, authority, role, coalesce(partner, ''));

create function hearth.user_id() returns text stable language sql as
  $$ select nullif(current_setting('hearth.user_id', true), '') $$;
create function hearth.authority() returns text stable language sql as
  $$ select nullif(current_setting('hearth.authority', true), '') $$;

create function hearth.may(asked text) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select exists (
    select from hearth.membership m join hearth.deed_role d using (role)
    where m.person = hearth.user_id() and m.authority = hearth.authority() and d.deed = asked
  ) or (
    hearth.user_id() = 'hearth:measuring' and hearth.authority() is not null
    and exists (select from hearth.deed_role d where d.role = 'measuring' and d.deed = asked)
  )
$$;

create function hearth.own_partners(asked text) returns text[]
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select coalesce(array_agg(m.partner), '{}') from hearth.membership m join hearth.deed_role d using (role)
  where m.person = hearth.user_id() and m.authority = hearth.authority() and d.deed = asked and m.partner is not null
$$;
${guarded('membership')}
create policy select_mine on hearth.membership for select using (person = (select hearth.user_id()));
${policy('membership', 'select', may('manage-people'))}
${policy('membership', 'insert', may('manage-people'))}
${policy('membership', 'update', may('manage-people'))}
${policy('membership', 'delete', may('manage-people'))}
`,
)
