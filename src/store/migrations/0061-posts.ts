import { guarded, may, policy, statements } from './migration.ts'

const seeing = may('see-business')
const managing = may('manage-posts')
const byAsker = 'by = (select hearth.user_id())'

/** Posts that own what is promised, and who holds each from a day to a day. A holding ends; it is never taken away. */
export const posts = statements(
  '0061-posts',
  `
create table hearth.post (
  id uuid primary key,
  authority text not null references hearth.authority,
  title text not null check (length(btrim(title)) > 0),
  by text not null,
  at timestamptz not null,
  unique (id, authority)
);
create unique index post_once on hearth.post (authority, lower(title));

create table hearth.holding (
  id uuid primary key,
  authority text not null,
  post uuid not null,
  person text not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  by text not null,
  at timestamptz not null,
  foreign key (post, authority) references hearth.post (id, authority)
);
create index holding_of on hearth.holding (post, from_day);
create index holding_by on hearth.holding (person, authority);

create function hearth.holding_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.to_day is null
    and (new.id, new.authority, new.post, new.person, new.from_day) = (old.id, old.authority, old.post, old.person, old.from_day)
  then return new; end if;
  raise exception 'A holding is ended once, and stays on record.' using errcode = 'HE003';
end $$;
create trigger holding_kept before update or delete on hearth.holding
  for each row execute function hearth.holding_kept();

-- Whether the asker holds a post today, by the day in this country.
create function hearth.holds(asked uuid) returns boolean
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select exists (
    select from hearth.holding h
    where h.post = asked and h.authority = hearth.authority() and h.person = hearth.user_id()
      and h.from_day <= (now() at time zone 'Europe/London')::date
      and (h.to_day is null or h.to_day >= (now() at time zone 'Europe/London')::date))
$$;

-- Who there is to hold a post, by name, for those who have business here.
create function hearth.colleagues() returns table (id text, name text, is_closed boolean)
  stable security definer set search_path = pg_catalog, pg_temp language sql as $$
  select p.id, p.name, p.disabled_at is not null from hearth.person p
  where hearth.may('see-business') and (
    exists (select from hearth.membership m where m.person = p.id and m.authority = hearth.authority())
    or exists (select from hearth.holding h where h.person = p.id and h.authority = hearth.authority()))
  order by p.name, p.id
$$;
${guarded('post', 'holding')}
${policy('post', 'select', seeing)}
${policy('post', 'insert', `${byAsker} and (${managing})`)}
${policy('post', 'update', managing)}
${policy('holding', 'select', seeing)}
${policy('holding', 'insert', `${byAsker} and (${managing})`)}
${policy('holding', 'update', managing)}
`,
)
