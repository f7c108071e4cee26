import { z } from 'zod'

const cream = '#fffaf2'
const ink = '#1d2522'
const least = 4.5

/** Relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance"). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const Colour = z.string().regex(/^#[0-9a-f]{6}$/, 'colour')

/** A colour that cream text is readable on, and that is readable on cream. */
export const DarkColour = Colour.refine((colour) => contrast(colour, cream) >= least, 'too-pale')

/** A colour that ink text is readable on. */
export const LightColour = Colour.refine((colour) => contrast(colour, ink) >= least, 'too-dark')
