/** Prints what happens, with the seconds since the start. */
export function openProgress(print: (line: string) => void): (line: string) => void {
  const started = performance.now()
  return (line) => print(`[${((performance.now() - started) / 1000).toFixed(0).padStart(3)} s] ${line}`)
}
