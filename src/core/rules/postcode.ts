/** A postcode without spaces and in capitals: two that are the same place are then the same text. */
export const plainPostcode = (typed: string): string => typed.replace(/\s+/g, '').toUpperCase()

/** Written as a postcode is, however spaced or cased. Whether there is such a postcode is not asked. */
export const isPostcode = (typed: string): boolean =>
  /^([A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}|GIR0AA)$/.test(plainPostcode(typed))
