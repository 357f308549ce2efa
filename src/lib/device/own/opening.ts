/** Fetches what it takes to edit. In a file of its own: it names many others, and no name of them is to be in what every page loads. */
export const opening = () => import('./open.ts');
