import { svgOf } from '../engine/element.ts'
import { palette } from '../palette.ts'
import type { Art } from './art.ts'

/** A house of the city below a joglo roof, its door open and lit. */
export const serviceHouse: Art = {
  name: 'service house',
  svg: svgOf(
    200,
    480,
    `<path d="M66 140h68l14 52H52z" fill="${palette.clay}"/><path d="M52 192h96l52 66H0z" fill="${palette.terracotta}"/><rect x="0" y="254" width="200" height="12" fill="${palette.bark}"/>
<rect x="14" y="266" width="172" height="184" fill="${palette.cream}"/><rect x="56" y="278" width="88" height="18" rx="9" fill="${palette.green}"/>
<path d="M64 450V350a36 36 0 0 1 72 0v100z" fill="${palette.green}"/><path d="M74 450V352a26 26 0 0 1 52 0v98z" fill="${palette.marigold}"/><path d="M74 450H126L146 480H54z" fill="${palette.glow}"/>
<g fill="${palette.apricot}"><path d="M26 410v-56a14 14 0 0 1 28 0v56z"/><path d="M146 410v-56a14 14 0 0 1 28 0v56z"/></g>
<g fill="${palette.terracotta}"><rect x="14" y="266" width="8" height="184"/><rect x="178" y="266" width="8" height="184"/></g><path d="M0 450H60L50 480H0zM140 450H200V480H150z" fill="${palette.creamDeep}"/>`,
  ),
}
