import type { FC } from 'hono/jsx'
import { useFrame } from './frame.tsx'

/** The head of a page: its title with the service's name, the styles, and the script that improves it. */
export const Head: FC<{ title: string }> = ({ title }) => {
  const { brand, authority, asset } = useFrame()
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${brand.serviceName} – ${authority.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light" />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={asset('govuk.css')} />
      <link rel="stylesheet" href={asset('hearth.css')} />
      <link rel="stylesheet" href={asset('data-set.css')} />
      {brand.style !== undefined && <link rel="stylesheet" href={brand.style} />}
      <script type="module" src={asset('page.js')}></script>
    </head>
  )
}
