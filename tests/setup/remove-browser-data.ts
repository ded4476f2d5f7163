import { rmSync } from 'node:fs'

/** Takes the browser tests' server data away once the server has stopped. */
export default function removeBrowserData() {
  const folder = process.env.E2E_DATA_DIR
  if (folder) rmSync(folder, { recursive: true, force: true })
}
