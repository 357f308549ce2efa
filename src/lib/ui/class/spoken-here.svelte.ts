/** Pages about a class may speak its language, and so be in scripts of another language than the page before (class-language.ts on the server). */
import { beforeNavigate } from '$app/navigation';

/**
 * Loads the page anew where the scripts at hand speak another language than the server answers in.
 *
 * @param spoken the code of the server's
 */
export function useSpoken(spoken: () => string): void {
	$effect(() => {
		if (spoken() !== document.documentElement.lang) location.reload();
	});
}

/** Leaves a page that is in its class's language by loading the next one, which is in the reader's. */
export function leaveByLoading(): void {
	beforeNavigate(({ to, willUnload, cancel }) => {
		if (!to || willUnload) return;
		cancel();
		location.href = to.url.href;
	});
}
