import type { Attachment } from 'svelte/attachments';

/** Expansions of macros in one formula: what defines itself ends there. */
const MOST_EXPANSIONS = 200;

/** Puts MathML in the place of TeX. Where it cannot be set, or nothing that sets it can be had, it stays as it was typed. */
export const formula =
	(tex: string, display: boolean): Attachment<HTMLElement> =>
	(element) => {
		let gone = false;
		import('temml').then(
			({ default: temml }) => {
				if (gone) return;
				try {
					temml.render(tex, element, {
						displayMode: display,
						throwOnError: true,
						trust: false,
						maxExpand: MOST_EXPANSIONS,
						maxSize: [20, 20]
					});
				} catch {
					element.textContent = tex;
				}
			},
			() => {}
		);
		return () => (gone = true);
	};
