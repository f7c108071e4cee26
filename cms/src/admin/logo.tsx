/** The mark on the login page: a doorway with light in it. */
export function Logo() {
  return (
    <div className="ruang-logo">
      <Doorway size={56} />
      <span>Ruang Solusi</span>
    </div>
  )
}

/** A doorway with light in it; decorative. */
export function Doorway({ size }: { size: number }) {
  return (
    <svg width={size} height={(size * 28) / 22} viewBox="0 0 22 28" aria-hidden="true">
      <path d="M0 28V11a11 11 0 0 1 22 0v17z" fill="#0c4f45" />
      <path d="M5 28V12a6 6 0 0 1 12 0v16z" fill="#f6b73c" />
    </svg>
  )
}
