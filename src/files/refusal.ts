/** Something on disk that cannot be used. The message is a sentence for the person at the keyboard. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account has no permission. Ask whoever owns it to let you, or choose another place.',
  EPERM: 'this account has no permission, or another program has it open. Close it and try again.',
  EROFS: 'it is on a disk that cannot be written to. Choose another place.',
  EBUSY: 'another program has it open. Close it and try again.',
  ENOSPC: 'the disk is full. Make room, or choose another place.',
  EDQUOT: 'your space on this disk is used up. Make room, or choose another place.',
  Z_BUF_ERROR: 'it is cut short. Copy or download it again.',
  Z_DATA_ERROR: 'it is damaged. Copy or download it again.',
  ENOENT: 'there is nothing there. Check the spelling.',
  ENOTDIR: 'part of the path is a file, not a folder. Choose another place.',
  EEXIST: 'it is a file, not a folder. Choose another place.',
  EISDIR: 'it is a folder, not a file. Move it or choose another place.',
  ENAMETOOLONG: 'the name is too long. Use a shorter one.',
  EMFILE: 'too many files are open on this machine. Close some programs and try again.',
}

/** What went wrong with a file, as a sentence: `could not` is what was being tried (`Could not read x.csv`). */
export function inWords(couldNot: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `${couldNot}: ${reasons[code] ?? `the machine said ${code}. Try again, or choose another place.`}`
}
