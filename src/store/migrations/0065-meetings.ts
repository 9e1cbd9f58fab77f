import { guarded, may, policy, statements } from './migration.ts'

const running = may('run-meetings')
const seeing = may('see-business')
const seeingAll = may('see-exempt')
const byAsker = 'by = (select hearth.user_id())'

/**
 * Boards, meetings, what happened at them, papers and what went out. Whatever may be exempt is in rows of its own that
 * `see-exempt` opens; a meeting's own row holds what anybody with business here may read. The public reads publications.
 */
export const meetings = statements(
  '0065-meetings',
  `
create table hearth.board (
  id uuid primary key,
  authority text not null references hearth.authority,
  version integer not null check (version > 0),
  document jsonb not null,
  by text not null,
  at timestamptz not null,
  unique (id, authority)
);

create table hearth.meeting (
  id uuid primary key,
  authority text not null references hearth.authority,
  board uuid not null,
  held_on date not null,
  begins integer not null,
  version integer not null check (version > 0),
  agenda jsonb not null,
  published boolean not null default false,
  called_off text,
  by text not null,
  at timestamptz not null,
  unique (id, authority),
  foreign key (board, authority) references hearth.board (id, authority)
);
create index meeting_when on hearth.meeting (authority, held_on desc);

create table hearth.meeting_document (
  meeting uuid primary key,
  authority text not null,
  document jsonb not null,
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);

create table hearth.meeting_event (
  meeting uuid not null,
  authority text not null,
  seq integer not null check (seq > 0),
  key uuid not null,
  at timestamptz not null,
  by text not null,
  role text not null,
  what jsonb not null,
  primary key (meeting, seq),
  unique (meeting, key),
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);
create trigger meeting_event_stays before update or delete or truncate on hearth.meeting_event
  for each statement execute function hearth.never();

create table hearth.minutes_text (
  meeting uuid not null,
  authority text not null,
  version integer not null check (version > 0),
  document jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (meeting, version),
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);
create trigger minutes_text_stays before update or delete or truncate on hearth.minutes_text
  for each statement execute function hearth.never();

create table hearth.minutes_step (
  meeting uuid not null,
  authority text not null,
  step text not null check (step in ('confirmed', 'signed')),
  document jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (meeting, step),
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);
create trigger minutes_step_stays before update or delete or truncate on hearth.minutes_step
  for each statement execute function hearth.never();

create table hearth.paper (
  id uuid primary key,
  authority text not null,
  meeting uuid not null,
  item text not null,
  title text not null,
  kind text not null,
  is_exempt boolean not null,
  is_taken boolean not null default false,
  markdown text,
  bytes bytea,
  layout jsonb not null,
  pages integer not null check (pages > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  by text not null,
  at timestamptz not null,
  check ((markdown is null) <> (bytes is null)),
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);
create index paper_of on hearth.paper (meeting);

create function hearth.paper_kept() returns trigger language plpgsql
  security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'What was done stays written.' using errcode = 'HE003';
  end if;
  if tg_op = 'UPDATE' and
     (new.id, new.authority, new.meeting, new.title, new.kind, new.markdown, new.bytes, new.layout, new.pages,
      new.sha256, new."by", new.at) is distinct from
     (old.id, old.authority, old.meeting, old.title, old.kind, old.markdown, old.bytes, old.layout, old.pages,
      old.sha256, old."by", old.at) then
    raise exception 'A paper stays as it was handed in: hand in another.' using errcode = 'HE003';
  end if;
  -- Whoever makes the item exempt meanwhile waits, or has done so and it shows here: no paper of an exempt item is open.
  perform from hearth.meeting where id = new.meeting for share;
  if exists (
    select from hearth.meeting_document d, jsonb_array_elements(d.document -> 'items') item
    where d.meeting = new.meeting and ((item ->> 'id' = new.item and item ? 'exempt')
      or exists (select from jsonb_array_elements(item -> 'papers') p where p ->> 'id' = new.id::text and p ? 'exempt'))
  ) then new.is_exempt := true; end if;
  return new;
end $$;
create trigger paper_kept before insert or update or delete on hearth.paper
  for each row execute function hearth.paper_kept();

create table hearth.publication (
  id uuid primary key,
  authority text not null references hearth.authority,
  meeting uuid,
  kind text not null check (kind in
    ('notice', 'agenda', 'pack', 'papers-zip', 'minutes', 'decisions', 'you-said')),
  audience text not null check (audience in ('public', 'members')),
  version integer not null check (version > 0),
  supplement integer not null default 0,
  name text not null,
  bytes bytea not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  by text not null,
  at timestamptz not null,
  foreign key (meeting, authority) references hearth.meeting (id, authority)
);
create unique index publication_once on hearth.publication
  (authority, coalesce(meeting, '00000000-0000-0000-0000-000000000000'), kind, audience, supplement, version);
create trigger publication_stays before update or delete or truncate on hearth.publication
  for each statement execute function hearth.never();
${guarded('board', 'meeting', 'meeting_document', 'meeting_event', 'minutes_text', 'minutes_step', 'paper', 'publication')}
${policy('board', 'select', seeing)}
${policy('board', 'insert', `${byAsker} and (${running})`)}
${policy('board', 'update', running)}
${policy('meeting', 'select', seeing)}
${policy('meeting', 'insert', `${byAsker} and (${running})`)}
${policy('meeting', 'update', running)}
${['meeting_document', 'meeting_event', 'minutes_text', 'minutes_step']
  .map((table) => policy(table, 'select', seeingAll))
  .join('')}
${policy('meeting_document', 'insert', running)}
${policy('meeting_document', 'update', running)}
${policy('meeting_event', 'insert', `${byAsker} and (${running})`)}
${policy('minutes_text', 'insert', `${byAsker} and (${running})`)}
${policy('minutes_step', 'insert', `${byAsker} and (${running})`)}
${policy('paper', 'select', `${seeingAll} or (not is_exempt and (${seeing}))`)}
${policy('paper', 'insert', `${byAsker} and (${may('write-papers')})`)}
${policy('paper', 'update', running)}
create policy select_public on hearth.publication for select using (audience = 'public');
${policy('publication', 'select', seeingAll)}
${policy('publication', 'insert', `${byAsker} and (${running})`)}
`,
)
