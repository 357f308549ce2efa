/** Marks on the browser's timeline (User Timing), for benchmarks and the performance panel. */

/** The learner asked for what comes next. */
export function markTap(): void {
	performance.mark('footnote:tap');
}

const tappedNow = () => performance.getEntriesByName('footnote:tap', 'mark').length > 0;

/** A question is on the screen: measures how long it took after the tap, or notes the first one. */
export function markPainted(): void {
	const tapped = tappedNow();
	requestAnimationFrame(() => {
		// A task after the frame's callbacks runs once the frame is painted.
		const painted = new MessageChannel();
		painted.port1.addEventListener('message', () => {
			painted.port1.close();
			// Another question may have been painted meanwhile, and have taken the mark.
			if (tapped && tappedNow()) performance.measure('footnote:next', 'footnote:tap');
			else if (!tapped && performance.getEntriesByName('footnote:first-question').length === 0)
				performance.mark('footnote:first-question');
			performance.clearMarks('footnote:tap');
		});
		painted.port1.start();
		painted.port2.postMessage(undefined);
	});
}
