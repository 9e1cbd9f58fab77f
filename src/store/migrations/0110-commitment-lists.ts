import { guarded, statements } from './migration.ts'

const ofSeen = `exists (
  select from hearth.commitment c
  where c.authority = commitment_link.authority and c.id = commitment_link.commitment)`

/**
 * What lists, counts and papers ask of a commitment stands beside its fold in columns of their own, in the order that
 * lists have; and what each is linked to, so that a link is found from both ends. The database fills all of it from the
 * fold by itself: nobody writes any.
 */
export const commitmentLists = statements(
  '0110-commitment-lists',
  `
alter table hearth.commitment
  add column promised integer not null generated always as (coalesce((fold ->> 'due')::integer, 2147483647)) stored,
  add column asked_on integer not null generated always as ((fold -> 'source' ->> 'on')::integer) stored,
  add column last_said integer not null generated always as ((fold ->> 'lastSaid')::integer) stored,
  add column is_acknowledged boolean not null generated always as (fold -> 'acknowledged' is not null) stored,
  add column ended_on integer generated always as ((fold -> 'ended' ->> 'on')::integer) stored,
  add column ended_seen boolean generated always as ((fold -> 'ended' ->> 'seen')::boolean) stored,
  add column next_agenda text generated always as (fold ->> 'nextAgenda') stored;

create index commitment_in_order on hearth.commitment (authority, promised, asked_on, id collate "C");
create index commitment_unsettled on hearth.commitment (authority, promised, asked_on, id collate "C")
  where state in ('open', 'answered');
create index commitment_ended on hearth.commitment (authority, ended_on) where state in ('closed', 'overtaken');
create index commitment_raised on hearth.commitment (authority, raised_by);
create index commitment_of_kind on hearth.commitment (authority, kind);

create table hearth.commitment_link (
  authority text not null,
  commitment text not null,
  "to" text not null,
  target text not null,
  "as" text not null,
  primary key (authority, "to", target, commitment, "as"),
  foreign key (authority, commitment) references hearth.commitment (authority, id)
);
create index commitment_link_of on hearth.commitment_link (authority, commitment);

create function hearth.links_in(fold jsonb) returns table ("to" text, target text, "as" text)
  immutable set search_path = pg_catalog, pg_temp language sql as $$
  select l ->> 'to', l ->> 'id', l ->> 'as' from jsonb_array_elements(fold -> 'links') l
  union
  select 'indicator', i, 'about' from jsonb_array_elements_text(fold -> 'indicators') i
$$;

create function hearth.keep_links() returns trigger
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.fold -> 'links', new.fold -> 'indicators')
    = (old.fold -> 'links', old.fold -> 'indicators') then return null; end if;
  delete from hearth.commitment_link where authority = new.authority and commitment = new.id;
  insert into hearth.commitment_link (authority, commitment, "to", target, "as")
    select new.authority, new.id, l."to", l.target, l."as" from hearth.links_in(new.fold) l;
  return null;
end $$;
create trigger commitment_links after insert or update of fold on hearth.commitment
  for each row execute function hearth.keep_links();
insert into hearth.commitment_link (authority, commitment, "to", target, "as")
  select c.authority, c.id, l."to", l.target, l."as" from hearth.commitment c, hearth.links_in(c.fold) l;
${guarded('commitment_link')}
create policy select_own on hearth.commitment_link for select
  using (authority = (select hearth.authority()) and ${ofSeen});
`,
)
