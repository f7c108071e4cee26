import { svgOf } from '../element.ts'
import { palette } from '../palette.ts'

const bag = `<g transform="translate(203 418)"><path d="M-14 8a14 15 0 0 1 28 0" fill="none" stroke="${palette.green}" stroke-width="7"/><rect x="-32" y="4" width="64" height="82" rx="20" fill="${palette.green}"/><rect x="-22" y="44" width="44" height="30" rx="9" fill="${palette.greenLine}"/><rect x="-8" y="40" width="16" height="10" rx="3" fill="${palette.marigold}"/></g>`
const sandals = `<g fill="${palette.bark}"><ellipse cx="284" cy="520" rx="22" ry="7"/><ellipse cx="322" cy="524" rx="22" ry="7"/></g>`

/** Morning at an open door below the mountain: a school bag, a pair of sandals, nobody to be looked at. 400 × 560. */
export const doorwayScene = svgOf(
  400,
  560,
  `<defs><clipPath id="a"><path d="M0 560V200a200 200 0 0 1 400 0v360z"/></clipPath></defs><g clip-path="url(#a)">
<rect width="400" height="560" fill="${palette.apricot}"/>
<circle cx="300" cy="130" r="64" fill="${palette.glow}"/>
<path d="M0 350L118 248L196 318L312 278L400 350V560H0z" fill="${palette.clay}"/>
<path d="M0 430C90 380 300 378 400 424V560H0z" fill="${palette.green}"/>
<path d="M136 506L60 560H136z" fill="${palette.greenLine}"/>
<path d="M112 506V360a91 91 0 0 1 182 0v146z" fill="${palette.terracotta}"/>
<path d="M136 506V362a67 67 0 0 1 134 0v144z" fill="${palette.glow}"/>
<path d="M136 506H270L320 560H60z" fill="${palette.marigold}"/>
${bag}${sandals}</g>`,
)
