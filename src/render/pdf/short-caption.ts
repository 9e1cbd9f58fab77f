/** A table's caption under the heading of its indicator, whose title need not be said again. */
export function shortCaption(title: string, caption: string): string {
  const rest = caption.startsWith(`${title}, `) ? caption.slice(title.length + 2) : caption
  return rest.charAt(0).toUpperCase() + rest.slice(1)
}
