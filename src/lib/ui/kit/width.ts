import type { Attachment } from 'svelte/attachments';

/**
 * Tells how wide an element is inside, px, now and whenever that changes. As an attachment, not a binding:
 * bindings of sizes take code that every page would have to fetch.
 *
 * @example <figure {@attach widthOf((px) => (room = px))}>
 */
export const widthOf =
	(tell: (px: number) => void): Attachment<HTMLElement> =>
	(element) => {
		const look = () => tell(element.clientWidth);
		look();
		const observer = new ResizeObserver(look);
		observer.observe(element);
		return () => observer.disconnect();
	};
