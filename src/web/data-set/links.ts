/** Where the pages of a data set are, each of the same day. */
export interface Links {
  readonly scorecard: string
  readonly director: string
  readonly changes: string
  readonly sources: string
  readonly theme: (id: string) => string
  readonly indicator: (id: string) => string
  /** The children behind an indicator; `undefined` where nothing may lead to a child. */
  readonly children: ((id: string) => string) | undefined
  /** Names the day these links lead to, for what is drawn with them. */
  readonly key: string
}

/** Links to the data set of a day, the latest when none is given. */
export function linksOf({ asAt, children }: { asAt: string | undefined; children: boolean }): Links {
  const to = (path: string): string => `/data-set${path}${asAt === undefined ? '' : `?as-at=${asAt}`}`
  return {
    scorecard: to(''),
    director: to('/director'),
    changes: to('/changes'),
    sources: to('/sources'),
    theme: (id) => to(`/${id}`),
    indicator: (id) => to(`/indicators/${id}`),
    children: children ? (id) => to(`/indicators/${id}/children`) : undefined,
    key: asAt ?? 'latest',
  }
}
