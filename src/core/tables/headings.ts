/** A heading as columns are matched: small letters and digits, anything else as one underscore. */
export const headingKey = (heading: string): string =>
  heading
    .replace(/^\uFEFF/, '')
    .toLowerCase()
    .replace(/['‘’“”]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
