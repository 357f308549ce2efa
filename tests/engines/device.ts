/**
 * A learner's browser under test, told what a person would do: the same for every engine. Everything
 * waits until it can be done, and says what was on the page if it never could.
 */
import type { Driver } from './driver.ts';
import {
	isMissed,
	isReady,
	markWanted,
	MARK,
	readAll,
	standsStill,
	watchTap,
	type Wanted
} from './in-page.ts';

/** How long anything may take on a busy machine, ms. */
const PATIENCE = 20_000;
/** So long after it was made a tap has landed, ms. */
const TAP = 2000;

type Name = string | RegExp;

export class Device {
	readonly #driver: Driver;
	readonly #app: string;

	/** @param app where the app is, for this device */
	constructor(driver: Driver, app: string) {
		this.#driver = driver;
		this.#app = app;
	}

	/** Loads a page anew, whatever was there, and waits until it reacts. */
	async goto(path: string): Promise<void> {
		await this.#driver.goto(new URL(path, this.#app).href);
		await this.ready();
	}

	async reload(): Promise<void> {
		await this.#driver.reload();
		await this.ready();
	}

	async back(): Promise<void> {
		await this.#driver.back();
		await this.ready();
	}

	/** The page's process ends without warning, and the page is opened again. */
	async killAndReturn(): Promise<void> {
		await this.#driver.killAndReturn();
		await this.ready();
	}

	async ready(): Promise<void> {
		await this.until('the page reacts', () => this.run(isReady));
	}

	async click(role: string, name?: Name): Promise<void> {
		await this.#act({ role, ...asked(name) }, (selector) => this.#tap(selector));
	}

	/** Types into a field, in place of what it holds. */
	async type(label: Name, text: string): Promise<void> {
		// What a page reads from its storage may come in between, and takes the marking away.
		await this.until(`${String(label)} holds ${text}`, async () => {
			await this.#act({ role: 'field', ...asked(label) }, (selector) =>
				this.#driver.type(selector, text)
			);
			return this.run(
				(mark, typed) => document.querySelector<HTMLInputElement>(`[${mark}]`)?.value === typed,
				MARK,
				text
			);
		});
	}

	async upload(label: Name, file: string): Promise<void> {
		await this.#act({ role: 'file', ...asked(label) }, (selector) =>
			this.#driver.upload(selector, file)
		);
	}

	/** Waits until something of that name can be seen. */
	async sees(role: string, name?: Name): Promise<void> {
		await this.until(`there is ${role} ${String(name ?? '')}`, () => this.has(role, name));
	}

	/** Whether something of that name can be seen and used now. */
	async has(role: string, name?: Name): Promise<boolean> {
		return this.run(markWanted, { role, ...asked(name) }, MARK);
	}

	/** Waits until the page says so. */
	async reads(words: Name): Promise<void> {
		await this.until(`it says ${String(words)}`, async () => says(await this.text(), words));
	}

	/** All that can be read on the page. */
	text(): Promise<string> {
		return this.run(readAll);
	}

	async path(): Promise<string> {
		return this.run(() => location.pathname);
	}

	async at(path: Name): Promise<void> {
		await this.until(`it is at ${String(path)}`, async () => says(await this.path(), path));
	}

	/** Runs a function in the page; it must stand alone. */
	async run<A extends unknown[], T>(work: (...args: A) => T, ...args: A): Promise<Awaited<T>> {
		return (await this.#driver.run(String(work), args)) as Awaited<T>;
	}

	/** Waits until it is so. */
	async until(what: string, isSo: () => Promise<boolean>): Promise<void> {
		await this.#patiently(what, async () => (await isSo()) || undefined);
	}

	close(): Promise<void> {
		return this.#driver.close();
	}

	/** What is read from the disk may move a button away under the finger: then it is tapped again. */
	async #tap(selector: string): Promise<void> {
		if (!(await this.run(standsStill, MARK))) throw new Error(`${selector} moves`);
		await this.run(watchTap, MARK);
		await this.#driver.click(selector);
		const end = Date.now() + TAP;
		// On another page nobody knows of it any more: there it has led.
		while (await this.run(isMissed).catch(() => false)) {
			if (Date.now() > end) throw new Error(`the tap went past ${selector}`);
			await new Promise((done) => setTimeout(done, 20));
		}
	}

	async #act(wanted: Wanted, act: (selector: string) => Promise<void>): Promise<void> {
		await this.#patiently(`${wanted.role} ${wanted.name ?? wanted.pattern ?? ''}`, async () => {
			if (!(await this.run(markWanted, wanted, MARK))) return undefined;
			await act(`[${MARK}]`);
			return true;
		});
	}

	async #patiently(what: string, attempt: () => Promise<true | undefined>): Promise<void> {
		const end = Date.now() + PATIENCE;
		let last: unknown;
		do {
			try {
				if (await attempt()) return;
			} catch (error) {
				// The page was on its way to another, or something lay on top for a moment.
				last = error;
			}
			await new Promise((done) => setTimeout(done, 50));
		} while (Date.now() < end);
		const seen = await this.run(
			() => `${location.href} (${document.readyState})\n${document.body?.innerText}`
		).catch(String);
		throw new Error(`${what}: not within ${PATIENCE} ms. The page says:\n${seen}`, { cause: last });
	}
}

const asked = (name: Name | undefined): Wanted =>
	name === undefined ? {} : typeof name === 'string' ? { name } : { pattern: name.source };

/** Whether a whole line is so, or matches. */
const says = (text: string, words: Name): boolean =>
	typeof words === 'string'
		? text.split('\n').some((line) => line.trim() === words)
		: words.test(text);
