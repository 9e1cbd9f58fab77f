const notices: Readonly<Record<string, string>> = {
  'signed-out': 'You have signed out.',
  'password-set': 'Your password is set. Sign in with it.',
  'password-changed': 'Your password is changed. Sign in with it.',
  no_role:
    'The council knows who you are, but none of your groups has a role in this service. Ask the person who manages accounts to add you to a group that has one.',
  too_many_groups:
    'Your council account is in more groups than its sign-in can tell us. Ask the people who run the service to use app roles instead of groups.',
  access_denied: 'You stopped signing in with your council account. Nothing was changed.',
  state_mismatch: 'Signing in took too long or was begun in another browser. Start again.',
}

const otherwise =
  'Signing in with your council account did not work. Try again, and tell the people who run the service if it happens again.'

/** What to say about how somebody came to this page. Codes come in the address, so only those known have words of their own. */
export const noticeOf = (code: string | undefined): string | undefined =>
  code === undefined ? undefined : Object.hasOwn(notices, code) ? notices[code] : otherwise
