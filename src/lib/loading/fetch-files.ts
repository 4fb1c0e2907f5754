/** @throws where the network or the server fails */
async function fetchFile(address: string) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}: ${address}`);
  // Whole: only then the browser's cache has it.
  await answer.blob();
}

/**
 * Fetches the scripts that a dynamic import is made of, but for those that the page has asked for already.
 * @param files their addresses
 * @throws where the network or a server fails; nothing remembers that, and asking again fetches again
 */
export async function fetchFiles(files: readonly string[]): Promise<void> {
  const asked = new Set(Array.from(document.querySelectorAll('link'), ({ href }) => href));
  const addresses = files.map((file) => new URL(file, document.baseURI).href);
  await Promise.all(
    addresses.filter((address) => address.endsWith('.js') && !asked.has(address)).map(fetchFile)
  );
}
