/** Where to go on to after signing in: a path of this service and nothing else, `/` when what was asked is not. */
export function safePath(asked: string | undefined | null): string {
  // Browsers read a backslash as a slash and pass over control characters: `/\evil.example` leads away.
  if (!asked?.startsWith('/') || /^\/[/\\]|[\u0000-\u0020\\\u007f]/.test(asked)) return '/'
  const { origin, pathname, search } = new URL(asked, 'http://here.invalid')
  return origin === 'http://here.invalid' && !pathname.startsWith('//') ? pathname + search : '/'
}
