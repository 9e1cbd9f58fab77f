/** `September 2020` and `Sep 2020` as `Sep` above `2020`, `2020/21` as `2020/` above `21`, so that many stand in a row. */
export const brokenPeriod = (text: string): string =>
  text.replace(/^(\p{L}{3})\p{L}* (?=\d{4}$)/u, '$1\n').replace(/^(\d{4}\/)(?=\d{2}$)/, '$1\n')
