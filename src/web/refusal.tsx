import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

interface Told {
  readonly status: ContentfulStatusCode
  readonly title: string
  readonly what: Child
}

/** Every way to refuse, as the page says it. Words are about the request and never about what was asked for. */
export const refusals = {
  'not-signed-in': {
    status: 401,
    title: 'You need to sign in',
    what: 'You were not signed in, or your session has ended. Sign in and do it again.',
  },
  'second-factor-due': {
    status: 403,
    title: 'Set up a second step first',
    what: 'Your account needs an authenticator app before you can go on. Set one up under Your account.',
  },
  'may-not': {
    status: 403,
    title: 'You cannot see or do this',
    what: 'None of your roles allows it. If your work needs it, ask the person who manages accounts at your council.',
  },
  'in-a-meeting': {
    status: 403,
    title: 'Not shown in a meeting',
    what: 'Meeting mode is on in this browser, so nothing leads to a child. Leave it on the data set page when nobody else sees your screen.',
  },
  'not-found': {
    status: 404,
    title: 'Page not found',
    what: 'Check the address. What was there may have been removed, or it may not be yours to see.',
  },
  forged: {
    status: 403,
    title: 'That form could not be accepted',
    what: 'The form was not sent from this service, or it was open for too long. Go back, load the page again and send it once more.',
  },
  'bad-request': {
    status: 400,
    title: 'That could not be understood',
    what: 'Something in the request is not as this service writes it. Go back, load the page again and try once more.',
  },
  conflict: {
    status: 409,
    title: 'Somebody else changed this first',
    what: 'It was changed after you opened it, so nothing was saved. Load the page again to see how it stands now.',
  },
  'too-large': {
    status: 413,
    title: 'What you sent is too large',
    what: 'Nothing was kept. Send fewer or smaller files at a time.',
  },
  'too-many': {
    status: 429,
    title: 'Too many tries',
    what: 'Wait a minute, then try again.',
  },
  fault: {
    status: 500,
    title: 'Sorry, there is a problem with this service',
    what: 'What you were doing was not finished. Try again later. If it happens again, tell the people who run the service at your council what you were doing and at what time.',
  },
  'no-room': {
    status: 507,
    title: 'There is no room left',
    what: 'The disk that this service keeps its data on is full, so nothing of this was kept. Tell the people who run the service at your council. Do it again once they have made room.',
  },
  busy: {
    status: 503,
    title: 'This service is busy',
    what: 'More was asked of it just now than it can answer, so nothing of this was done. Wait ten seconds, then try again.',
  },
  unavailable: {
    status: 503,
    title: 'This service is not available just now',
    what: 'It cannot reach its database. Try again in a few minutes.',
  },
} as const satisfies Readonly<Record<string, Told>>

export type RefusalKind = keyof typeof refusals

/** Thrown where the person may not, or it is gone. The application answers with the page of its kind. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  constructor(kind: RefusalKind) {
    super(kind)
    this.name = 'Refusal'
    this.kind = kind
  }
}
