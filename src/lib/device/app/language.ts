/**
 * Lets the app speak another language. It is a release of its own (shell.ts): where a worker keeps one on the device, the
 * other is fetched whole before the page changes, so that no one is left between two.
 */
import { makeCookiesLast } from './lasting-cookies.ts';
import { endingOf, workerOf } from './shell.ts';

const YEAR = 31_536_000;
/** Longer than a slow network takes for the whole app, ms. */
const PATIENCE = 120_000;

/** Resolves to false when the language cannot be fetched now; else the page is loaded anew, in it. */
export async function setLanguage(language: string): Promise<boolean> {
	if (!(await fetched(language))) return false;
	document.cookie = `language=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax`;
	makeCookiesLast();
	location.reload();
	return true;
}

async function fetched(language: string): Promise<boolean> {
	const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
	// Without a worker each page comes from the server, as the cookie says.
	if (!serviceWorker?.controller) return navigator.onLine;
	const path = workerOf(endingOf(language));
	const registration = await serviceWorker.register(path).catch(() => undefined);
	if (!registration) return false;
	const ofLanguage = (worker: ServiceWorker | null) => worker?.scriptURL.endsWith(path) === true;
	if (ofLanguage(registration.active)) return true;
	const next = registration.installing ?? registration.waiting;
	if (!next || !ofLanguage(next) || !(await settles(next))) return false;
	// oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers take none
	next.postMessage('apply');
	return becomes(next, 'activated');
}

const settles = (worker: ServiceWorker) => becomes(worker, 'installed');

/** Whether a worker gets so far, rather than being given up. */
function becomes(worker: ServiceWorker, state: ServiceWorkerState): Promise<boolean> {
	const order: ServiceWorkerState[] = [
		'parsed',
		'installing',
		'installed',
		'activating',
		'activated'
	];
	const reached = () => order.indexOf(worker.state) >= order.indexOf(state);
	return new Promise((done) => {
		const look = () => {
			if (worker.state === 'redundant') done(false);
			else if (reached()) done(true);
		};
		worker.addEventListener('statechange', look);
		setTimeout(() => done(reached()), PATIENCE);
		look();
	});
}
