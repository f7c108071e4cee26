const green = '#0c4f45'
const doorway = '<path fill="#fff" d="M7 27V15a9 9 0 0 1 18 0v12z"/><path fill="#f6b73c" d="M11.5 27V16a4.5 4.5 0 0 1 9 0v11z"/>'

const drawing = (ground: string, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}${content}</svg>`

/** Our mark, a lit doorway, with rounded corners. */
export const doorwayIcon = drawing(`<rect width="32" height="32" rx="7" fill="${green}"/>`, doorway)

/** The same for phones that cut icons into a shape of their own: the green fills all, and the mark keeps to the middle. */
export const maskableIcon = drawing(
  `<path fill="${green}" d="M0 0h32v32H0z"/>`,
  `<g transform="translate(16 16) scale(.72) translate(-16 -17)">${doorway}</g>`,
)
