import { may, policy, statements } from './migration.ts'

const published = `exists (select from hearth.edition e where e.id = edition and e.state = 'published')`
const seeing = may('see-drafts')

/** What is not published yet is seen by those who make it: members have an edition once it has come out. */
export const draftsSeen = statements(
  '0060-drafts-seen',
  `
${['edition', 'edition_file', 'edition_note', 'edition_trial']
  .map((table) => `drop policy select_own on hearth.${table};`)
  .join('\n')}
${policy('edition', 'select', seeing)}
${policy('edition_file', 'select', `${seeing} or (${may('see-restricted-edition')} and ${published})`)}
${policy('edition_note', 'select', seeing)}
${policy('edition_trial', 'select', seeing)}
`,
)
