import type { FC, PropsWithChildren } from 'hono/jsx'

/** A heading of the level a page needs at that place. */
export const Heading: FC<PropsWithChildren<{ level: number; class: string; id?: string }>> = (props) => {
  const { level, children, ...rest } = props
  if (level === 1) return <h1 {...rest}>{children}</h1>
  if (level === 2) return <h2 {...rest}>{children}</h2>
  if (level === 3) return <h3 {...rest}>{children}</h3>
  return <h4 {...rest}>{children}</h4>
}
