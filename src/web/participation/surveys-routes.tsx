import { Hono } from 'hono'
import { surveysTold } from '../../core/reports/surveys/surveys-told.ts'
import { viewOf } from '../data-set/view.ts'
import type { Env } from '../env.ts'
import { show } from '../frame.tsx'
import { isAllowed, may } from '../may.ts'
import { SurveysPage } from './surveys-page.tsx'

/** Surveys as they were loaded, in the latest data set. */
export function surveyRoutes(): Hono<Env> {
  const routes = new Hono<Env>()
  routes.get('/heard/surveys', may('see-restricted'), async (c) => {
    const view = await viewOf(c)
    const told = view?.kept.once('surveys', () => surveysTold(view.kept.set.entries))
    return show(c, <SurveysPage told={told} asAt={view?.asAt} mayLoad={isAllowed(c, 'load-any')} />)
  })
  return routes
}
