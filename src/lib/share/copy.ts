/** Puts text on the clipboard. False where the browser keeps that closed to the page: without https, or by choice. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
