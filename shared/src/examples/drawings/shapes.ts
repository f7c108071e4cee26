/** A filled rectangle; `radius` rounds its corners. */
export const rect = (x: number, y: number, width: number, height: number, fill: string, radius = 0): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}"${radius > 0 ? ` rx="${radius}"` : ''} fill="${fill}"/>`

/** A filled circle around a centre. */
export const circle = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`

/** A filled ellipse around a centre. */
export const ellipse = (x: number, y: number, radiusX: number, radiusY: number, fill: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${radiusX}" ry="${radiusY}" fill="${fill}"/>`

/** A filled outline in SVG path language. */
export const area = (outline: string, fill: string): string => `<path d="${outline}" fill="${fill}"/>`

/** A stroke with round ends along an SVG path. */
export const line = (path: string, colour: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

/** A ring: a circle that is only its edge. */
export const ring = (x: number, y: number, radius: number, colour: string, width: number): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}"/>`

/** The doorway shape of the mark: straight sides, round top; `y` is the top and `height` includes the round. */
export const arch = (x: number, y: number, width: number, height: number, fill: string): string => {
  const radius = width / 2
  return area(`M${x} ${y + height}V${y + radius}a${radius} ${radius} 0 0 1 ${width} 0V${y + height}z`, fill)
}

/** Shapes moved, turned by `degrees` and scaled together. */
export const placed = (x: number, y: number, shapes: string[], degrees = 0, scale = 1): string => {
  const turn = degrees === 0 ? '' : ` rotate(${degrees})`
  const size = scale === 1 ? '' : ` scale(${scale})`
  return `<g transform="translate(${x} ${y})${turn}${size}">${shapes.join('')}</g>`
}

/** The same shape for every number given. */
export const each = (numbers: number[], draw: (value: number, index: number) => string): string => numbers.map(draw).join('')

/** A four-petalled kawung flower, `radius` from its middle to the tip of a petal. */
export const kawung = (x: number, y: number, radius: number, fill: string): string =>
  each([45, 135, 225, 315], (turn) => {
    const bulge = radius * 0.36
    return placed(
      x,
      y,
      [
        area(
          `M0 0C${-bulge} ${-bulge * 0.8} ${-bulge} ${-radius * 0.74} 0 ${-radius}C${bulge} ${-radius * 0.74} ${bulge} ${-bulge * 0.8} 0 0z`,
          fill,
        ),
      ],
      turn,
    )
  })

/** A whole picture, 1600 by 1200, over a ground colour. */
export const picture = (ground: string, ...shapes: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200" viewBox="0 0 1600 1200">${rect(0, 0, 1600, 1200, ground)}${shapes.join('')}</svg>`
