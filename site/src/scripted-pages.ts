import { unmirrored } from './unmirrored.ts'

const policies = new Map([
  ['/cek/', "script-src 'self'; connect-src 'self'"],
  ['/cari/', "script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"],
  ['/simpan/', "script-src 'self'; connect-src 'self'; worker-src 'self'"],
])

/** What the content security policy lets a page run, by its path; undefined for all pages that run nothing. */
export const scriptPolicyOf = (path: string): string | undefined => policies.get(unmirrored(path))
