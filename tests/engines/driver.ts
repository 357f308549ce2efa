/** What an engine must be able to do to be driven. The rest is the same for all (see device.ts). */

export interface Driver {
	goto(url: string): Promise<void>;
	reload(): Promise<void>;
	back(): Promise<void>;
	/**
	 * Runs a function in the page, given as text; resolves to what it returns or fulfils.
	 */
	run(source: string, args: readonly unknown[]): Promise<unknown>;
	/** A real tap or click, which hits whatever lies on top. Throws if that is something else. */
	click(selector: string): Promise<void>;
	/** Real keys. */
	type(selector: string, text: string): Promise<void>;
	upload(selector: string, file: string): Promise<void>;
	/** Ends the browser with SIGKILL, and comes back with what the disk has kept. Rejects where it cannot. */
	killAndReturn(): Promise<void>;
	close(): Promise<void>;
}

export interface Engine {
	/** What a person would call it. */
	title: string;
	/** Undefined where it is there; otherwise what is missing. */
	missing: () => string | undefined;
	launch: () => Promise<Driver>;
}

/** What a browser is started with, so that its days begin when those of the tests do. */
export const IN_UTC = { TZ: 'UTC' };
