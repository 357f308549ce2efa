/** What draws marks: fetched once, when a text has some. */
import type DrawnText from './DrawnText.svelte';

let drawn = $state.raw<typeof DrawnText>();
let asked = false;

// A page drawn by a server is read without JavaScript, too.
if (import.meta.env.SSR) drawn = (await import('./DrawnText.svelte')).default;

/** The component that draws marks; undefined until it is here: then the text stands as it was typed. */
export function drawing(): typeof DrawnText | undefined {
	if (!drawn && !asked) {
		asked = true;
		import('./DrawnText.svelte').then(
			(fetched) => (drawn = fetched.default),
			// Without a network it may come with the next text.
			() => (asked = false)
		);
	}
	return drawn;
}
