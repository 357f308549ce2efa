/** Fetches what it takes to edit, and to have pictures. In a file of its own: it names many others, and no name of them is to be in what every page loads. */
export const opening = () => import('./open.ts');

/** Fetches pictures and sounds that are lacking here, and what is still wanted of others. */
export const want = (names: string[] = []) =>
	import('#lib/device/media/wanted.ts').then(({ wantedHere }) => wantedHere().want(names));
