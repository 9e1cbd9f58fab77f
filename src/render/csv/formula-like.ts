/** Whether a spreadsheet could take the words for a formula. The wide forms count: some keyboards write them. */
export const isFormulaLike = (text: string): boolean => /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text)
