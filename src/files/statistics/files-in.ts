import { readdir, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'

/** A file of the folder, with what changes when its content does. */
export interface FolderFile {
  /** Relative to the folder. */
  readonly name: string
  readonly size: number
  readonly changed: number
}

/** The files in a folder and the folders inside it, in order of name. Hidden files are left out. */
export async function filesIn(dir: string): Promise<FolderFile[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  const paths = entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name))
  const names = paths.map((path) => relative(dir, path)).filter((name) => !/(^|[\\/])\./.test(name))
  const files = names.map(async (name) => {
    const { size, mtimeMs } = await stat(join(dir, name))
    return { name, size, changed: mtimeMs }
  })
  return (await Promise.all(files)).sort((a, b) => (a.name < b.name ? -1 : 1))
}
