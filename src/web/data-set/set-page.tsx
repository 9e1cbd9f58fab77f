import { raw } from 'hono/html'
import type { Child, FC, PropsWithChildren } from 'hono/jsx'
import { longDay } from '../../core/time/day.ts'
import { Page } from '../page.tsx'
import { Chooser } from './chooser.tsx'
import { MeetingBanner, MeetingOffer } from './meeting-banner.tsx'
import { SetNavigation } from './set-navigation.tsx'
import type { View } from './view.ts'

interface SetPageProps {
  readonly view: View
  readonly title: string
  /** Where this page is, without its query. */
  readonly path: string
  readonly before?: Child
  /** False where nothing on the page stands beside anything. */
  readonly compares?: boolean
}

/** A page of a data set: whose day it is, the way to the other pages, what to choose, and what it says. */
export const SetPage: FC<PropsWithChildren<SetPageProps>> = (props) => {
  const { view, title, path, before, compares = false, children } = props
  return (
    <Page title={title} caption={`As at ${longDay(view.kept.set.asAt)}`} before={before} wide>
      <MeetingBanner view={view} path={path} />
      <SetNavigation view={view} path={path} />
      <div class="set-tools">
        <Chooser view={view} path={path} compares={compares} />
        <MeetingOffer view={view} path={path} />
      </div>
      <div class="data-set">{children}</div>
    </Page>
  )
}

/** What a drawing depends on. */
export type Drawing = Pick<View, 'kept' | 'beside' | 'links'>

/**
 * What is drawn once and shown to everybody whose page is the same: `key` names what it depends on besides the data set,
 * what stands beside England and the day links lead to.
 */
export const drawn = (
  { kept, beside, links }: Drawing,
  key: string,
  draw: () => { toString(): string | Promise<string> },
): ReturnType<typeof raw> => raw(kept.once(`drawn ${key} ${beside} ${links.key}`, () => String(draw())))
