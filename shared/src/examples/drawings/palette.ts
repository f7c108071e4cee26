/** The flat colours of the drawings: the tokens of the site and warm neighbours of them. */
export const palette = {
  green: '#0c4f45',
  leaf: '#17695b',
  moss: '#3f8a72',
  mist: '#cfe5da',
  marigold: '#f6b73c',
  light: '#ffd98a',
  sun: '#fbe3b4',
  cream: '#fffaf2',
  wall: '#f5e6d3',
  stone: '#e0d3bf',
  sand: '#e5a864',
  clay: '#bd6d37',
  terracotta: '#8a3d1f',
  bark: '#5f2a16',
  ink: '#1d2522',
} as const
