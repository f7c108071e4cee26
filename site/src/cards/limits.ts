/** What finished files are held to, bytes of whole files. */
export const limits = {
  /** A flat link preview. */
  pngBytes: 60_000,
  /** A picture with a photo. */
  jpegBytes: 90_000,
  /** Above this no file leaves. */
  mostBytes: 300_000,
} as const
