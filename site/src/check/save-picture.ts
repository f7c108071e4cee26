import { make } from './page-part.ts'

const width = 1050
const margin = 60
const scale = 2.2
const leading = 1.5

/** Draws the lines of a sheet, black on white, and gives the picture to the resident as a file. */
export function savePicture(sheet: HTMLElement, name: string): void {
  const canvas = make('canvas', { width })
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  const draw = (): number => {
    let y = margin
    for (const line of sheet.querySelectorAll('h2,h3,p,li')) {
      const { fontSize, fontWeight } = getComputedStyle(line)
      const size = Number.parseFloat(fontSize) * scale
      pen.font = `${fontWeight} ${size}px system-ui,sans-serif`
      const write = (): void => {
        y += size * leading
        pen.fillText(text, margin, y)
      }
      let text = line.tagName === 'LI' ? '☐ ' : ''
      for (const word of line.textContent.trim().split(/\s+/)) {
        if (pen.measureText(text + word).width > width - 2 * margin) {
          write()
          text = ''
        }
        text += `${word} `
      }
      write()
    }
    return y + margin
  }
  canvas.height = draw()
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, width, canvas.height)
  pen.fillStyle = '#000'
  draw()
  canvas.toBlob((picture) => picture && make('a', { href: URL.createObjectURL(picture), download: name }).click())
}
