import { fileURLToPath } from 'node:url'
import { workerPath } from '@ruang-solusi/shared/paths'
import type { Plugin } from 'vite'

const entry = fileURLToPath(new URL('../offline/worker/worker.ts', import.meta.url))

/** Bundles the worker into one file of a fixed name: a browser looks for a newer one at the address it knows. */
export const workerFile = (): Plugin => ({
  name: 'worker-file',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  buildStart() {
    this.emitFile({ type: 'chunk', id: entry, fileName: workerPath.slice(1) })
  },
})
