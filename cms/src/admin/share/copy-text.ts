/** Copies a text; where the browser has no clipboard for us (no https), the box with the text is selected and copied. */
export async function copyText(text: string, box: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    box?.focus()
    box?.select()
    // the only way without https; browsers keep it for that
    return document.execCommand('copy')
  }
}
