import { guarded, may, policy, statements } from './migration.ts'

const preparing = may('prepare-edition', 'sign-off-edition', 'publish-edition')
const seeing = may('see-restricted-edition', 'comment-on-edition', 'publish-edition')
const published = `exists (select from hearth.edition e where e.id = edition and e.state = 'published')`

/** Editions: each step by whoever may take it, and nothing moves once published. */
export const editions = statements(
  '0004-editions',
  `
create table hearth.edition (
  id uuid primary key default gen_random_uuid(),
  authority text not null references hearth.authority,
  as_at date not null,
  version integer not null check (version > 0),
  state text not null check (state in ('draft', 'signed-off', 'published')),
  data_set uuid not null,
  manifest jsonb not null,
  changes text,
  by text not null,
  at timestamptz not null default now(),
  signed_by text,
  signed_at timestamptz,
  published_by text,
  published_at timestamptz,
  unique (id, authority),
  unique (authority, as_at, version),
  foreign key (data_set, authority) references hearth.data_set (id, authority)
);

create table hearth.edition_file (
  edition uuid not null,
  authority text not null,
  audience text not null check (audience in ('public', 'restricted')),
  name text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (edition, audience, name),
  foreign key (edition, authority) references hearth.edition (id, authority) on delete cascade
);

create table hearth.edition_note (
  id uuid primary key default gen_random_uuid(),
  edition uuid not null,
  authority text not null,
  by text not null,
  at timestamptz not null default now(),
  text text not null,
  foreign key (edition, authority) references hearth.edition (id, authority) on delete cascade
);

create function hearth.edition_moves() returns trigger language plpgsql as $$
begin
  if old.state = 'published' then
    raise exception 'A published edition is frozen: make a new version.' using errcode = 'HE001';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  if new.state <> old.state and not hearth.may(case new.state
    when 'published' then 'publish-edition' when 'signed-off' then 'sign-off-edition' else 'prepare-edition' end) then
    raise exception 'This step is not yours to take.' using errcode = '42501';
  end if;
  if new.state = 'published' and old.state <> 'signed-off' then
    raise exception 'An edition is signed off before it is published.' using errcode = 'HE002';
  end if;
  return new;
end $$;
create trigger edition_moves before update or delete on hearth.edition
  for each row execute function hearth.edition_moves();

create function hearth.edition_frozen() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from hearth.edition where id = coalesce(new.edition, old.edition) and state = 'published') then
    raise exception 'A published edition is frozen: make a new version.' using errcode = 'HE001';
  end if;
  return coalesce(new, old);
end $$;
create trigger edition_frozen before insert or update or delete on hearth.edition_file
  for each row execute function hearth.edition_frozen();
${guarded('edition', 'edition_file', 'edition_note')}
create policy select_published on hearth.edition for select using (state = 'published');
${policy('edition', 'select', seeing)}
${policy('edition', 'insert', `state = 'draft' and by = (select hearth.user_id()) and (${may('prepare-edition')})`)}
${policy('edition', 'update', preparing)}
${policy('edition', 'delete', `state = 'draft' and (${may('prepare-edition')})`)}
create policy select_published on hearth.edition_file for select using (audience = 'public' and ${published});
${policy('edition_file', 'select', seeing)}
${policy('edition_file', 'insert', preparing)}
${policy('edition_file', 'delete', preparing)}
${policy('edition_note', 'select', seeing)}
${policy('edition_note', 'insert', `by = (select hearth.user_id()) and (${may('comment-on-edition')})`)}
`,
)
