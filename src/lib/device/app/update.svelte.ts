/**
 * Brings the app itself up to date without stranding anyone. A new release is fetched in the background
 * and waits; it takes over when the learner moves to another page or asks for it, never in the middle
 * of a question. Pages of the old release keep finding their files until they are closed.
 */
import { beforeNavigate } from '$app/navigation';
import { navigating, updated } from '$app/state';
import { dev, version } from '$app/env';
import { onMount } from 'svelte';
import { endingOf, pageLock, workerOf } from './shell.ts';

const HOUR = 3_600_000;
/** The old worker is let go once it has nothing to do, and may just have been woken, ms. */
const LET_IN = 6000;
/** A page from the device is there long before; what was asked of a worker that went is asked again, ms. */
const ASK_AGAIN = 5000;
const RESCUED = 'footnote-rescued';
/** The ending of this page's language. */
const spoken = () => endingOf(document.documentElement.lang);

class Update {
	/** `ready`: a newer release waits on the device. `applying`: the page is about to be replaced. */
	state = $state<'current' | 'ready' | 'applying'>('current');
	#registration: ServiceWorkerRegistration | undefined;

	/** Lets the new release take over and opens `address` (by default this very page) in it. */
	async apply(address: string = location.href) {
		this.state = 'applying';
		await this.#takeOver();
		const open = () => (address === location.href ? location.reload() : location.assign(address));
		open();
		const again = setTimeout(open, ASK_AGAIN);
		// Whoever comes back to this page by the browser's history means to stay.
		addEventListener('pagehide', () => clearTimeout(again), { once: true });
	}

	/** Registers the worker and watches for new releases; returns what stops it. */
	follow(): () => void {
		const stop = new AbortController();
		const { signal } = stop;
		addEventListener('vite:preloadError', () => void this.#rescue(), { signal });
		// Both are there wherever the page came safely, in every browser since 2022.
		if (!dev && 'serviceWorker' in navigator && 'locks' in navigator) {
			this.#holdRelease(signal);
			this.#watch(signal);
			whenIdle(() => void this.#register(signal));
		}
		return () => stop.abort();
	}

	async #register(signal: AbortSignal) {
		// Undefined where a browser's settings (or a test) forbid workers.
		const registration = (await navigator.serviceWorker
			.register(workerOf(spoken()))
			.catch(() => undefined)) as ServiceWorkerRegistration | undefined;
		if (!registration || signal.aborted) return;
		this.#registration = registration;
		const found = () => {
			const { active, waiting } = registration;
			// In WebKit a first worker is for a moment both.
			if (active && waiting && active !== waiting) this.#offer();
		};
		found();
		registration.addEventListener(
			'updatefound',
			() => registration.installing?.addEventListener('statechange', found, { signal }),
			{ signal }
		);
	}

	#watch(signal: AbortSignal) {
		// A first worker takes over a page of its own release. Any later one was let in by another tab.
		let { controller } = navigator.serviceWorker;
		navigator.serviceWorker.addEventListener(
			'controllerchange',
			() => {
				const before = controller;
				({ controller } = navigator.serviceWorker);
				// WebKit says so, too, when the worker is the one there was.
				if (before && before !== controller) this.#offer();
			},
			{ signal }
		);
		let asked = Date.now();
		document.addEventListener(
			'visibilitychange',
			() => {
				if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR) return;
				asked = Date.now();
				this.#registration?.update().catch(() => undefined); // offline: the next time
			},
			{ signal }
		);
	}

	/** Says to the worker, for as long as this page lives, that its release is needed. */
	#holdRelease(signal: AbortSignal) {
		let release: (() => void) | undefined;
		const hold = () =>
			navigator.locks
				.request(
					pageLock(version + spoken()),
					{ mode: 'shared' },
					() => new Promise<void>((r) => (release = r))
				)
				.catch(() => undefined);
		void hold();
		// A held lock would keep the page out of the browser's back/forward cache.
		addEventListener('pagehide', () => release?.(), { signal });
		addEventListener('pageshow', (event) => event.persisted && void hold(), { signal });
		signal.addEventListener('abort', () => release?.());
	}

	#offer() {
		if (this.state === 'current') this.state = 'ready';
	}

	/**
	 * Resolves once the waiting worker can answer, or at once if there is none. It controls the page a second
	 * before that, and Chromium may lose what is asked in between.
	 */
	async #takeOver() {
		const waiting = this.#registration?.waiting;
		if (!waiting) return;
		await new Promise<void>((done) => {
			waiting.addEventListener('statechange', () => waiting.state !== 'activating' && done());
			setTimeout(done, LET_IN); // the next navigation will do
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers take none
			waiting.postMessage('apply');
		});
	}

	/** A piece of the app did not arrive: where the server has a newer release, fetch it, reload once. */
	async #rescue() {
		// A piece that only the network lost comes the next time: to load the page anew could lose it too.
		if (!(await updated.check())) return;
		if (sessionStorage.getItem(RESCUED) === version) return;
		sessionStorage.setItem(RESCUED, version);
		await this.#registration?.update().catch(() => undefined);
		await settled(this.#registration?.installing);
		await this.apply(navigating.to?.url.href);
	}
}

export const update = new Update();

/** Call once, while the root layout is being made. */
export function keepUpToDate() {
	beforeNavigate((navigation) => {
		if (update.state !== 'ready' || !navigation.to || navigation.willUnload) return;
		// Going back is left to the browser's history; the next step forward will do.
		if (navigation.type === 'popstate') return;
		navigation.cancel();
		void update.apply(navigation.to.url.href);
	});
	onMount(() => update.follow());
}

function whenIdle(task: () => void) {
	const soon = () =>
		'requestIdleCallback' in globalThis ? requestIdleCallback(task, { timeout: 2000 }) : task();
	if (document.readyState === 'complete') soon();
	else addEventListener('load', soon, { once: true });
}

function settled(worker: ServiceWorker | null | undefined) {
	return new Promise<void>((done) => {
		if (!worker) return done();
		worker.addEventListener('statechange', () => done(), { once: true });
	});
}
