/** Resolves when whoever waits has had their turn: between two pieces of long work a page answers. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
