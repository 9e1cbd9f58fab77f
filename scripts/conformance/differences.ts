/** Recorded cases that contradict the Department's text, with the reason. docs/conformance.md is made from these. */
export const differences: Readonly<Record<string, string>> = {}
