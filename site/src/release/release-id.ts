import { canonicalJson, sha256 } from '@ruang-solusi/shared/snapshot'
import { sourceFingerprint } from './source-fingerprint.ts'

/** What a release is made from; equal ingredients give equal pages. */
export type ReleaseIngredients = {
  snapshotHash: string
  /** Fingerprint of the sources that turn a snapshot into pages. */
  sources: string
  siteUrl: string
}

/** The name of a release, 64 hexadecimal digits; holds no time, so unchanged content is never built twice. */
export const releaseIdOf = ({ snapshotHash, sources, siteUrl }: ReleaseIngredients): Promise<string> =>
  sha256(canonicalJson({ snapshotHash, sources, siteUrl }))

/** Fingerprint of everything in the repository that shapes pages and cards, installed versions included. */
export const siteSources = (root: string): Promise<string> => sourceFingerprint(root, ['site', 'shared'], ['package-lock.json'])
