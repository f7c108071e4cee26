import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

const bag = `<g transform="translate(106 380) scale(.62)"><path d="M-14 8a14 15 0 0 1 28 0" fill="none" stroke="${palette.green}" stroke-width="7"/><rect x="-32" y="4" width="64" height="82" rx="20" fill="${palette.green}"/><rect x="-22" y="44" width="44" height="30" rx="9" fill="${palette.greenLine}"/><rect x="-8" y="40" width="16" height="10" rx="3" fill="${palette.marigold}"/></g>`
const sandals = `<g fill="${palette.bark}"><ellipse cx="152" cy="448" rx="15" ry="5"/><ellipse cx="178" cy="453" rx="15" ry="5"/></g>`

/** Morning at an open door below the mountain: a school bag, a pair of sandals, nobody to be looked at. */
export const doorwayScene: Art = {
  name: 'doorway scene',
  isLarge: true,
  svg: svgOf(
    200,
    480,
    `<defs><clipPath id="a"><path d="M0 480V130a100 100 0 0 1 200 0v350z"/></clipPath></defs><g clip-path="url(#a)">
<rect width="200" height="480" fill="${palette.apricot}"/><circle cx="146" cy="114" r="36" fill="${palette.glow}"/>
<path d="M0 300L62 216L106 278L160 240L200 290V480H0z" fill="${palette.clay}"/>
<path d="M0 342C50 312 150 310 200 338V480H0z" fill="${palette.green}"/>
<path d="M46 440V318a58 58 0 0 1 116 0v122z" fill="${palette.terracotta}"/><path d="M62 440V320a42 42 0 0 1 84 0v120z" fill="${palette.glow}"/>
<path d="M62 440H146L184 480H20z" fill="${palette.marigold}"/>
${bag}${sandals}</g>`,
  ),
}
