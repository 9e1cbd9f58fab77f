import { guarded, may, policy, statements } from './migration.ts'

/**
 * The words young people chose, a version each time they are agreed anew, for everybody to read; and sentences whose writer
 * chose to keep them as they were. Of a sentence only its mark is kept, so that it says nothing to anybody.
 */
export const youngPeoplesWords = statements(
  '0115-young-peoples-words',
  `
create table hearth.glossary (
  authority text not null references hearth.authority,
  version integer not null check (version > 0),
  preferred jsonb not null,
  left_alone jsonb not null,
  agreed_by text not null check (length(btrim(agreed_by)) > 0),
  agreed_on date not null,
  by text not null,
  at timestamptz not null,
  primary key (authority, version)
);
create trigger glossary_stays before update or delete or truncate on hearth.glossary
  for each statement execute function hearth.never();

create table hearth.sentence_kept (
  authority text not null references hearth.authority,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  by text not null,
  at timestamptz not null,
  primary key (authority, sha256)
);

insert into hearth.glossary (authority, version, preferred, left_alone, agreed_by, agreed_on, by, at)
  select authority, 1, value->'preferred', '[]', 'The council, in its settings', at::date, by, at
  from hearth.setting where name = 'words' and jsonb_array_length(coalesce(value->'preferred', '[]')) > 0;
${guarded('glossary', 'sentence_kept')}
create policy select_public on hearth.glossary for select using (true);
${policy('glossary', 'insert', `by = (select hearth.user_id()) and (${may('keep-words')})`)}
${policy('sentence_kept', 'select', may('see-business'))}
${policy('sentence_kept', 'insert', `by = (select hearth.user_id()) and (${may('see-business')})`)}
`,
)
