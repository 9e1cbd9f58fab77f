// Writes docs/bill-of-materials.json from package-lock.json: what a council runs, as CycloneDX. Needs no network.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const words = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev', '--offline']
const { status, stdout, stderr } = spawnSync('npm', words, {
  ...{ cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  shell: process.platform === 'win32',
})
if (status !== 0) throw new Error(`npm sbom did not work: ${stderr}`)

const bill = JSON.parse(stdout) as { metadata: { component: object } }
// npm names it after the folder it stands in, and dates it: neither says what Hearth is made of.
const about = { component: { ...bill.metadata.component, name: 'hearth', type: 'application' } }
const lasting = { ...bill, serialNumber: undefined, metadata: about }
writeFileSync(`${root}docs/bill-of-materials.json`, `${JSON.stringify(lasting, null, 1)}\n`)
