/** Pixels of the picture for each of the page: sharp in print. */
const SCALE = 2
/** Fonts inside a picture come a moment after it; a machine that is busy takes longer. */
const MOST_TRIES = 40
const PAUSE_MS = 80
/** The band in which the title stands, in pixels of the page. */
const TITLE = { x: 24, y: 28, width: 200, height: 24 } as const

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

/** Whether anything but paper stands in the band of the title. */
function hasTitle(context: CanvasRenderingContext2D): boolean {
  const { x, y, width, height } = TITLE
  const { data } = context.getImageData(x * SCALE, y * SCALE, width * SCALE, height * SCALE)
  for (let at = 4; at < data.length; at += 4) if (Math.abs((data[at] ?? 0) - (data[0] ?? 0)) > 40) return true
  return false
}

/** An SVG with its own fonts as PNG, drawn again until its fonts are there. Throws where the browser cannot draw it. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth * SCALE
    canvas.height = image.naturalHeight * SCALE
    const context = canvas.getContext('2d', { willReadFrequently: true })
    if (context === null) throw new Error('the browser draws no pictures')
    const draw = (): void => context.drawImage(image, 0, 0, canvas.width, canvas.height)
    draw()
    for (let tries = 0; tries < MOST_TRIES && !hasTitle(context); tries++) {
      await pause()
      draw()
    }
    // The title needs two of the four fonts; the others come with them.
    await pause()
    draw()
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('the picture is too large for this browser'))
        else resolve(blob)
      }, 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
