/** What the app says aloud to screen readers: one polite live region, in the root layout. */
export const spoken = $state({ text: '' });

/**
 * Says a sentence through the live region.
 *
 * @example announce('Right. Kazakhstan.');
 */
export function announce(text: string) {
	// The same words twice are no change, and would stay unsaid: a blank tells them apart.
	spoken.text = spoken.text === text ? `${text}\u00a0` : text;
}
