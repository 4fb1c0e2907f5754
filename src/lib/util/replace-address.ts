/** Writes a page's address, without going anywhere. @throws in a file and in a sandboxed frame */
export const replaceAddress = (address: string) => history.replaceState(history.state, '', address);
