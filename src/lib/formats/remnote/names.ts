/** What RemNote calls what is in its zip. */

/** Whether an entry of a zip is RemNote's own. */
export const isRemJson = (name: string): boolean => /(?:^|\/)rem\.json$/.test(name);
/** A page of Markdown; what a Mac packs beside it is none. */
export const isPage = (name: string): boolean =>
	/\.(?:md|markdown)$/i.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name);
