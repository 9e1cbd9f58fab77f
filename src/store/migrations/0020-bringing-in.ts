import { guarded, may, ofOwnPartner, policy, statements } from './migration.ts'

const bringing = `${may('load-any')} or ${ofOwnPartner}`

/** What happens to a load between its arrival and its figures: its files until they are read, what to put right, what is to be measured. */
export const bringingIn = statements(
  '0020-bringing-in',
  `
alter table hearth.load add column number integer, add column tries integer not null default 0;
update hearth.load l set number = n.number from (
  select id, row_number() over (partition by authority order by at, id) as number from hearth.load) n where n.id = l.id;
alter table hearth.load alter column number set not null;
create unique index load_number on hearth.load (authority, number);

create function hearth.load_numbered() returns trigger
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  if new.number is null then
    perform pg_advisory_xact_lock(hashtext('hearth.load ' || new.authority));
    select coalesce(max(number), 0) + 1 into new.number from hearth.load where authority = new.authority;
  end if;
  return new;
end $$;
create trigger load_numbered before insert on hearth.load for each row execute function hearth.load_numbered();

create table hearth.load_upload (
  load uuid not null,
  number integer not null,
  authority text not null,
  partner text not null,
  name text not null,
  bytes bytea not null,
  primary key (load, number),
  foreign key (load, authority) references hearth.load (id, authority) on delete cascade
);

create table hearth.load_listed (
  load uuid not null,
  number integer not null,
  authority text not null,
  partner text not null,
  file text not null,
  line integer not null,
  column_name text not null,
  read text not null,
  advice text not null,
  is_used boolean not null,
  is_harmless boolean not null,
  primary key (load, number),
  foreign key (load, authority) references hearth.load (id, authority) on delete cascade
);

create function hearth.load_left() returns trigger
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  if new.state <> 'reading' then delete from hearth.load_upload where load = new.id; end if;
  if new.state = 'purged' then delete from hearth.load_listed where load = new.id; end if;
  return null;
end $$;
create trigger load_left after update of state on hearth.load for each row execute function hearth.load_left();

create table hearth.measuring (
  id uuid primary key default gen_random_uuid(),
  authority text not null references hearth.authority,
  as_at date not null,
  by text not null,
  at timestamptz not null default now(),
  tries integer not null default 0,
  ended_at timestamptz,
  data_set uuid,
  trouble text,
  foreign key (data_set, authority) references hearth.data_set (id, authority)
);
create index measuring_latest on hearth.measuring (authority, at desc);
${guarded('load_upload', 'load_listed', 'measuring')}
${policy('load_upload', 'select', bringing)}
${policy('load_upload', 'insert', bringing)}
${policy('load_listed', 'select', `${may('see-children')} or ${ofOwnPartner}`)}
${policy('load_listed', 'insert', bringing)}
${policy('measuring', 'select', may('see-loads', 'load-own', 'measure'))}
${policy('measuring', 'insert', `by = (select hearth.user_id()) and (${may('load-any', 'load-own', 'change-measures')})`)}
${policy('measuring', 'update', may('measure'))}
`,
)
