import type { Card } from '@ruang-solusi/shared/card'

/** Line drawings of needs on a field of 48 × 48. */
export const iconStrokes: Record<NonNullable<Card['icon']>, string> = {
  school: '<path d="M4 18L24 9L44 18L24 27z"/><path d="M12 22v10c0 3 6 6 12 6s12-3 12-6V22"/><path d="M44 18v12"/>',
  health:
    '<path d="M24 40C12 32 6 25 6 17.5A9.5 9.5 0 0 1 24 13.5A9.5 9.5 0 0 1 42 17.5C42 25 36 32 24 40z"/><path d="M24 18v11M18.5 23.5h11"/>',
  food: '<path d="M5 23h38c0 9-6 16-13 17H18C11 39 5 32 5 23z"/><path d="M16 16c-2-3 2-4 0-8M24 16c-2-3 2-4 0-8M32 16c-2-3 2-4 0-8"/>',
  house: '<path d="M6 23L24 8L42 23"/><path d="M11 20v20h26V20"/><path d="M19 40V31a5 5 0 0 1 10 0v9"/>',
  elderly: '<circle cx="19" cy="11" r="5.5"/><path d="M10 41V29c0-6 4-9 9-9s9 3 9 9v4"/><path d="M35 41V25a3.5 3.5 0 0 1 7 0"/>',
  family:
    '<circle cx="16" cy="13" r="5.5"/><path d="M6 40V31c0-6 4-10 10-10s10 4 10 10v9"/><circle cx="34" cy="24" r="4.5"/><path d="M28 40v-3c0-4 2-7 6-7s8 3 8 7v3"/>',
  power: '<path d="M27 5L10 27h12l-3 16L37 20H25z"/>',
  work: '<rect x="5" y="15" width="38" height="25" rx="4"/><path d="M17 15v-4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v4"/><path d="M5 26c12 6 26 6 38 0M24 27v4"/>',
}
