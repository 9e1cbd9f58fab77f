import { fileURLToPath } from 'node:url'
import type { Parts } from '../../web/app.tsx'
import { readAssets } from '../../web/assets/assets.ts'
import type { Log } from '../../web/log.ts'
import { faultsOf, type SignInConfig } from '../../web/sign-in/sign-in-config.ts'
import { signInOf } from '../../web/sign-in/sign-in.ts'
import { CannotRun, type Running } from '../io.ts'
import type { Opened } from './opened.ts'
import { secretsOf } from './secret.ts'
import type { ServeSettings } from './settings.ts'

/** What the application is made with: by which settings, on which database. */
export interface Serving {
  readonly settings: ServeSettings
  readonly dataFolder: string
  readonly open: Opened
  readonly running: Running
  readonly log: Log
}

const assetFolder = fileURLToPath(new URL('../../../assets/', import.meta.url))
const serviceName = 'Hearth'

/** All that the application is made of but what works beside it. Throws in words where its settings do not go together. */
export async function partsOf({ settings, dataFolder, open, running, log }: Serving) {
  const { origin, secondFactor, council, contact, largestUpload } = settings
  const { db, authority } = open
  const { now } = running
  const secrets = secretsOf(settings.secret, dataFolder)
  const signIn = { origin, serviceName, secret: secrets.signIn, secondFactor, council, now }
  refuseFaults(signIn)
  return {
    ...{ db, now, log },
    config: {
      ...{ serviceName, authority, origin, secret: secrets.forms, contact, largestUpload },
      // Hearth speaks no https itself: where people use it, something in front of it does.
      behindProxy: origin.startsWith('https://'),
      identityProvider: council === undefined ? undefined : new URL(council.issuer).origin,
    },
    signIn: signInOf(db, signIn),
    assets: await readAssets(assetFolder),
  } satisfies Parts
}

function refuseFaults(signIn: SignInConfig): void {
  const faults = faultsOf(signIn)
  if (faults.length > 0) throw new CannotRun(faults.join(' '))
}
