import { ProblemError } from '@ruang-solusi/shared/errors'

/** What a build is told from outside; paths are absolute, `siteUrl` has no slash at its end. */
export type Environment = {
  /** The canonical JSON of the snapshot to build. */
  snapshotFile: string
  siteUrl: string
  /** Holds the pictures of the snapshot, `<hash>.webp`. */
  mediaDir: string
  /** Keeps resized pictures between builds. */
  picturesDir: string
}

/**
 * Reads what a build needs from its environment.
 * @throws ProblemError naming the variable that is missing or cannot be used.
 */
export function readEnvironment(env: Record<string, string | undefined>): Environment {
  return {
    snapshotFile: absolutePath(env, 'SNAPSHOT_FILE'),
    siteUrl: webOrigin(env, 'SITE_URL'),
    mediaDir: absolutePath(env, 'MEDIA_DIR'),
    picturesDir: absolutePath(env, 'PICTURES_DIR'),
  }
}

function given(env: Record<string, string | undefined>, name: string, hint: string): string {
  const value = env[name]
  if (value === undefined || value === '') throw new ProblemError(`${name} is not set.`, hint, { path: name })
  return value
}

function absolutePath(env: Record<string, string | undefined>, name: string): string {
  const hint = 'Give an absolute path.'
  const value = given(env, name, hint)
  if (!value.startsWith('/'))
    throw new ProblemError(`${name} is ${JSON.stringify(value)}, which is not absolute.`, hint, { path: name, value })
  return value
}

function webOrigin(env: Record<string, string | undefined>, name: string): string {
  const hint = 'Give a full address such as https://solusi.example.go.id.'
  const value = given(env, name, hint)
  const address = URL.parse(value)
  if (address === null || !/^https?:$/.test(address.protocol)) {
    throw new ProblemError(`${name} is ${JSON.stringify(value)}, which is no web address.`, hint, { path: name, value })
  }
  return address.origin
}
