import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../../store/database.ts'
import type { ThreadWork } from './work.ts'
import { workThrough } from './work-through.ts'

const { url, authority, dataFolder, statistics } = workerData as ThreadWork
const db = openDatabase(url, { connections: 2 })
const told = (doing: string): void => {
  parentPort?.postMessage(doing)
}

void workThrough({ db, authority, dataFolder, statistics, told }).finally(() => db.destroy())
