import { palette } from '../palette.ts'
import type { Theme } from './design.ts'

/** Light words on deep green. */
export const onGreen: Theme = {
  ground: palette.green,
  panel: palette.greenDeep,
  pattern: palette.greenLine,
  pill: palette.marigold,
  pillText: palette.ink,
  kicker: palette.mint,
  title: palette.white,
  line: palette.mint,
  figure: palette.glow,
  wall: palette.white,
  light: palette.marigold,
  publisher: palette.white,
  meta: palette.mint,
  sheet: palette.cream,
}

/** Dark words on a light ground. */
export const onLight: Omit<Theme, 'ground' | 'panel'> = {
  pill: palette.green,
  pillText: palette.white,
  kicker: palette.slate,
  title: palette.ink,
  line: palette.slate,
  figure: palette.green,
  wall: palette.green,
  light: palette.marigold,
  publisher: palette.green,
  meta: palette.slate,
  sheet: palette.white,
}
