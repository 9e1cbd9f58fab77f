import { guarded, may, policy, statements } from './migration.ts'

const doing = may('ask', 'own-commitments')

/** Whoever has business here sees a commitment, unless it is private, or was asked in private session and is not theirs. */
const seeing = `(${may('see-business')}) and (case
    when kept_private is not null then ${may('see-private-worries')}
    when is_exempt then ${may('see-exempt')} or raised_by = (select hearth.user_id())
    else true end
  or hearth.holds(owner) or hearth.holds(kept_private))`

/** Whose a log’s line is: of a commitment that the asker sees. */
const ofSeen = `exists (
  select from hearth.commitment c
  where c.authority = commitment_event.authority and c.id = commitment_event.commitment)`

/** What is asked and promised: a log that nobody changes, and beside it each commitment as its log leaves it. */
export const commitments = statements(
  '0062-commitments',
  `
create table hearth.commitment (
  authority text not null references hearth.authority,
  id text not null check (id ~ '^[A-Za-z0-9-]{1,60}$'),
  kind text not null,
  state text not null check (state in ('open', 'answered', 'closed', 'overtaken')),
  owner uuid,
  due date,
  kept_private uuid,
  is_exempt boolean not null,
  raised_by text not null,
  seq integer not null check (seq > 0),
  fold jsonb not null,
  primary key (authority, id),
  foreign key (owner, authority) references hearth.post (id, authority),
  foreign key (kept_private, authority) references hearth.post (id, authority)
);
create index commitment_owner on hearth.commitment (authority, owner);

create table hearth.commitment_event (
  authority text not null,
  commitment text not null,
  seq integer not null check (seq > 0),
  at text not null check (at ~ '^\\d{4}-\\d{2}-\\d{2}T'),
  by text not null,
  doer jsonb not null,
  what jsonb not null,
  primary key (authority, commitment, seq),
  foreign key (authority, commitment) references hearth.commitment (authority, id)
);
create trigger commitment_event_stays before update or delete or truncate on hearth.commitment_event
  for each statement execute function hearth.never();

create function hearth.commitment_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seq > old.seq
    and (new.authority, new.id, new.kind, new.is_exempt, new.raised_by, new.fold -> 'wording', new.fold -> 'source')
      = (old.authority, old.id, old.kind, old.is_exempt, old.raised_by, old.fold -> 'wording', old.fold -> 'source')
  then return new; end if;
  raise exception 'What was asked stays as it was asked.' using errcode = 'HE003';
end $$;
create trigger commitment_kept before update or delete on hearth.commitment
  for each row execute function hearth.commitment_kept();

-- Numbers are given in turn: they are short enough to be said in a meeting.
create function hearth.next_commitment() returns text
  security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('hearth.commitment ' || hearth.authority(), 0));
  return (select coalesce(max(id::bigint), 0) + 1 from hearth.commitment
    where authority = hearth.authority() and id ~ '^[0-9]{1,15}$')::text;
end $$;
${guarded('commitment', 'commitment_event')}
${policy('commitment', 'select', seeing)}
${policy('commitment', 'insert', `raised_by = (select hearth.user_id()) and (${doing})`)}
create policy update_own on hearth.commitment for update
  using (authority = (select hearth.authority()) and (${doing}) and (${seeing}))
  with check (authority = (select hearth.authority()) and (${doing}));
${policy('commitment_event', 'select', ofSeen)}
${policy('commitment_event', 'insert', `by = (select hearth.user_id()) and (${doing}) and ${ofSeen}`)}
`,
)
