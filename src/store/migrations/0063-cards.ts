import { guarded, may, policy, statements } from './migration.ts'

const speaking = may('speak-for-young-people')
const holding = `(${may('see-business')}) and post is not null and hearth.holds(post)`
const theirs = `exists (select from hearth.card c where c.id = card and c.post is not null and hearth.holds(c.post))`
const seen = `exists (select from hearth.card c where c.id = card)`

/**
 * Challenge cards. Their words are in a table of their own, which the participation worker reads and, of a worry, whoever
 * holds the post it was given to. A page without an account adds a card that waits, and can do nothing else.
 */
export const cards = statements(
  '0063-cards',
  `
create table hearth.card (
  id uuid primary key,
  authority text not null references hearth.authority,
  came_by text not null check (came_by in ('worker', 'page')),
  is_alone boolean not null,
  state text not null,
  post uuid,
  seq integer not null check (seq > 0),
  fold jsonb not null,
  unique (id, authority),
  foreign key (post, authority) references hearth.post (id, authority)
);
create index card_waiting on hearth.card (authority, state);

create table hearth.card_event (
  card uuid not null,
  authority text not null,
  seq integer not null check (seq > 0),
  at text not null check (at ~ '^\\d{4}-\\d{2}-\\d{2}T'),
  doer jsonb not null,
  what jsonb not null,
  primary key (card, seq),
  foreign key (card, authority) references hearth.card (id, authority)
);
create trigger card_event_stays before update or delete or truncate on hearth.card_event
  for each statement execute function hearth.never();

create table hearth.card_words (
  card uuid primary key,
  authority text not null,
  text text not null check (length(btrim(text)) > 0 and length(text) <= 5000),
  foreign key (card, authority) references hearth.card (id, authority)
);
create trigger card_words_stay before update or delete or truncate on hearth.card_words
  for each statement execute function hearth.never();

create table hearth.you_said (
  authority text not null references hearth.authority,
  version integer not null check (version > 0),
  page jsonb not null,
  by text not null,
  at timestamptz not null,
  primary key (authority, version)
);
create trigger you_said_stays before update or delete or truncate on hearth.you_said
  for each statement execute function hearth.never();

-- What the page without an account does, and all it can do. Nothing of who sent it is asked or kept.
create function hearth.hand_in_card(council text, card uuid, words text, alone boolean, moment text, most integer)
  returns boolean security definer set search_path = pg_catalog, pg_temp language plpgsql as $$
declare
  day integer := moment::date - date '1970-01-01';
begin
  if hearth.user_id() is not null then
    raise exception 'Whoever has signed in hands in a card as themselves.' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('hearth.card ' || council, 0));
  if (select count(*) from hearth.card c join hearth.card_event e on e.card = c.id and e.seq = 1
      where c.authority = council and c.came_by = 'page' and c.state = 'waiting'
        and e.at::timestamptz > moment::timestamptz - interval '1 hour') >= most then
    return false;
  end if;
  insert into hearth.card (id, authority, came_by, is_alone, state, seq, fold)
    values (card, council, 'page', alone, 'waiting', 1, jsonb_build_object(
      'id', card, 'from', 'page', 'on', day, 'state', 'waiting', 'since', day, 'seq', 1));
  insert into hearth.card_event (card, authority, seq, at, doer, what) values (card, council, 1, moment,
    '{"role":"page","side":"young-people","person":""}', '{"did":"handed-in","from":"page"}');
  insert into hearth.card_words (card, authority, text) values (card, council, words);
  return true;
end $$;
${guarded('card', 'card_event', 'card_words', 'you_said')}
${policy('card', 'select', `${may('speak-for-young-people', 'see-private-worries')} or (${holding})`)}
${policy('card', 'insert', speaking)}
create policy update_own on hearth.card for update
  using (authority = (select hearth.authority()) and (${speaking} or (${holding})))
  with check (authority = (select hearth.authority()) and (${speaking} or (${holding})));
${policy('card_event', 'select', seen)}
${policy('card_event', 'insert', seen)}
${policy('card_words', 'select', `${speaking} or ${theirs}`)}
${policy('card_words', 'insert', speaking)}
create policy select_public on hearth.you_said for select using (true);
${policy('you_said', 'insert', `by = (select hearth.user_id()) and (${speaking})`)}
`,
)
