import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ourOutputs } from './our-outputs.ts'
import { printable } from './printable.ts'
import { inWords } from './refusal.ts'

/** A file found, or a place where none could be: with a sentence instead of a size. */
export type Found =
  | { readonly name: string; readonly path: string; readonly bytes: number }
  | { readonly name: string; readonly fault: string }

/**
 * Every file at the paths given and in the folders inside them, in the order of their names, each once.
 * Named relative to the path given, which comes first in the name when there is more than one.
 * Hidden files, lock files and what Hearth itself wrote are passed over. Links inside a folder are not followed.
 */
export function walk(paths: readonly string[]): Found[] {
  const seen = new Set<string>()
  return paths.flatMap((path) => start(path, printable(nameOf(path, paths)), seen))
}

function nameOf(path: string, paths: readonly string[]): string {
  const name = basename(path)
  return paths.filter((other) => basename(other) === name).length > 1 ? path.replaceAll('\\', '/') : name
}

function start(path: string, name: string, seen: Set<string>): Found[] {
  try {
    // The person named this one: a link here is followed, once.
    const real = realpathSync(path)
    const stat = statSync(real)
    if (stat.isFile()) return take(real, name, stat.size, seen)
    if (!stat.isDirectory()) return [{ name, fault: notAFile }]
    const again = seen.has(real)
    const found = walkFolder(real, name, seen)
    return found.length > 0 || again ? found : [{ name, fault: 'There is no file in this folder to read.' }]
  } catch (error) {
    return [{ name, fault: inWords(`Could not read ${path}`, error) }]
  }
}

function walkFolder(folder: string, name: string, seen: Set<string>): Found[] {
  if (seen.has(folder)) return []
  seen.add(folder)
  const names = readdirSync(folder).filter((entry) => !isPassedOver(entry))
  const ours = ourOutputs(folder, names)
  return names
    .filter((entry) => !ours.has(entry))
    .sort(byCodeUnit)
    .flatMap((entry) => walkEntry(join(folder, entry), `${name}/${printable(entry)}`, seen))
}

function walkEntry(path: string, name: string, seen: Set<string>): Found[] {
  try {
    const stat = lstatSync(path)
    if (stat.isSymbolicLink())
      return [
        {
          name,
          fault: 'This is a link to somewhere else. Links are not followed: put the file itself here.',
        },
      ]
    if (stat.isDirectory()) return walkFolder(path, name, seen)
    if (!stat.isFile()) return [{ name, fault: notAFile }]
    return take(path, name, stat.size, seen)
  } catch (error) {
    return [{ name, fault: inWords('Could not read this', error) }]
  }
}

function take(path: string, name: string, bytes: number, seen: Set<string>): Found[] {
  if (seen.has(path)) return []
  seen.add(path)
  return [{ name, path, bytes }]
}

const notAFile = 'This is neither a file nor a folder. Take it out, or give a file instead.'

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : 1)

const isPassedOver = (entry: string) => /^(\.|~\$)|^(thumbs\.db|desktop\.ini)$/i.test(entry)
