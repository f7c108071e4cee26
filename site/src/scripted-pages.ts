import { workerPath } from '@ruang-solusi/shared/paths'
import { unmirrored } from './unmirrored.ts'

const policies = new Map([
  ['/cek/', "script-src 'self'; connect-src 'self'"],
  ['/cari/', "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"],
  ['/simpan/', "script-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'"],
  // what the worker fetches for pages is bound by its own policy
  [workerPath, "script-src 'self'; connect-src 'self'"],
])

/** What the content security policy lets a page or the worker run, by its path; undefined for all that run nothing. */
export const scriptPolicyOf = (path: string): string | undefined => policies.get(unmirrored(path))
