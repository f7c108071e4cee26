/** Where releases and what they are made of live, all below the data folder. */
export type ReleaseFolders = {
  site: string
  releases: string
  /** Symbolic link to the live release. */
  current: string
  snapshots: string
  cards: string
  media: string
  pictures: string
}

/** The folders below `dataDir`, an absolute path. */
export const releaseFolders = (dataDir: string): ReleaseFolders => ({
  site: `${dataDir}/site`,
  releases: `${dataDir}/site/releases`,
  current: `${dataDir}/site/current`,
  snapshots: `${dataDir}/snapshots`,
  cards: `${dataDir}/cards`,
  media: `${dataDir}/media`,
  pictures: `${dataDir}/pictures`,
})
