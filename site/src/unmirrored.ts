const mirror = /^\/(?:jv|en)(?=\/)/

/** The address of the Indonesian page that a page in another language mirrors; others stay as they are. */
export const unmirrored = (path: string): string => path.replace(mirror, '')

/** The first part of an address that names its language: `/jv`; empty on Indonesian pages. */
export const mirrorOf = (path: string): string => mirror.exec(path)?.[0] ?? ''
