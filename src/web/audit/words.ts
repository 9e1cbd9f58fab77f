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
