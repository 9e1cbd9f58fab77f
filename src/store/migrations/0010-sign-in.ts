import { guarded, statements } from './migration.ts'

/** While signing in nobody is named yet; once somebody is, a question reaches their own rows and no one else's. */
const own = 'hearth.user_id() is null or person_id = hearth.user_id()'
const unnamed = 'hearth.user_id() is null'

const everything = (table: string, test: string): string =>
  `create policy all_own on hearth.${table} using (${test}) with check (${test});`

/** Accounts, sessions, second factors, invitations. The columns of the first five are those the sign-in library keeps. */
export const signIn = statements(
  '0010-sign-in',
  `
create table hearth.person (
  id text primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean not null default false,
  disabled_at timestamptz,
  last_signed_in_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table hearth.session (
  id text primary key,
  person_id text not null references hearth.person on delete cascade,
  token text not null unique,
  method text not null default 'password' check (method in ('password', 'council')),
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index session_of_person on hearth.session (person_id);

create table hearth.sign_in_account (
  id text primary key,
  person_id text not null references hearth.person on delete cascade,
  provider_id text not null,
  account_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index sign_in_account_of_person on hearth.sign_in_account (person_id);

create table hearth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verification_of on hearth.verification (identifier);

create table hearth.second_factor (
  id text primary key,
  person_id text not null unique references hearth.person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create table hearth.used_code (
  person_id text not null references hearth.person on delete cascade,
  code text not null,
  at timestamptz not null,
  primary key (person_id, code)
);

create table hearth.sign_in_try (who text primary key, tries integer not null, last_at timestamptz not null);

create table hearth.invitation (
  id text primary key default gen_random_uuid()::text,
  token_hash text not null unique,
  email text not null check (email = lower(email)),
  authority text not null references hearth.authority,
  kind text not null check (kind in ('join', 'new-password')),
  role text,
  partner text,
  clears_second_factor boolean not null default false,
  invited_by text references hearth.person,
  at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  withdrawn_at timestamptz,
  check ((kind = 'join') = (role is not null)),
  check ((role is not distinct from 'partner') = (partner is not null))
);
create index invitation_of on hearth.invitation (authority, at desc);

alter table hearth.membership add column directory boolean not null default false;
-- Measuring is nobody's role: given to a person it would show them children.
alter table hearth.membership add check (role <> 'measuring');

-- Whether the asker looks after this person's roles in the council they named.
create function hearth.manages(who text) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select hearth.may('manage-people') and exists (
    select from hearth.membership m where m.person = who and m.authority = hearth.authority())
$$;

-- Whether they look after the account as well: nobody's account is another council's to close.
create function hearth.manages_wholly(who text) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select hearth.manages(who) and not exists (
    select from hearth.membership m where m.person = who and m.authority <> hearth.authority())
$$;

-- Whether somebody signs in by a password of ours. The password itself is nobody's to read.
create function hearth.has_password(who text) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select hearth.manages(who) and exists (
    select from hearth.sign_in_account a where a.person_id = who and a.password is not null)
$$;

-- A change of roles ends every session, and nobody changes their own.
create function hearth.roles_changed() returns trigger
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare who text := coalesce(new.person, old.person);
begin
  if hearth.user_id() = who then
    raise exception 'Nobody changes their own roles.' using errcode = '42501';
  end if;
  delete from hearth.session where person_id = who;
  return null;
end $$;
create trigger roles_changed after insert or update or delete on hearth.membership
  for each row execute function hearth.roles_changed();

create function hearth.account_closed() returns trigger
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  delete from hearth.session where person_id = new.id;
  return null;
end $$;
create trigger account_closed after update of disabled_at on hearth.person
  for each row when (new.disabled_at is not null) execute function hearth.account_closed();

-- The roles that groups of the council's directory give, by each council's setting.
create function hearth.roles_of_groups(groups text[]) returns table (authority text, role text, partner text)
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select distinct s.authority, g.role, g.partner
  from hearth.setting s, jsonb_to_recordset(s.value) as g ("group" text, role text, partner text)
  where s.name = 'directory-groups' and g."group" = any (groups) and g.role <> 'measuring'
    and (g.role = 'partner') = (g.partner is not null)
    and exists (select from hearth.deed_role d where d.role = g.role)
$$;

-- Gives somebody exactly the roles their groups give, beside those given by hand.
create function hearth.take_directory_roles(who text, groups text[]) returns void
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  if hearth.user_id() is not null then
    raise exception 'Roles are taken from groups while signing in.' using errcode = '42501';
  end if;
  delete from hearth.membership m where m.person = who and m.directory and not exists (
    select from hearth.roles_of_groups(groups) g
    where g.authority = m.authority and g.role = m.role and g.partner is not distinct from m.partner);
  insert into hearth.membership (person, authority, role, partner, directory)
    select who, g.authority, g.role, g.partner, true from hearth.roles_of_groups(groups) g
    on conflict do nothing;
end $$;

-- Uses a link once: makes the account or changes its password, gives the role, ends what was open. All of it or none.
create function hearth.use_invitation(hash text, chosen_name text, password_hash text, moment timestamptz)
  returns text security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  i hearth.invitation;
  who text;
begin
  select * into i from hearth.invitation where token_hash = hash and used_at is null and withdrawn_at is null
    and expires_at > moment for update;
  if not found then return null; end if;
  select id into who from hearth.person where email = i.email for update;
  if (who is null) <> (i.kind = 'join') then return null; end if;
  update hearth.invitation set used_at = moment where id = i.id;
  if i.kind = 'join' then
    who := gen_random_uuid()::text;
    insert into hearth.person (id, email, name, email_verified, created_at, updated_at)
      values (who, i.email, chosen_name, true, moment, moment);
    insert into hearth.membership (person, authority, role, partner) values (who, i.authority, i.role, i.partner);
  elsif i.clears_second_factor then
    delete from hearth.second_factor where person_id = who;
    update hearth.person set two_factor_enabled = false where id = who;
  end if;
  insert into hearth.sign_in_account (id, person_id, provider_id, account_id, password, created_at, updated_at)
    values (gen_random_uuid()::text, who, 'credential', who, password_hash, moment, moment)
    on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = moment;
  delete from hearth.session where person_id = who;
  delete from hearth.sign_in_try t where t.who = i.email;
  insert into hearth.audit (at, authority, person, deed, subject, about)
    values (moment, i.authority, who, 'use-invitation', i.email, jsonb_build_object('kind', i.kind));
  return who;
end $$;

${guarded('person', 'session', 'sign_in_account', 'verification', 'second_factor', 'used_code', 'sign_in_try', 'invitation')}
create policy select_all on hearth.person for select using (true);
create policy insert_own on hearth.person for insert with check (${unnamed});
create policy update_own on hearth.person for update
  using (${unnamed} or id = hearth.user_id() or hearth.manages_wholly(id));
${everything('session', `${own} or hearth.manages(person_id)`)}
${['sign_in_account', 'second_factor', 'used_code'].map((table) => everything(table, own)).join('\n')}
${['verification', 'sign_in_try'].map((table) => everything(table, unnamed)).join('\n')}
create policy select_own on hearth.invitation for select
  using (${unnamed} or (authority = hearth.authority() and hearth.may('manage-people')));
create policy insert_own on hearth.invitation for insert with check (
  authority = hearth.authority() and invited_by = hearth.user_id() and hearth.may('manage-people')
  and (kind = 'join' or exists (
    select from hearth.person p where p.email = invitation.email and hearth.manages_wholly(p.id))));
create policy update_own on hearth.invitation for update
  using (authority = hearth.authority() and hearth.may('manage-people'));
`,
)
