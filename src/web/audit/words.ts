import type { AuditEntry } from '../../store/audit.ts'

const known: Readonly<Record<string, string>> = {
  'sign-in': 'Signed in',
  'sign-out': 'Signed out',
  'fail-to-sign-in': 'Failed to sign in',
  'use-invitation': 'Used a link',
  invite: 'Invited somebody',
  'withdraw-invitation': 'Took back a link',
  'link-for-new-password': 'Made a link for a new password',
  'change-roles': 'Changed roles',
  'change-password': 'Changed their password',
  'set-up-second-factor': 'Set up an authenticator app',
  'turn-off-second-factor': 'Took away their authenticator app',
  'renew-recovery-codes': 'Got new recovery codes',
  'end-sessions': 'Ended sessions',
  'close-account': 'Closed an account',
  'open-account': 'Opened an account again',
  'begin-edition': 'Began a draft of an edition',
  'try-edition': 'Tried an edition',
  'use-new-figures': 'Had a draft tell new figures',
  'comment-on-edition': 'Wrote a note on an edition',
  'sign-off-edition': 'Signed off an edition',
  'return-edition-to-draft': 'Returned an edition to draft',
  'publish-edition': 'Published an edition',
  'drop-draft': 'Dropped a draft of an edition',
  'open-restricted-edition': 'Opened a restricted file of an edition',
  'load-files': 'Brought files',
  'accept-load': 'Took a load into use',
  'discard-load': 'Set a load aside',
  'export-what-to-put-right': 'Took away what to put right in a load',
  'open-reconciliation': 'Looked at the reconciliation',
  'export-reconciliation': 'Took away the list for fixing',
  'open-child-list': 'Looked at the children behind a figure',
  'export-child-list': 'Took away the children behind a figure',
  'open-work-list': 'Looked at a work list',
  'export-work-list': 'Took away a work list',
  'write-commentary': 'Wrote a comment',
  'sign-off-warning': 'Signed off a warning',
  'take-back-sign-off-of-warning': 'Took back the sign-off of a warning',
  'change-setting': 'Changed a setting',
  'export-audit': 'Exported this list',
}

/** A deed in words: those with no words of their own read as their name, "open-child-list" as "Open child list". */
export function wordsOf(deed: string): string {
  if (Object.hasOwn(known, deed)) return known[deed] ?? deed
  const words = deed.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What else was written down, on one line; blank when nothing was. */
export const detailOf = ({ about }: Pick<AuditEntry, 'about'>): string =>
  typeof about !== 'object' || about === null
    ? ''
    : Object.entries(about)
        .map(
          ([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') || 'none' : plain(value)}`,
        )
        .join('; ')

const plain = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
